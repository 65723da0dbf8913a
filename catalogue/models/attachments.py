"""Files that hang on entries, and the text that was read out of them."""

from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.text import slugify
from modelcluster.fields import ParentalKey
from wagtail.documents import get_document_model_string
from wagtail.models import Orderable

from catalogue.extraction import Found


class EntryAttachment(Orderable):
    """A document that belongs to an entry. Who may read one of its entries may download the document, nobody else."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="attachments")
    document = models.ForeignKey(
        get_document_model_string(), on_delete=models.CASCADE, related_name="entry_attachments"
    )
    title = models.CharField(
        max_length=200,
        validators=[RegexValidator(r"\w", "Give it a title of words: it stands in place of the file's name.")],
        help_text="What readers see in place of the file's name, which may say more than it should.",
    )
    note = models.CharField(max_length=250, blank=True, help_text="One line: what it is, and when it is of use.")

    def __str__(self) -> str:
        return self.title

    @property
    def kind(self) -> str:
        """What kind of file it is, as readers know it: «PDF»."""
        return str(self.document.file_extension).upper()

    @property
    def url(self) -> str:
        """An address made of the title: the name that the uploader gave the file is not shown to readers."""
        return reverse("catalogue:attachment", args=[self.document_id, self.file_name])

    @property
    def file_name(self) -> str:
        """The name under which a reader saves it."""
        return f"{slugify(self.title, allow_unicode=True)[:80] or 'file'}.{self.document.file_extension.lower()}"


class DocumentText(models.Model):
    """The words of one document, so that search finds what stands in it. Empty until they have been read."""

    class Status(models.TextChoices):
        WAITING = "waiting", "Waiting to be read"
        READ = Found.READ.value, "Searched"
        PARTLY = Found.PARTLY.value, "Searched in part"
        NOTHING = Found.NOTHING.value, "No words in it"
        LOCKED = Found.LOCKED.value, "Protected"
        BROKEN = Found.BROKEN.value, "Damaged"
        TOO_LARGE = Found.TOO_LARGE.value, "Too large"
        NOT_READ = "not_read", "A kind of file that is not searched"

    document = models.OneToOneField(
        get_document_model_string(), on_delete=models.CASCADE, related_name="extracted_text"
    )
    file_hash = models.CharField(max_length=40, help_text="SHA-1 of the file that the text is of.")
    text = models.TextField(blank=True)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.WAITING, db_index=True)
    problem = models.CharField(max_length=250, blank=True, help_text="Why not, or not all of it, in plain words.")
    attempts = models.PositiveSmallIntegerField(default=0)
    extracted_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True  # it is no use of the document that an editor should be warned of

    class Meta:
        verbose_name = "text of a document"
        verbose_name_plural = "texts of documents"

    def __str__(self) -> str:
        return f"document {self.document_id}: {self.get_status_display()}"
