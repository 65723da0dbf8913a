"""Accounts that were here before their mailboxes were counted: an administrator made each of them."""

from typing import Any

from django.db import migrations


def know_addresses(apps: Any, schema_editor: Any) -> None:
    User = apps.get_model("accounts", "User")
    EmailAddress = apps.get_model("account", "EmailAddress")
    known = set(EmailAddress.objects.values_list("user_id", flat=True))
    rows = [
        EmailAddress(user_id=pk, email=email.lower(), primary=True, verified=True)
        for pk, email in User.objects.exclude(email="").values_list("pk", "email").iterator()
        if pk not in known
    ]
    EmailAddress.objects.bulk_create(rows, batch_size=500)


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0006_log_cannot_be_changed"),
        ("account", "0009_emailaddress_unique_primary_email"),
    ]

    operations = [migrations.RunPython(know_addresses, migrations.RunPython.noop)]
