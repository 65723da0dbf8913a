"""An address for monitors: whether what is searched keeps up with what is saved."""

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from search.index_state import index_state


@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """200 «ok», or 503 «behind». Figures are for editors: how much is being changed is nobody else's business."""
    state = index_state()
    answer: dict[str, Any] = {"status": "ok" if state.is_ok else "behind"}
    user = getattr(request, "user", None)
    if user is not None and user.has_perm("wagtailadmin.access_admin"):
        answer |= state.figures()
    return JsonResponse(answer, status=200 if state.is_ok else 503)
