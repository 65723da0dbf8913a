"""One demonstration account per role, and a second editor: a case is signed by two. Passwords are made on the spot."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.models import Group
from django.db import transaction

from accounts.models import User
from accounts.roles import ADMINISTRATOR, EDITOR, ROLES

#: Role and name of each account.
ACCOUNTS = (*((role, f"demo-{role}") for role in (ADMINISTRATOR, *ROLES)), (EDITOR, f"demo-{EDITOR}-2"))


@dataclass(frozen=True)
class DemoAccount:
    role: str
    username: str
    password: str


def demo_accounts(note: Path) -> list[DemoAccount]:
    """The demonstration accounts; makes those that are missing and remembers their passwords in `note`.

    An account whose note is lost keeps its password and is not listed: nothing is reset behind anyone's back.
    """
    remembered: dict[str, str] = {}
    if note.exists():
        lines = note.read_text(encoding="utf-8").splitlines()
        remembered = dict(line.split(" ", 1) for line in lines if " " in line)
    accounts: list[DemoAccount] = []
    with transaction.atomic():
        for role, username in ACCOUNTS:
            user = User.objects.filter(username=username).first()
            if user is None:
                remembered[username] = secrets.token_urlsafe(12)
                user = User(
                    username=username,
                    email=f"{username}@example.org",
                    is_staff=role == ADMINISTRATOR,
                    is_superuser=role == ADMINISTRATOR,
                )
                user.set_password(remembered[username])
                user.full_clean()
                user.save()
                if role in ROLES:
                    user.groups.add(Group.objects.get(name=role))
            if username in remembered and user.check_password(remembered[username]):
                accounts.append(DemoAccount(role, username, remembered[username]))
    note.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(note, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.writelines(f"{account.username} {account.password}\n" for account in accounts)
    return accounts
