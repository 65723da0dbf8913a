"""Searches that a member keeps, and the mails on their news. Private: read by their owner, gone with the account.

What someone looks for here is sensitive. So no row is shown in the admin or indexed for it, and none is named after
its words in a log.
"""

from django.conf import settings
from django.db import models
from django.utils import timezone

LONGEST_NAME = 100
#: As long as an address may be that a browser, a mail and a server's log line still hold.
LONGEST_QUERY = 4000


class Frequency(models.TextChoices):
    """How often its owner is told of news by mail."""

    NONE = "none", "No mail"
    AT_ONCE = "at_once", "At once (within a quarter of an hour)"
    DAILY = "daily", "Every day"
    WEEKLY = "weekly", "Every Monday"


class SavedSearch(models.Model):
    """A question and a name for it."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_searches")
    name = models.CharField(max_length=LONGEST_NAME)
    query = models.TextField(
        blank=True,
        max_length=LONGEST_QUERY,
        editable=False,
        help_text="The question in normal form, as a query string; empty for all entries.",
    )
    query_key = models.CharField(
        max_length=64, editable=False, help_text="SHA-256 of the query: long texts are nothing to be unique by."
    )
    frequency = models.CharField(max_length=10, choices=Frequency.choices, default=Frequency.NONE)
    known = models.BinaryField(
        null=True, editable=False, help_text="Entries that are no news any more (see saved.known); unset: all are not."
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    checked_at = models.DateTimeField(default=timezone.now, editable=False, help_text="When news was last looked for.")
    last_sent_at = models.DateTimeField(null=True, editable=False)

    wagtail_reference_index_ignore = True  # else the admin would list it as a use of its owner's account

    class Meta:
        ordering = ["name", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["owner", "query_key"], name="reading_a_question_saved_once_an_owner"),
        ]
        indexes = [models.Index(fields=["frequency", "checked_at"], name="reading_saved_by_turn")]

    def __str__(self) -> str:
        return f"Saved search {self.pk}"

    @property
    def how_often(self) -> str:
        """The frequency within a sentence: «every Monday»."""
        label = str(self.get_frequency_display())
        return label[:1].lower() + label[1:]


class AlertMail(models.Model):
    """One member's mail that waits to be sent: which entries are news to which of the member's searches.

    Only numbers: what the member may read is asked again when the mail is written. `claimed_at` is set, and committed,
    before the mail is handed over, so that no second process and no second run hands it over again.
    """

    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    news = models.JSONField(help_text="Numbers of entries by the number of the saved search.")
    message_id = models.CharField(max_length=250, help_text="The same at every attempt.")
    claimed_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"Mail on saved searches to account {self.owner_id}"
