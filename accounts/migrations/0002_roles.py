"""The four roles as groups, each with the right to read what is kept for practitioners."""

from django.db import migrations

ROLES = ("editor", "moderator", "practitioner", "trainer")


def create_roles(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    Group = apps.get_model("auth", "Group")
    user_type, _ = ContentType.objects.get_or_create(app_label="accounts", model="user")
    reading, _ = Permission.objects.get_or_create(
        content_type=user_type,
        codename="read_practitioner_entries",
        defaults={"name": "Can read entries kept for practitioners"},
    )
    for name in ROLES:
        Group.objects.get_or_create(name=name)[0].permissions.add(reading)


def remove_roles(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=ROLES).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(create_roles, remove_roles)]
