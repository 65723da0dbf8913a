"""A page that cannot be published unless the gate is open, whichever way somebody takes.

Wagtail publishes by turning a revision into a page and saving it live: the form does, a workflow, a schedule, a bulk
action and `revision.publish()`. So it is asked there, at the last step, and again earlier where somebody can be told
in a friendlier way (`lessons.gate.admin_hooks`). Code of our own that makes a live page by hand is not asked.
"""

import logging
from typing import Any

from wagtail.models import Revision

from lessons.gate.errors import GateClosed

logger = logging.getLogger("lessons")
SCHEDULED = "wagtail.publish.scheduled"
#: Saving only these changes nothing that is read.
UNREAD = frozenset(
    {
        "latest_revision",
        "latest_revision_created_at",
        "live_revision",
        "draft_title",
        "has_unpublished_changes",
        "first_published_at",
        "last_published_at",
        "numchild",
        "locked",
        "locked_at",
        "locked_by",
        "held_since",
        "withdrawn_on",
        "wagtail_admin_comments",
    }
)
#: What Wagtail writes last when it copies a page «live», although the copy became a draft.
END_OF_A_COPY = {"live_revision", "last_published_at", "first_published_at"}
#: What Wagtail writes when an alias becomes a page of its own.
NO_ALIAS_ANY_MORE = {"alias_of_id"}


class Gated:
    """Mixed into a page model before its base. `comes_from_a_revision` marks what Wagtail is about to publish."""

    comes_from_a_revision = False
    live: bool

    def with_content_json(self, content: Any) -> Any:
        page = super().with_content_json(content)  # type: ignore[misc]
        page.comes_from_a_revision = True
        return page

    def save(self, *args: Any, **kwargs: Any) -> Any:
        fields = kwargs.get("update_fields")
        is_text = fields is None or not UNREAD.issuperset(fields)
        if self.comes_from_a_revision and self.live and is_text:
            self.refuse_unless_signed()
        if self.live and fields is not None and set(fields) == NO_ALIAS_ANY_MORE:
            # As a copy would: its text was signed for the case, and what becomes of the case does not reach it now.
            self.live, self.has_unpublished_changes = False, True
            kwargs["update_fields"] = [*fields, "live", "has_unpublished_changes", "live_revision"]
        if not self.live:
            self.live_revision = None
            if fields is not None and set(fields) == END_OF_A_COPY:
                self.first_published_at = self.last_published_at = None
        return super().save(*args, **kwargs)  # type: ignore[misc]

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """Asked before a schedule is accepted too. A schedule whose text is signed no longer is called off."""
        try:
            revision.as_object().refuse_unless_signed()
        except GateClosed:
            if kwargs.get("log_action") != SCHEDULED:
                raise
            Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
            logger.warning("Page %s was not published on schedule: its text is not signed.", self.pk)  # type: ignore[attr-defined]
            return None
        return super().publish(revision, *args, **kwargs)  # type: ignore[misc]

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """A draft with another text makes void what was signed of the former one."""
        from lessons.gate.signing import overtake_drafts

        revision = super().save_revision(*args, **kwargs)  # type: ignore[misc]
        overtake_drafts(self.pk)  # type: ignore[attr-defined]
        return revision

    def copy_all_child_relations(self, target: Any, *args: Any, **kwargs: Any) -> Any:
        """What Wagtail copies comes as a draft: a copy is a page of its own, with signatures of its own.

        An alias repeats this page and no other text; but its address is new.
        """
        if getattr(target, "alias_of_id", None) is not None:
            from lessons.gate.guard import NO_ALIAS, address_tells

            if target.slug != self.slug and address_tells(target):  # type: ignore[attr-defined]
                raise GateClosed(NO_ALIAS, page_id=self.pk)  # type: ignore[attr-defined]
            return super().copy_all_child_relations(target, *args, **kwargs)  # type: ignore[misc]
        target.live, target.has_unpublished_changes, target.live_revision = False, True, None
        target.first_published_at = target.last_published_at = None
        return super().copy_all_child_relations(target, *args, **kwargs)  # type: ignore[misc]

    def refuse_unless_signed(self) -> None:
        """Raises GateClosed, which the admin turns into the way to the gate."""
        from lessons.gate.guard import refusal

        message = refusal(self)
        if message:
            raise GateClosed(message, page_id=self.pk)  # type: ignore[attr-defined]
