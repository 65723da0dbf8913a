"""Wagtail's search app with our way of following changes in place of modelsearch's. Named in INSTALLED_APPS."""

from wagtail.search.apps import WagtailSearchAppConfig


class WagtailSearch(WagtailSearchAppConfig):  # type: ignore[misc]
    """Still `wagtail.search` to everybody else."""

    def ready(self) -> None:
        super().ready()
        from search.signals import follow_changes

        follow_changes()
