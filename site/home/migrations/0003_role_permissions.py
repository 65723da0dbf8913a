"""What each role may do in the admin, and the workflow by which a second pair of eyes approves an entry.

editor: writes, publishes and locks pages, keeps vocabularies, images and documents.
moderator: enters the admin, approves, publishes and takes offline; does not write entries.
practitioner, trainer: no admin; they read, search, collect (and later submit and comment) on the site itself.
"""

from django.db import migrations

VOCABULARIES = ("challenge", "targetgroup", "phase", "interventionarea", "sector", "ideology", "country")
PAGE_RIGHTS = {
    "editor": ("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
    "moderator": ("publish_page", "lock_page", "unlock_page"),
}
WORKFLOW = "A second pair of eyes"


def permission(apps, app_label, model, codename, name):
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label=app_label, model=model
    )
    return apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=codename, defaults={"name": name}
    )[0]


def grant(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    Page = apps.get_model("wagtailcore", "Page")
    root = Page.objects.get(depth=1)
    collection = apps.get_model("wagtailcore", "Collection").objects.filter(depth=1).first()
    groups = {name: Group.objects.get(name=name) for name in PAGE_RIGHTS}

    for name, codenames in PAGE_RIGHTS.items():
        groups[name].permissions.add(
            permission(apps, "wagtailadmin", "admin", "access_admin", "Can access Wagtail admin")
        )
        for codename in codenames:
            verb = codename.split("_")[0]
            apps.get_model("wagtailcore", "GroupPagePermission").objects.create(
                group=groups[name],
                page=root,
                permission=permission(apps, "wagtailcore", "page", codename, f"Can {verb} page"),
            )
    for model in VOCABULARIES:
        for verb in ("add", "change", "delete", "view"):
            groups["editor"].permissions.add(
                permission(apps, "taxonomy", model, f"{verb}_{model}", f"Can {verb} {model}")
            )
    for app_label, model in (("wagtailimages", "image"), ("wagtaildocs", "document")):
        for verb in ("add", "change", "choose"):
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.create(
                group=groups["editor"],
                collection=collection,
                permission=permission(apps, app_label, model, f"{verb}_{model}", f"Can {verb} {model}"),
            )

    ContentType = apps.get_model("contenttypes", "ContentType")
    task_type, _ = ContentType.objects.get_or_create(app_label="wagtailcore", model="groupapprovaltask")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    apps.get_model("wagtailcore", "WorkflowPage").objects.all().delete()
    Workflow.objects.all().delete()
    apps.get_model("wagtailcore", "Task").objects.all().delete()
    task = apps.get_model("wagtailcore", "GroupApprovalTask").objects.create(name=WORKFLOW, content_type=task_type)
    task.groups.set(groups.values())
    workflow = Workflow.objects.create(name=WORKFLOW)
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    apps.get_model("wagtailcore", "WorkflowPage").objects.create(workflow=workflow, page=root)


def revoke(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects.filter(name__in=PAGE_RIGHTS)
    apps.get_model("wagtailcore", "GroupPagePermission").objects.filter(group__in=groups).delete()
    apps.get_model("wagtailcore", "GroupCollectionPermission").objects.filter(group__in=groups).delete()
    for group in groups:
        group.permissions.remove(*group.permissions.exclude(codename="read_practitioner_entries"))
    apps.get_model("wagtailcore", "WorkflowPage").objects.all().delete()
    apps.get_model("wagtailcore", "Workflow").objects.filter(name=WORKFLOW).delete()
    apps.get_model("wagtailcore", "Task").objects.filter(name=WORKFLOW).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0002_front_door"),
        ("taxonomy", "0001_initial"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(grant, revoke)]
