"""How open a conversation is: set on an entry or on the section above it, otherwise inherited."""

from django.db import models


class Reading(models.TextChoices):
    INHERIT = "inherit", "As in the section above"
    OPEN = "open", "Whoever may read the entry"
    MEMBERS = "members", "Members only"


class Posting(models.TextChoices):
    INHERIT = "inherit", "As in the section above"
    OPEN = "open", "Open: members write, and readers see it at once"
    PREMODERATED = "premoderated", "Pre-moderated: a moderator reads it first"
    CLOSED = "closed", "Closed: nothing new"


class ConversationSetting(models.Model):
    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, primary_key=True, related_name="conversation_setting"
    )
    reading = models.CharField("who reads it", max_length=20, choices=Reading.choices, default=Reading.INHERIT)
    posting = models.CharField("writing", max_length=20, choices=Posting.choices, default=Posting.INHERIT)
    opens_at = models.DateTimeField("open from", null=True, blank=True)
    closes_at = models.DateTimeField("open until", null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens_at__isnull=True)
                | models.Q(closes_at__isnull=True)
                | models.Q(opens_at__lt=models.F("closes_at")),
                name="exchange_opens_before_it_closes",
            )
        ]

    def __str__(self) -> str:
        return f"conversation of page {self.pk}"
