"""Moderators may moderate and enter the admin, where the queue is; editors may answer questions with entries."""

from django.db import migrations

GRANTED = {"moderator": ["moderate"], "editor": ["answer_for_editors"]}
MODELS = {
    "moderate": ("comment", "Can moderate what colleagues say"),
    "answer_for_editors": ("question", "Can turn questions into calls and answer them with entries"),
}


def grant(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    Group = apps.get_model("auth", "Group")
    for group, codenames in GRANTED.items():
        for codename in codenames:
            model, name = MODELS[codename]
            kind, _ = ContentType.objects.get_or_create(app_label="exchange", model=model)
            right, _ = Permission.objects.get_or_create(content_type=kind, codename=codename, defaults={"name": name})
            Group.objects.get_or_create(name=group)[0].permissions.add(right)
    entering = Permission.objects.filter(content_type__app_label="wagtailadmin", codename="access_admin").first()
    if entering:
        Group.objects.get_or_create(name="moderator")[0].permissions.add(entering)


def take_back(apps, schema_editor):
    Permission = apps.get_model("auth", "Permission")
    for right in Permission.objects.filter(content_type__app_label="exchange", codename__in=MODELS):
        right.group_set.clear()


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0001_initial"),
        ("accounts", "0004_members_and_telling"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
    ]

    operations = [migrations.RunPython(grant, take_back)]
