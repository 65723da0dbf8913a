"""A reading list: entries in an order, a note to each."""

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models

from curricula.lists import DEFAULT_TITLE, MAX_INTRODUCTION, MAX_NOTE, MAX_TITLE


class EntryList(models.Model):
    """A member's list. Whoever knows the share token may open it, and sees of it what they may read."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entry_lists")
    title = models.CharField(max_length=MAX_TITLE, default=DEFAULT_TITLE)
    introduction = models.TextField(
        blank=True, max_length=MAX_INTRODUCTION, validators=[MaxLengthValidator(MAX_INTRODUCTION)]
    )
    share_token = models.CharField(max_length=64, unique=True, null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class EntryListItem(models.Model):
    """One entry on a list."""

    entry_list = models.ForeignKey(EntryList, on_delete=models.CASCADE, related_name="items")
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    position = models.PositiveIntegerField()
    note = models.TextField(blank=True, max_length=MAX_NOTE, validators=[MaxLengthValidator(MAX_NOTE)])

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["entry_list", "page"], name="curricula_an_entry_once_a_list"),
        ]

    def __str__(self) -> str:
        return f"{self.position}. {self.page_id}"


class WithdrawnPlace(models.Model):
    """Where an entry stood on a list that was withdrawn for good. Which one it was is not kept."""

    entry_list = models.ForeignKey(EntryList, on_delete=models.CASCADE, related_name="withdrawn_places")
    position = models.PositiveIntegerField(help_text="It stood after so many entries.")
    withdrawn_on = models.DateField()
    reason = models.CharField(max_length=100, help_text="As a sentence.")
    audience = models.CharField(
        max_length=20, default="nobody", help_text="Who could read it, and so may be told besides the list's owner."
    )

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["position", "pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.position}. withdrawn {self.withdrawn_on}"
