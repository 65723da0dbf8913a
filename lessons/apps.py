from typing import Any

from django.apps import AppConfig


class LessonsConfig(AppConfig):
    name = "lessons"
    verbose_name = "Lessons"

    def ready(self) -> None:
        from django.db.models.signals import pre_delete, pre_save
        from wagtail.documents import get_document_model

        from lessons.disclosure.following import follow_changes
        from lessons.gate.documents import refuse_another_file
        from lessons.models import Submission

        follow_changes()
        pre_delete.connect(_give_back_what_was_merged, sender=Submission, dispatch_uid="lessons.give_back")
        pre_delete.connect(_destroy_working_notes, sender=Submission, dispatch_uid="lessons.destroy_notes")
        pre_save.connect(refuse_another_file, sender=get_document_model(), dispatch_uid="lessons.refuse_file")


def _give_back_what_was_merged(sender: Any, instance: Any, **kwargs: Any) -> None:
    from lessons.desk.merging import give_back

    give_back(instance)


def _destroy_working_notes(sender: Any, instance: Any, **kwargs: Any) -> None:
    """However the row goes, with its author's account for example: what the signers noted of it goes too."""
    from lessons.models import SignOff

    SignOff.objects.filter(submission=instance.pk).exclude(state=SignOff.State.RELEASED).delete()
