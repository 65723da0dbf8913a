"""How often words found nothing. Counts only: never who asked, from where, or at what time of day."""

from django.db import models

LONGEST = 80


class UnansweredQuery(models.Model):
    """Words that found nothing on one day, and how often. What may be stored here, `search.counts` decides."""

    words = models.CharField(max_length=LONGEST)
    day = models.DateField(db_index=True)
    count = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = "search without results"
        verbose_name_plural = "searches without results"
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["words", "day"], name="reading_unanswered_words_once_a_day")]

    def __str__(self) -> str:
        return self.words
