"""The glossary, and the row that says whether any label changed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("taxonomy", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="VocabularyStamp",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.CharField(max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="Concept",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("label_fr", models.CharField(blank=True, max_length=100, verbose_name="label in French")),
                ("label_nl", models.CharField(blank=True, max_length=100, verbose_name="label in Dutch")),
                ("label_de", models.CharField(blank=True, max_length=100, verbose_name="label in German")),
                ("label_es", models.CharField(blank=True, max_length=100, verbose_name="label in Spanish")),
                ("other_labels_fr", models.TextField(blank=True, verbose_name="other labels in French")),
                ("other_labels_nl", models.TextField(blank=True, verbose_name="other labels in Dutch")),
                ("other_labels_de", models.TextField(blank=True, verbose_name="other labels in German")),
                ("other_labels_es", models.TextField(blank=True, verbose_name="other labels in Spanish")),
                (
                    "loaded_values",
                    models.JSONField(
                        default=dict,
                        editable=False,
                        help_text="What the data file said last: tells an editor's change from ours.",
                    ),
                ),
                ("name", models.CharField(max_length=100, unique=True, verbose_name="preferred label")),
                ("slug", models.SlugField(editable=False, max_length=100, unique=True)),
                (
                    "other_labels",
                    models.TextField(
                        blank=True,
                        help_text="One per line: acronyms, synonyms and spellings. Only words that mean the same: whoever types one of them is shown what has any of the others.",
                        verbose_name="other labels",
                    ),
                ),
                (
                    "scope_note",
                    models.TextField(blank=True, help_text="What it is, in a sentence or two.", verbose_name="meaning"),
                ),
                (
                    "capitals_only",
                    models.BooleanField(
                        default=False,
                        help_text="Tick where an acronym is also an ordinary word, as RAN and MAR are. It then counts only when it is typed in capitals, or alone.",
                        verbose_name="acronyms count in capitals only",
                    ),
                ),
                ("challenges", models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.challenge")),
                ("countries", models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.country")),
                ("ideologies", models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.ideology")),
                (
                    "intervention_areas",
                    models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.interventionarea"),
                ),
                ("phases", models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.phase")),
                ("sectors", models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.sector")),
                (
                    "target_groups",
                    models.ManyToManyField(blank=True, related_name="concepts", to="taxonomy.targetgroup"),
                ),
            ],
            options={
                "ordering": ["name"],
            },
        ),
    ]
