"""Single sign-on by OpenID Connect. What the provider says of a person is used to fill in a form, and not kept."""

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.forms import SignupForm
from allauth.socialaccount.models import SocialAccount
from allauth.socialaccount.providers.openid_connect import views
from django.db import transaction
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from requests import RequestException

from accounts.entrance.addresses import REGISTERS
from accounts.entrance.registration import in_our_words

logger = logging.getLogger(__name__)
BAD_GATEWAY = 502


class SingleSignOnAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    def save_user(self, request: HttpRequest, sociallogin: Any, form: Any = None) -> Any:
        """The account went through the session meanwhile, which keeps its fields only: marked once more."""
        setattr(sociallogin.user, REGISTERS, True)
        return super().save_user(request, sociallogin, form=form)

    def populate_user(self, request: HttpRequest, sociallogin: Any, data: dict[str, Any]) -> Any:
        """Without the person's name: practitioners may be targeted, and nobody here asked for it."""
        kept = {name: data.get(name) for name in ("username", "email")}
        return super().populate_user(request, sociallogin, kept)


class SingleSignOnForm(SignupForm):  # type: ignore[misc]
    """Registering with an account elsewhere: a name to be known by here, and what one does."""

    field_order = ["username", "email", "organisation", "work"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        in_our_words(self)

    def try_save(self, request: HttpRequest) -> Any:
        with transaction.atomic():
            return super().try_save(request)


@receiver(pre_save, sender=SocialAccount, dispatch_uid="accounts.keep_no_claims")
def keep_no_claims(sender: Any, instance: SocialAccount, **kwargs: Any) -> None:
    """The number by which the provider knows the person is enough to know them again."""
    instance.extra_data = {}


def answered(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """A provider that does not answer, or answers nonsense, is said in the page: allauth lets that be an error."""

    @wraps(view)
    def answer(request: HttpRequest, provider_id: str) -> HttpResponseBase:
        try:
            return view(request, provider_id)
        except (RequestException, ValueError, KeyError) as error:
            logger.error("The provider of single sign-on did not answer", extra={"kind": type(error).__name__})
            return render(request, "socialaccount/authentication_error.html", status=BAD_GATEWAY)

    return answer


begin, callback = answered(views.login), answered(views.callback)
