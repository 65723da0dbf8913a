"""A moment that saving an entry never writes."""

from typing import Any

from django.db import models
from django.db.models import F


class HeldField(models.DateTimeField):  # type: ignore[type-arg]
    """Since when an entry is hidden. Only `catalogue.reports` changes it, in the row itself.

    Whoever has a form open, or a revision to publish, holds the entry as it was before it was reported. Saving that
    must not bring it back, not even when it happens at the very moment of the report. So an UPDATE says «as it is».
    """

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        return super().pre_save(model_instance, add) if add else F(self.attname)

    def value_to_string(self, obj: models.Model) -> Any:
        """For a revision (which asks `pre_save` first): nothing is nothing, and not an empty text."""
        value = self.value_from_object(obj)
        return None if value is None else value.isoformat()

    def deconstruct(self) -> Any:
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.DateTimeField", args, kwargs
