"""Building blocks for sections that vary from one entry to the next."""

from wagtail import blocks

PLAIN = ["bold", "italic", "link", "ol", "ul"]
SECTION = ["h3", *PLAIN]


class PassageBlock(blocks.StructBlock):
    """A point with a heading: a key outcome, a point of discussion."""

    heading = blocks.CharBlock(max_length=150, help_text="The point in a few words.")
    text = blocks.RichTextBlock(features=PLAIN)

    class Meta:
        icon = "pilcrow"
        label = "Point"
        template = "catalogue/blocks/passage.html"


class LinkedPassageBlock(blocks.StructBlock):
    """A passage that names an entry of its own: a paper's recommendation or practice."""

    text = blocks.RichTextBlock(features=PLAIN)
    entry = blocks.PageChooserBlock(
        required=False,
        page_type=["practices.RecommendationPage", "practices.PracticePage", "lessons.LessonPage"],
        help_text="The entry that this passage became. Readers get a link if they may read it.",
    )

    class Meta:
        icon = "link"
        label = "Passage with an entry"
        template = "catalogue/blocks/linked_passage.html"


class ReadingItemBlock(blocks.StructBlock):
    """Something to read: enough to find it, no more."""

    organisation = blocks.CharBlock(max_length=150, help_text="Who published it.")
    year = blocks.IntegerBlock(required=False, min_value=1900, max_value=2100)
    title = blocks.CharBlock(max_length=300)
    url = blocks.URLBlock(required=False, label="Address")
    note = blocks.CharBlock(required=False, max_length=300, help_text="Why it is worth reading.")

    class Meta:
        icon = "openquote"
        label = "Something to read"
        template = "catalogue/blocks/reading_item.html"


class SectionBlock(blocks.StreamBlock):
    """A free section: paragraphs, warnings, quotations by role, tables of what differs."""

    paragraph = blocks.RichTextBlock(features=SECTION)
    caution = blocks.RichTextBlock(features=PLAIN, icon="warning", template="catalogue/blocks/caution.html")
    quotation = blocks.StructBlock(
        [
            ("text", blocks.TextBlock()),
            ("role", blocks.CharBlock(max_length=100, help_text="A role and a region, never a name.")),
        ],
        icon="openquote",
        template="catalogue/blocks/quotation.html",
    )
