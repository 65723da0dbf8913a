import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="PendingChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=200)),
                ("noted_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("not_before", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "attempts",
                    models.PositiveSmallIntegerField(default=0, help_text="How often indexing it has failed."),
                ),
            ],
            options={
                "verbose_name": "change that waits for the search index",
                "verbose_name_plural": "changes that wait for the search index",
                "default_permissions": (),
            },
        ),
    ]
