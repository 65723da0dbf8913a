"""What stays after a release says neither on which day nor beside which waiting case it happened."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models.functions import TruncMonth

import lessons.models.mails


def forget_days(apps, schema_editor):
    apps.get_model("lessons", "Receipt").objects.update(on=TruncMonth("on"))


def forget_waiting_cases(apps, schema_editor):
    for row in apps.get_model("lessons", "SignOff").objects.only("estimate").iterator():
        pairs = row.estimate.get("pairs") or []
        kept = [pair for pair in pairs if pair.get("kind") != "submission"]
        if len(kept) < len(pairs):
            row.estimate = row.estimate | {"pairs": kept}
            row.save(update_fields=["estimate"])


class Migration(migrations.Migration):
    dependencies = [
        ("lessons", "0005_editors_broker_cases"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name="receipt",
            name="on",
            field=models.DateField(help_text="The first of its month: the day would say which page it became."),
        ),
        migrations.CreateModel(
            name="MailDue",
            fields=[
                (
                    "id",
                    models.BigAutoField(default=lessons.models.mails._any_number, primary_key=True, serialize=False),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("released", "Released: your text, its thread and its files were destroyed"),
                            ("rejected", "Not taken: your text, its thread and its files were destroyed"),
                            ("withdrawn", "Withdrawn by you: your text, its thread and its files were destroyed"),
                            ("expired", "Left alone too long: your text, its thread and its files were destroyed"),
                            (
                                "merged",
                                "Told together with another report: your text, its thread and its files were destroyed",
                            ),
                        ],
                        max_length=20,
                    ),
                ),
                ("due_at", models.DateTimeField(db_index=True)),
                (
                    "claimed_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Set, and committed, before the mail is handed over: no second process does.",
                        null=True,
                    ),
                ),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={"default_permissions": ()},
        ),
        migrations.RunPython(forget_days, migrations.RunPython.noop),
        migrations.RunPython(forget_waiting_cases, migrations.RunPython.noop),
    ]
