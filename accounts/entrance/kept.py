"""What is kept about how a member signs in, for «What is kept about you». Secrets are not told, only that they are."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from wagtail import hooks

from accounts.models import User
from accounts.own_data import OWN_DATA, Area


@hooks.register(OWN_DATA)  # type: ignore[untyped-decorator]
def ways_to_sign_in(user: User) -> list[Area]:
    addresses = EmailAddress.objects.filter(user=user).order_by("pk").values("email", "verified", "primary")
    factors = [
        {
            "kind": factor.type,
            "name": factor.data.get("name", ""),
            "added": factor.created_at,
            "last_used": factor.last_used_at,
        }
        for factor in Authenticator.objects.filter(user=user).order_by("pk")
    ]
    accounts = SocialAccount.objects.filter(user=user).order_by("pk")
    elsewhere = accounts.values("provider", "uid", "date_joined", "last_login")
    until = "until you change or delete it, at the latest with your account"
    areas = [
        Area("E-mail addresses, and whether you confirmed them", until, list(addresses)),
        Area("Second factors and passkeys", until, factors),
        Area("Accounts elsewhere by which you sign in", until, list(elsewhere)),
    ]
    return [area for area in areas if area.things]
