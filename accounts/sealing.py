"""Text that is sealed before it reaches the database: whoever has the database alone cannot read it.

Fernet (AES-128-CBC with HMAC-SHA-256) of the package `cryptography`. `SEALING_KEYS` holds the keys, newest first:
the first seals, all of them open. Rotation is in docs/operate/privacy.md.
"""

import hashlib
import hmac
import json
import secrets
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.apps import apps
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import models, transaction


class CannotOpen(Exception):
    """What was sealed cannot be opened with the keys that are there."""


@lru_cache(maxsize=4)
def _fernet(keys: tuple[str, ...]) -> MultiFernet:
    if not keys:
        raise ImproperlyConfigured("SEALING_KEYS is empty: make a key with `manage.py make_sealing_key`.")
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError as error:
        raise ImproperlyConfigured(
            "SEALING_KEYS holds something that is no key: make one with `manage.py make_sealing_key`."
        ) from error


def seal(content: bytes) -> bytes:
    """`content` sealed with the newest key."""
    return _fernet(tuple(settings.SEALING_KEYS)).encrypt(content)


def unseal(token: bytes) -> bytes:
    """What `seal` was given. Raises CannotOpen when no key fits, or when a byte was changed."""
    try:
        return _fernet(tuple(settings.SEALING_KEYS)).decrypt(token)
    except InvalidToken as error:
        raise CannotOpen(
            "Sealed text cannot be opened: the key that sealed it is not in SEALING_KEYS, or the row was damaged."
        ) from error


def reseal(token: bytes) -> bytes:
    """The same content under the newest key."""
    return _fernet(tuple(settings.SEALING_KEYS)).rotate(token)


def digest(text: str, *, purpose: str) -> str:
    """A keyed fingerprint (HMAC-SHA-256, 64 hexadecimal digits): equal for equal texts, and nobody can guess back.

    Its key is a row of its own (`accounts.DigestKey`), sealed like everything else and sealed anew when keys are
    changed: so a digest stays the same however often they are, and however long ago the key of its day was destroyed.
    """
    return hmac.new(digest_key(), f"{purpose}\0{text}".encode(), hashlib.sha256).hexdigest()


_remembered: list[bytes] = []


def digest_key() -> bytes:
    """Read once a process; made at its first use. Not remembered before it is committed: it may be rolled back."""
    if _remembered:
        return _remembered[0]
    rows = apps.get_model("accounts", "DigestKey")._default_manager
    row = rows.first() or rows.get_or_create(pk=1, defaults={"secret": secrets.token_bytes(32)})[0]
    secret: bytes = row.secret
    transaction.on_commit(lambda: remember_digest_key(secret), robust=True)
    return secret


def remember_digest_key(secret: bytes) -> None:
    _remembered[:] = [secret]


class SealedField(models.BinaryField):  # type: ignore[type-arg]
    """A value (anything JSON can hold; bytes with `is_bytes`) that is sealed in the database and plain in Python.

    Cannot be filtered by or sorted by: the database does not know what it says.
    """

    def __init__(self, *args: Any, is_bytes: bool = False, **kwargs: Any) -> None:
        self.is_bytes = is_bytes
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        if self.is_bytes:
            kwargs["is_bytes"] = True
        return name, path, args, kwargs

    def get_default(self) -> Any:
        return self._get_default()  # type: ignore[attr-defined]

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if value is not None:
            value = seal(value if self.is_bytes else json.dumps(value, ensure_ascii=False).encode())
        return super().get_db_prep_value(value, connection, prepared)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        if value is None:
            return None
        content = unseal(bytes(value))
        return content if self.is_bytes else json.loads(content)

    def value_to_string(self, obj: Any) -> str:
        raise NotImplementedError(
            "Sealed values are not serialised: they leave the database only opened, or not at all."
        )

    def to_python(self, value: Any) -> Any:
        return value
