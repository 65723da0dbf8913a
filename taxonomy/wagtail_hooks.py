"""The vocabularies and the glossary in the admin menu, and what a merge is called in the history of a term."""

from typing import Any

from wagtail import hooks
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from taxonomy.admin_views import VocabularyViewSet
from taxonomy.concept_admin import ConceptViewSet
from taxonomy.merging import MERGED
from taxonomy.models import VOCABULARIES
from taxonomy.naming_nobody import LOOKED


class VocabulariesGroup(SnippetViewSetGroup):
    menu_label = "Vocabularies"
    menu_name = "vocabularies"
    menu_icon = "tag"
    menu_order = 200
    items = (
        *(
            type(f"{model.__name__}ViewSet", (VocabularyViewSet,), {"model": model, "menu_order": 100 + place})
            for place, model in enumerate(VOCABULARIES.values())
        ),
        ConceptViewSet,
    )


register_snippet(VocabulariesGroup)


@hooks.register("register_log_actions")
def name_the_merge(actions: Any) -> None:
    actions.register_action(LOOKED, "Looked", "Said that no person is named by its labels")

    @actions.register_action(MERGED)
    class MergeFormatter(LogFormatter):
        label = "Merge"

        def format_message(self, log_entry: Any) -> str:
            absorbed = log_entry.data.get("absorbed", {})
            return f"Merged “{absorbed.get('name')}” ({absorbed.get('slug')}) into this term"
