import uuid

from django.db import migrations, models

import accounts.sealing


class Migration(migrations.Migration):
    """The table of requests came with 0004, in the same release: it has no rows that would share one number."""

    dependencies = [("accounts", "0004_members_and_telling")]

    operations = [
        migrations.AddField(
            model_name="user",
            name="suspended_at",
            field=models.DateTimeField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="user",
            name="suspended_until",
            field=models.DateTimeField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="membershiprequest",
            name="number",
            field=models.UUIDField(
                default=uuid.uuid4,
                editable=False,
                help_text="By which moderators and the log name it: no account.",
                unique=True,
            ),
        ),
        migrations.AlterField(
            model_name="membershiprequest",
            name="note",
            field=accounts.sealing.SealedField(
                help_text="{note, words}: why, for moderators, and what the person was told.", null=True
            ),
        ),
    ]
