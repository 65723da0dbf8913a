"""«We tried this»: what became of it elsewhere."""

from django.db import models

from accounts.models import RegionBand
from exchange.models.comments import Comment


class Outcome(models.TextChoices):
    WORKED = "worked", "It worked"
    MIXED = "mixed", "Mixed"
    DID_NOT_WORK = "did_not_work", "It did not work"
    TOO_EARLY = "too_early", "Too early to say"


class Setting(models.TextChoices):
    CLOSED_PRISON = "closed_prison", "Closed prison"
    SEPARATE_UNIT = "separate_unit", "Closed prison, separate unit"
    OPEN_PRISON = "open_prison", "Open prison or pre-release unit"
    YOUTH = "youth", "Youth institution"
    CLINIC = "clinic", "Clinic or secure hospital"
    PROBATION = "probation", "Probation or supervision"
    MUNICIPALITY = "municipality", "Municipality"
    EXIT = "exit", "Exit or mentoring programme"
    COMMUNITY = "community", "Family, home or community"
    SEVERAL = "several", "Between two or more of these"


class Tried(models.Model):
    """The report that a comment of the kind «we tried this» carries; its body is what else there is to say."""

    comment = models.OneToOneField(Comment, on_delete=models.CASCADE, primary_key=True, related_name="tried")
    region_band = models.CharField("where", max_length=20, choices=RegionBand.choices, blank=True)
    setting = models.CharField(max_length=20, choices=Setting.choices)
    adapted = models.TextField("what was adapted", blank=True, max_length=1500)
    helped = models.TextField("what helped", blank=True, max_length=1500)
    hindered = models.TextField("what hindered", blank=True, max_length=1500)
    outcome = models.CharField(max_length=20, choices=Outcome.choices)

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"report {self.pk}"
