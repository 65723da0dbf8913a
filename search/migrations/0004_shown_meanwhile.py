from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("reading", "0003_at_once"),
    ]

    operations = [
        migrations.AddField(
            model_name="pendingchange",
            name="is_shown_meanwhile",
            field=models.BooleanField(
                default=False, help_text="It may be found as it was: nothing of its own text or of its readers changed."
            ),
        ),
    ]
