"""Editors take submitted cases and sign them. A moderator who shall sign too is given the right by an administrator."""

from django.db import migrations

CODENAME, NAME = "broker_cases", "Can take submitted cases and sign them"


def grant(apps, schema_editor):
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="lessons", model="submission"
    )
    permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=CODENAME, defaults={"name": NAME}
    )
    apps.get_model("auth", "Group").objects.get(name="editor").permissions.add(permission)


def revoke(apps, schema_editor):
    permissions = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="lessons", content_type__model="submission", codename=CODENAME
    )
    for group in apps.get_model("auth", "Group").objects.filter(permissions__in=permissions):
        group.permissions.remove(*permissions)


class Migration(migrations.Migration):
    dependencies = [
        ("lessons", "0004_what_filters_tell"),
        ("accounts", "0002_roles"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.RunPython(grant, revoke),
    ]
