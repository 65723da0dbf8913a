"""What the front page shows: the ways in with true counts, and what is new. Only what the reader may read."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count
from django.urls import reverse

from catalogue.audience import entry_models, readable_pages
from lessons.models import CaseStudyPage, LessonPage
from taxonomy.models import Challenge, Phase, TargetGroup

NEWEST = 4


def front_context(user: Any) -> dict[str, Any]:
    """Challenges, phases and target groups with counts, newest lessons and cases, entries per type."""
    readable = readable_pages(user)
    numbers = dict(readable.values_list("content_type").annotate(Count("pk")).order_by())
    models = {ContentType.objects.get_for_model(model).pk: model for model in entry_models()}
    counts = [
        {
            "type_key": model.type_key,
            "label": model.type_label if number == 1 else model.type_label_plural,
            "count": number,
            "address": f"{reverse('search:search')}?type={model.type_key}",
        }
        for pk, model in models.items()
        if (number := numbers.get(pk, 0))
    ]
    return {
        "challenges": Challenge.objects.with_counts(readable),
        "phases": Phase.objects.with_counts(readable),
        "target_groups": TargetGroup.objects.with_counts(readable),
        "newest_lessons": LessonPage.objects.visible_to(user).newest_first().with_card_tags()[:NEWEST],
        "newest_cases": CaseStudyPage.objects.visible_to(user).newest_first().with_card_tags()[:NEWEST],
        "counts": counts,
        "total": sum(entry["count"] for entry in counts),
    }
