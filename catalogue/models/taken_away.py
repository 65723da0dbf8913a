"""What happens when an entry should not be read any more: a report hides it, a recall destroys it."""

from django.conf import settings
from django.db import models

from catalogue.models.outgoing import Outgoing


class RecognitionReport(Outgoing):
    """Somebody says that a person in an entry can be recognised. Who said it is not kept."""

    class State(models.TextChoices):
        OPEN = "open", "Hidden, waiting for an editor"
        SHOWN = "shown", "Shown again as it was"
        CHANGED = "changed", "Shown again after a change"
        RECALLED = "recalled", "Withdrawn for good"

    class Reason(models.TextChoices):
        NOBODY = "nobody", "Read again: nobody can be recognised"
        CONSENTED = "consented", "Whoever it is about has agreed"
        INVENTED = "invented", "It is invented"
        MISTAKE = "mistake", "Reported by mistake, or to do harm"

    page = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.SET_NULL, null=True, related_name="recognition_reports"
    )
    state = models.CharField(max_length=20, choices=State.choices, default=State.OPEN, db_index=True)
    reported_at = models.DateTimeField(auto_now_add=True)
    times = models.PositiveIntegerField(default=1, help_text="How often it was reported while hidden.")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.CharField(
        max_length=20, choices=Reason.choices, blank=True, help_text="Why it is shown again as it was."
    )

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-reported_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["page"], condition=models.Q(state="open"), name="catalogue_one_open_report_a_page"
            )
        ]

    def __str__(self) -> str:
        return f"report {self.pk}: {self.get_state_display()}"


class Tombstone(models.Model):
    """Stands where an entry stood: when it went and why, and nothing of what it said, its address included.

    The address is known by a keyed digest, so that whoever asks for it is told «gone», and nobody can read the
    addresses out of the table.
    """

    class Reason(models.TextChoices):
        RECOGNISABLE = "recognisable", "Somebody could be recognised"
        WRONG = "wrong", "It was not right"
        CONSENT = "consent", "Its author or a person in it asked for it"
        LEGAL = "legal", "The law asks for it"
        OUTDATED = "outdated", "It no longer holds"

    address_digest = models.CharField(max_length=64, unique=True)
    withdrawn_on = models.DateField()
    reason = models.CharField(max_length=20, choices=Reason.choices)
    audience = models.CharField(max_length=20, help_text="Who could read it, and so may be told that it is gone.")
    type_label = models.CharField(max_length=50)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    withdrawn_at = models.DateTimeField(auto_now_add=True)
    purged = models.JSONField(default=dict, blank=True, help_text="What was purged: {kind of thing: how many}.")
    page_ids = models.JSONField(
        default=list, blank=True, help_text="Numbers of pages whose last bytes are still to be removed."
    )
    finished_at = models.DateTimeField(
        null=True, blank=True, help_text="When indexes, caches and the database file held nothing of it any more."
    )

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-withdrawn_at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"tombstone {self.pk}: {self.type_label}, {self.withdrawn_on}"

    @property
    def sentence(self) -> str:
        """The reason as a sentence of its own: «somebody could be recognised.»"""
        label = str(self.get_reason_display())
        return f"{label[:1].lower()}{label[1:]}."


class FormerAddress(models.Model):
    """Another address at which a withdrawn entry could be reached: before it was renamed or moved, or kept by hand."""

    tombstone = models.ForeignKey(Tombstone, on_delete=models.CASCADE, related_name="former_addresses")
    address_digest = models.CharField(max_length=64, unique=True)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"former address {self.pk} of {self.tombstone_id}"


class RecallNotice(Outgoing):
    """Tells one holder of an entry (a list, a curriculum, a saved search) that it is gone; `seen_at` is the receipt."""

    tombstone = models.ForeignKey(Tombstone, on_delete=models.CASCADE, related_name="notices")
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recall_notices")
    held_as = models.CharField(max_length=100, help_text="In plain words: «on one of your lists».")
    told_at = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-told_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["tombstone", "holder", "held_as"], name="catalogue_told_once"),
        ]

    def __str__(self) -> str:
        return f"notice {self.pk} of {self.tombstone_id}"
