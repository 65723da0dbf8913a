"""What a member wants to hear of. Private: a row is its owner's, and gone with the account."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import HowOften
from exchange.models.comments import Thread


class Follow(models.Model):
    """An entry, a challenge or a thread. Searches are followed as saved searches (room `search`)."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="follows")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    challenge = models.ForeignKey(
        "taxonomy.Challenge", on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    how_often = models.CharField(max_length=10, choices=HowOften.choices, default=HowOften.DAILY)
    since = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-since", "-pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(page__isnull=False, challenge__isnull=True, thread__isnull=True)
                | Q(page__isnull=True, challenge__isnull=False, thread__isnull=True)
                | Q(page__isnull=True, challenge__isnull=True, thread__isnull=False),
                name="exchange_follows_one_thing",
            ),
            models.UniqueConstraint(fields=["user", "page"], name="exchange_follows_a_page_once"),
            models.UniqueConstraint(fields=["user", "challenge"], name="exchange_follows_a_challenge_once"),
            models.UniqueConstraint(fields=["user", "thread"], name="exchange_follows_a_thread_once"),
        ]

    def __str__(self) -> str:
        return f"follow {self.pk}"
