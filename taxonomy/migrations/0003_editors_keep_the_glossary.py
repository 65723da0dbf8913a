"""Editors keep the glossary as they keep the vocabularies, and what is loaded already gets its first stamp."""

from uuid import uuid4

from django.db import migrations

VERBS = ("add", "change", "delete", "view")


def grant(apps, schema_editor):
    Permission = apps.get_model("auth", "Permission")
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="taxonomy", model="concept"
    )
    editors = apps.get_model("auth", "Group").objects.get(name="editor")
    for verb in VERBS:
        permission, _ = Permission.objects.get_or_create(
            content_type=content_type, codename=f"{verb}_concept", defaults={"name": f"Can {verb} concept"}
        )
        editors.permissions.add(permission)


def revoke(apps, schema_editor):
    Permission = apps.get_model("auth", "Permission")
    rights = Permission.objects.filter(content_type__app_label="taxonomy", content_type__model="concept")
    for group in apps.get_model("auth", "Group").objects.filter(name="editor"):
        group.permissions.remove(*rights)


def stamp(apps, schema_editor):
    apps.get_model("taxonomy", "VocabularyStamp").objects.get_or_create(pk=1, defaults={"value": uuid4().hex})


class Migration(migrations.Migration):
    dependencies = [
        ("taxonomy", "0002_glossary"),
        ("accounts", "0002_roles"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [
        migrations.RunPython(grant, revoke),
        migrations.RunPython(stamp, migrations.RunPython.noop),
    ]
