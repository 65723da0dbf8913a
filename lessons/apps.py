from typing import Any

from django.apps import AppConfig


class LessonsConfig(AppConfig):
    name = "lessons"
    verbose_name = "Lessons"

    def ready(self) -> None:
        from django.db.models.signals import pre_delete

        from lessons.disclosure.following import follow_changes
        from lessons.models import Submission

        follow_changes()
        pre_delete.connect(_give_back_what_was_merged, sender=Submission, dispatch_uid="lessons.give_back")


def _give_back_what_was_merged(sender: Any, instance: Any, **kwargs: Any) -> None:
    from lessons.desk.merging import give_back

    give_back(instance)
