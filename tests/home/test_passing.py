"""What was meant for hours is deleted by the worker, and not left for years."""

from datetime import timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.utils import timezone
from wagtail.admin.models import FormState
from wagtail.models import Page

from home.background.jobs import ForgetPassing

pytestmark = pytest.mark.django_db


def test_ended_sessions_and_what_was_typed_for_a_preview_go(client, editor, practitioner):
    client.force_login(editor)
    ended = client.session.session_key
    Session.objects.filter(pk=ended).update(expire_date=timezone.now() - timedelta(hours=1))
    client.cookies.clear()
    client.force_login(practitioner)
    for hours in (1, 30):
        FormState.objects.create(
            user=editor,
            content_type=ContentType.objects.get_for_model(Page),
            object_id=str(hours),
            data="title=Typed",
            last_updated_at=timezone.now() - timedelta(hours=hours),
        )
    ForgetPassing().run()
    assert list(Session.objects.values_list("pk", flat=True)) == [client.session.session_key]
    assert [state.object_id for state in FormState.objects.all()] == ["1"]
