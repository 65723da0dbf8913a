import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("reading", "0001_pending_changes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="SavedSearch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=100)),
                (
                    "query",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="The question in normal form, as a query string; empty for all entries.",
                        max_length=4000,
                    ),
                ),
                (
                    "query_key",
                    models.CharField(
                        editable=False,
                        help_text="SHA-256 of the query: long texts are nothing to be unique by.",
                        max_length=64,
                    ),
                ),
                (
                    "frequency",
                    models.CharField(
                        choices=[("none", "No mail"), ("daily", "Every day"), ("weekly", "Every Monday")],
                        default="none",
                        max_length=10,
                    ),
                ),
                (
                    "known",
                    models.BinaryField(
                        help_text="Entries that are no news any more (see saved.known); unset: all are not.", null=True
                    ),
                ),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                (
                    "checked_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, help_text="When news was last looked for."
                    ),
                ),
                ("last_sent_at", models.DateTimeField(editable=False, null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="saved_searches",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["name", "pk"],
                "default_permissions": (),
                "indexes": [models.Index(fields=["frequency", "checked_at"], name="reading_saved_by_turn")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "query_key"), name="reading_a_question_saved_once_an_owner"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AlertMail",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("news", models.JSONField(help_text="Numbers of entries by the number of the saved search.")),
                ("message_id", models.CharField(help_text="The same at every attempt.", max_length=250)),
                ("claimed_at", models.DateTimeField(null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("not_before", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "owner",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={"default_permissions": ()},
        ),
        migrations.CreateModel(
            name="UnansweredQuery",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.CharField(max_length=80)),
                ("day", models.DateField(db_index=True)),
                ("count", models.PositiveIntegerField(default=1)),
            ],
            options={
                "verbose_name": "search without results",
                "verbose_name_plural": "searches without results",
                "default_permissions": (),
                "constraints": [
                    models.UniqueConstraint(fields=("words", "day"), name="reading_unanswered_words_once_a_day")
                ],
            },
        ),
    ]
