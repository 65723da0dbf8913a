"""The page tree that every installation has: the home page, one section per kind of entry, and the site itself.

Wagtail's own welcome page, groups and workflow make way: roles are ours (accounts/roles.py).
"""

from django.db import migrations

SECTIONS = (
    (
        "lessons",
        "casestudyindexpage",
        "Case studies",
        "cases",
        "Real work, told so that nobody can be recognised: what was met, what was done, what went wrong, what was learnt.",
    ),
    (
        "practices",
        "practiceindexpage",
        "Practices",
        "practices",
        "Ways of working that colleagues describe, with how far each was tested and what came of it, as two separate facts.",
    ),
    (
        "lessons",
        "lessonindexpage",
        "Lessons",
        "lessons",
        "What practitioners take from their work, from a first observation to a lesson that was adopted and confirmed.",
    ),
    (
        "practices",
        "manualindexpage",
        "Manuals",
        "manuals",
        "Manuals as recommendations that stand on their own: each with a state and a date by which to look again.",
    ),
    (
        "papers",
        "paperindexpage",
        "Papers",
        "papers",
        "Papers from events and study visits, with the recommendations and practices that came out of them.",
    ),
    (
        "papers",
        "eventindexpage",
        "Events",
        "events",
        "Events at which practitioners met, and what was published of them.",
    ),
)


def create_pages(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    Locale = apps.get_model("wagtailcore", "Locale")
    Group = apps.get_model("auth", "Group")

    Site.objects.filter(root_page__depth__gt=1).delete()
    Page.objects.filter(depth=2).delete()
    Group.objects.filter(name__in=["Editors", "Moderators"]).delete()

    def content_type(app_label, model):
        return ContentType.objects.get_or_create(app_label=app_label, model=model)[0]

    locale = Locale.objects.order_by("pk").first()
    home = apps.get_model("home", "HomePage").objects.create(
        title="Throughcare",
        draft_title="Throughcare",
        slug="home",
        content_type=content_type("home", "homepage"),
        path="00010001",
        depth=2,
        numchild=len(SECTIONS),
        url_path="/home/",
        locale=locale,
        show_in_menus=False,
    )
    for position, (app_label, model, title, slug, introduction) in enumerate(SECTIONS, start=1):
        apps.get_model(app_label, model).objects.create(
            title=title,
            draft_title=title,
            slug=slug,
            introduction=f"<p>{introduction}</p>",
            content_type=content_type(app_label, model),
            path=f"00010001{position:04d}",
            depth=3,
            numchild=0,
            url_path=f"/home/{slug}/",
            locale=locale,
            show_in_menus=True,
        )
    Page.objects.filter(depth=1).update(numchild=1)
    Site.objects.create(hostname="localhost", site_name="Throughcare", root_page_id=home.pk, is_default_site=True)


def remove_pages(apps, schema_editor):
    apps.get_model("wagtailcore", "Site").objects.all().delete()
    apps.get_model("wagtailcore", "Page").objects.filter(depth__gt=1).delete()
    apps.get_model("wagtailcore", "Page").objects.filter(depth=1).update(numchild=0)


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("accounts", "0002_roles"),
        ("lessons", "0001_initial"),
        ("practices", "0001_initial"),
        ("papers", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
    ]

    operations = [migrations.RunPython(create_pages, remove_pages)]
