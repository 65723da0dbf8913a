"""Who vets, and whom. Asked anew inside each change: what a page was told minutes ago may be over."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.models import User
from accounts.roles import ROLES
from accounts.standing import may_moderate


def may_vet(user: Any) -> bool:
    """Moderators and administrators, as the database knows them now."""
    fresh = User.objects.filter(pk=user.pk).first() if user is not None and user.pk else None
    return may_moderate(fresh)


def can_decide(user: Any, request: Any) -> bool:
    """Nobody vets themselves."""
    return may_vet(user) and user.pk != request.user_id


def can_suspend(user: Any, subject: Any) -> bool:
    """Nobody themselves; an administrator only another administrator."""
    return may_vet(user) and user.pk != subject.pk and (user.is_superuser or not subject.is_superuser)


def has_role(user: Any) -> bool:
    """Whether somebody was granted one, whatever it is worth at this moment."""
    return bool(user.is_superuser or user.groups.filter(name__in=ROLES).exists())


def moderators() -> QuerySet[User]:
    """Those who can vet at this moment: active and not suspended."""
    right = Permission.objects.filter(content_type__app_label="exchange", codename="moderate")
    holds = Q(is_superuser=True) | Q(groups__permissions__in=right) | Q(user_permissions__in=right)
    ended = Q(suspended_at__isnull=True) | Q(suspended_until__lte=timezone.now())
    return User.objects.filter(holds, ended, is_active=True).distinct()
