"""As whom a practitioner speaks: in bands, never as a person."""

from django.conf import settings
from django.db import models


class RegionBand(models.TextChoices):
    NORTHERN = "northern", "Northern Europe"
    WESTERN = "western", "Western Europe"
    CENTRAL = "central", "Central Europe"
    SOUTHERN = "southern", "Southern Europe"
    EASTERN = "eastern", "Eastern Europe"
    SOUTH_EASTERN = "south_eastern", "South-Eastern Europe"
    OUTSIDE = "outside", "Outside Europe"


class YearsBand(models.TextChoices):
    UNDER_2 = "under_2", "under 2 years"
    TWO_TO_5 = "2_to_5", "2 to 5 years"
    FIVE_TO_10 = "5_to_10", "5 to 10 years"
    OVER_10 = "over_10", "more than 10 years"


class Profile(models.Model):
    """What a practitioner says of their work. All of it may be left out."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="profile"
    )
    sector = models.ForeignKey("taxonomy.Sector", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    region_band = models.CharField("region", max_length=20, choices=RegionBand.choices, blank=True)
    years_band = models.CharField("years in this work", max_length=20, choices=YearsBand.choices, blank=True)
    languages = models.JSONField(default=list, blank=True, help_text="Codes of settings.LANGUAGES.")
    can_be_asked = models.BooleanField("colleagues may ask me", default=False)
    asked_about = models.ManyToManyField(
        "taxonomy.Challenge", blank=True, related_name="+", verbose_name="what I can be asked about"
    )
    name_to_show = models.CharField(
        max_length=80, blank=True, help_text="Stands under a comment only where you choose so, for that comment."
    )

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"profile of account {self.pk}"
