"""Second factors: an authenticator app, passkeys, recovery codes. allauth's, with their secrets sealed."""

from collections.abc import Iterator
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.mfa.adapter import DefaultMFAAdapter, get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from cryptography.fernet import Fernet, InvalidToken
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest

from accounts.sealing import CannotOpen, reseal, seal, unseal

#: Recovery codes are no factor by themselves: they stand in for one of these.
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
#: What is sealed in the data of an authenticator.
SEALED = ("secret", "seed")


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Whoever has the database alone has no codes."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": "That is not the code. Wait until your app shows the next one, and type that.",
        "unverified_email": "Confirm your mailbox first.",
    }

    def encrypt(self, text: str) -> str:
        return seal(text.encode()).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text.encode("ascii")).decode()

    def get_totp_label(self, user: Any) -> str:
        return str(user.get_username())

    def get_public_key_credential_user_entity(self, user: Any) -> dict[str, Any]:
        """The name, not the address: a device shows it to whoever unlocks it."""
        return super().get_public_key_credential_user_entity(user) | {"name": user.get_username()}

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        return f"Passkey {1 + Authenticator.objects.filter(user_id=user.pk, type=type).count()}"


def has_second_factor(user: Any) -> bool:
    return bool(get_adapter().is_mfa_enabled(user, FACTORS))


def used_second_factor(request: HttpRequest) -> bool:
    """Whether this session was opened, or confirmed since, with a second factor."""
    user: Any = request.user
    return any(record.get("method") == "mfa" for record in get_authentication_records(request, user))


@receiver(authenticator_added, dispatch_uid="accounts.remember_the_new_factor")
def remember_the_new_factor(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **kwargs: Any) -> None:
    """Whoever has just set one up has just used it: they are not asked for it again in this session."""
    if authenticator.type in FACTORS:
        record_authentication(request, user, method="mfa", id=authenticator.pk, type=authenticator.type)


def sealed_factors() -> list[tuple[Authenticator, str]]:
    """Every sealed secret of an authenticator, and the name under which it stands in its data."""
    return [
        (factor, name)
        for factor in Authenticator.objects.order_by("pk")
        for name in SEALED
        if isinstance(factor.data.get(name), str)
    ]


def reseal_factors(newest: Fernet, *, only_look: bool) -> Iterator[str]:
    """When keys are changed (accounts/resealing.py): for each secret `right`, `resealed` or `lost`."""
    for factor, name in sealed_factors():
        token = factor.data[name].encode("ascii", "replace")
        try:
            newest.decrypt(token)
        except InvalidToken:
            yield _reseal(factor.pk, name, only_look=only_look)
        else:
            yield "right"


@transaction.atomic
def _reseal(pk: int, name: str, *, only_look: bool) -> str:
    factor = Authenticator.objects.select_for_update().filter(pk=pk).first()
    if factor is None:  # removed meanwhile
        return "right"
    try:
        token = factor.data[name].encode("ascii", "replace")
        unseal(token)
    except CannotOpen:
        return "lost"
    if not only_look:
        factor.data[name] = reseal(token).decode("ascii")
        factor.save(update_fields=["data"])
    return "resealed"
