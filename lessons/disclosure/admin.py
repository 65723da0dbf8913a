"""The table of people in the admin: to be read by whoever signs cases, and changed by loading a file only."""

from typing import Any

from wagtail.admin.ui.tables import Column
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from accounts.roles import EDITOR
from lessons.models import PopulationCell, PopulationShare


def can_see_population(user: Any) -> bool:
    """Editors judge by these figures; administrators load them."""
    return bool(user.is_active and (user.is_superuser or user.groups.filter(name=EDITOR).exists()))


class ReadOnlyPolicy(ModelPermissionPolicy):  # type: ignore[misc]
    """Nobody adds, changes or deletes a figure by hand, so that each can be traced to a file and its source."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and can_see_population(user)

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)


def _origin(row: Any) -> str:
    return "Invented" if row.is_invented else "From its source"


class _PopulationViewSet(SnippetViewSet):  # type: ignore[misc]
    inspect_view_enabled = False
    copy_view_enabled = False
    list_per_page = 50
    ordering = ["place"]


class CellViewSet(_PopulationViewSet):
    model = PopulationCell
    menu_label = "How many people"
    icon = "group"
    list_filter = ["place", "ideology", "offence", "is_invented"]
    list_display = [
        Column("place", label="Place", sort_key="place"),
        Column(lambda row: f"{row.year_from}–{row.year_to}", label="Years", sort_key="year_from"),
        Column(lambda row: row.offence or "all", label="Offence", sort_key="offence"),
        Column(lambda row: row.ideology or "all", label="Ideology", sort_key="ideology"),
        Column("count", label="People", sort_key="count"),
        Column(_origin, label="Origin", sort_key="is_invented"),
        Column("source", label="Source"),
    ]


class ShareViewSet(_PopulationViewSet):
    model = PopulationShare
    menu_label = "Shares by gender and age"
    icon = "group"
    list_filter = ["place", "gender", "is_invented"]
    list_display = [
        Column(lambda row: row.place or "everywhere", label="Place", sort_key="place"),
        Column("gender", label="Gender", sort_key="gender"),
        Column(lambda row: f"{row.age_from}–{row.age_to}", label="Ages", sort_key="age_from"),
        Column("share", label="Share", sort_key="share"),
        Column(_origin, label="Origin", sort_key="is_invented"),
        Column("source", label="Source"),
    ]


class PopulationGroup(SnippetViewSetGroup):  # type: ignore[misc]
    menu_label = "Disclosure check"
    menu_name = "disclosure"
    menu_icon = "group"
    menu_order = 260
    items = (CellViewSet, ShareViewSet)


for _model in (PopulationCell, PopulationShare):
    register_permission_policy(_model, ReadOnlyPolicy(_model))
register_snippet(PopulationGroup)
