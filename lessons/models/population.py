"""How many people of a kind there are: what the disclosure check counts with. Loaded by an administrator."""

from django.db import models


class PopulationCell(models.Model):
    """How many people fit one combination. Empty `offence` or `ideology` means all of them taken together."""

    place = models.CharField(max_length=100, help_text="Country code or region band.")
    year_from = models.PositiveSmallIntegerField()
    year_to = models.PositiveSmallIntegerField()
    offence = models.CharField(max_length=50, blank=True)
    ideology = models.CharField(max_length=50, blank=True)
    count = models.PositiveIntegerField()
    source = models.CharField(max_length=250)
    is_invented = models.BooleanField(default=False)

    class Meta:
        ordering = ["place", "year_from", "offence", "ideology"]
        constraints = [
            models.UniqueConstraint(
                fields=["place", "year_from", "year_to", "offence", "ideology"], name="lessons_one_cell_each"
            ),
            models.CheckConstraint(
                condition=models.Q(year_from__lte=models.F("year_to")), name="lessons_years_in_order"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.place} {self.year_from}–{self.year_to}: {self.count}"


class PopulationShare(models.Model):
    """Which part of the people of a place is of a gender and an age band. Shares of a place add up to 1 at most."""

    place = models.CharField(max_length=100, blank=True, help_text="Empty: for every place without shares of its own.")
    gender = models.CharField(max_length=20)
    age_from = models.PositiveSmallIntegerField()
    age_to = models.PositiveSmallIntegerField()
    share = models.FloatField()
    source = models.CharField(max_length=250)
    is_invented = models.BooleanField(default=False)

    class Meta:
        ordering = ["place", "gender", "age_from"]
        constraints = [
            models.UniqueConstraint(fields=["place", "gender", "age_from", "age_to"], name="lessons_one_share_each"),
            models.CheckConstraint(
                condition=models.Q(share__gte=0, share__lte=1), name="lessons_share_between_0_and_1"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.place} {self.gender} {self.age_from}–{self.age_to}: {self.share}"
