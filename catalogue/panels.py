"""The editor's form of an entry: the same tabs for every type, so that editors find their way."""

from typing import Any

from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    Panel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.widgets import AdminTagWidget

from taxonomy.models import VOCABULARIES, Country
from taxonomy.widgets import TermCheckboxes

TAG_FIELDS = ("challenges", "target_groups", "phases", "intervention_areas", "sectors", "ideologies", "countries")

#: What an entry can name: entries, by model label (the rooms above may not be imported). A list page shows no link.
ENTRY_TYPES = [
    "lessons.CaseStudyPage",
    "lessons.LessonPage",
    "practices.PracticePage",
    "practices.ManualPage",
    "practices.ChapterPage",
    "practices.RecommendationPage",
    "papers.PaperPage",
    "papers.EventPage",
]


def _widget_for(name: str) -> Any:
    """Ticks for the short vocabularies; for countries a field to type in, whose unknown words the form refuses."""
    if name == "countries":
        return AdminTagWidget(tag_model=Country, free_tagging=True)
    return TermCheckboxes(next(model for model in VOCABULARIES.values() if model.plural == name))


class FileTextPanel(Panel):  # type: ignore[misc]
    """Under each file: whether search reads it, and if not, what to do about it."""

    class BoundPanel(Panel.BoundPanel):  # type: ignore[misc]
        template_name = "catalogue/admin/file_text_panel.html"

        def is_shown(self) -> bool:
            return getattr(self.instance, "document_id", None) is not None

        def get_context_data(self, parent_context: Any = None) -> Any:
            context = super().get_context_data(parent_context)
            context["text"] = getattr(self.instance.document, "extracted_text", None)
            return context


def entry_edit_handler(model: Any) -> Any:
    """Tabs of one type: its own content, tags, links, provenance and audience, promotion.

    A type names its own panels in `entry_panels` (tab «Content») and may add whole tabs in `entry_tabs`.
    """
    # The title proposes the address: without it nothing could be saved before the editor found the tab «Promote».
    content = [TitleFieldPanel("title"), FieldPanel("summary"), *getattr(model, "entry_panels", [])]
    tags = [
        MultiFieldPanel(
            [FieldPanel(name, widget=_widget_for(name)) for name in TAG_FIELDS],
            heading="Tags",
            help_text="Closed lists: tick what fits, and type to choose countries. "
            "Missing a term? Ask whoever keeps the vocabularies.",
        )
    ]
    links = [
        InlinePanel(
            "links_out",
            panels=[PageChooserPanel("to", page_type=ENTRY_TYPES), FieldPanel("kind"), FieldPanel("note")],
            heading="Entries that this one names",
            label="link",
            help_text="Link once: the other entry shows it too.",
        )
    ]
    files = [
        InlinePanel(
            "attachments",
            panels=[
                FieldPanel("document", help_text="PDF or Word; other kinds can be downloaded but not searched."),
                FieldPanel("title"),
                FieldPanel("note"),
                FileTextPanel(),
            ],
            heading="Files that belong to this entry",
            label="file",
            help_text="Whoever may read the entry may download them, and finds the entry by the words in them. "
            "Whatever stands in a file counts as published with the entry: its properties and comments too.",
        )
    ]
    provenance = [
        MultiFieldPanel(
            [FieldPanel("audience"), FieldPanel("is_demonstration")],
            heading="Who may read it",
        ),
        MultiFieldPanel(
            [
                FieldPanel("source_note"),
                FieldPanel(
                    "source_url",
                    help_text="Where the original can be read: the page that holds the document, if there is one.",
                ),
                FieldPanel("year"),
                FieldPanel("language"),
                FieldPanel("also_known_as"),
            ],
            heading="Where it comes from",
        ),
        MultiFieldPanel(
            [
                FieldPanel("reviewed_on", help_text="When someone last read it through and found that it still holds."),
                FieldPanel("review_by"),
            ],
            heading="Review",
        ),
    ]
    return TabbedInterface(
        [
            ObjectList(content, heading="Content"),
            *(ObjectList(panels, heading=heading) for heading, panels in getattr(model, "entry_tabs", [])),
            ObjectList(tags, heading="Tags"),
            ObjectList(links, heading="Links"),
            ObjectList(files, heading="Files"),
            ObjectList(provenance, heading="Audience and source"),
            ObjectList(model.promote_panels, heading="Promote"),
        ]
    )
