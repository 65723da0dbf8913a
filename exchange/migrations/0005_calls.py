"""What an editor says of a question: which cases are asked for and until when, or why it is closed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exchange", "0004_fan_out")]

    operations = [
        migrations.AddField(
            model_name="question",
            name="call",
            field=models.TextField(
                blank=True,
                help_text="Which cases are asked for, by an editor.",
                max_length=1500,
                verbose_name="invitation",
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="call_until",
            field=models.DateField(blank=True, null=True, verbose_name="until"),
        ),
        migrations.AddField(
            model_name="question",
            name="closed_because",
            field=models.TextField(blank=True, max_length=500, verbose_name="why it is closed"),
        ),
    ]
