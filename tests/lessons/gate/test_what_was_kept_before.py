"""What earlier versions kept of a release is made as little as what is kept now."""

from datetime import date
from importlib import import_module

import pytest
from django.apps import apps

from lessons.models import Receipt, SignOff

pytestmark = pytest.mark.django_db


def test_days_of_receipts_and_numbers_of_waiting_cases_are_forgotten():
    migration = import_module("lessons.migrations.0006_what_stays_tells_no_moment")
    Receipt.objects.create(code_digest="0" * 64, outcome="released", on=date(2031, 5, 23))
    page, waiting = {"kind": "page", "key": "7"}, {"kind": "submission", "key": "5e9f7f1c"}
    SignOff.objects.create(text_hash="0" * 64, estimate={"light": "green", "pairs": [waiting, page]})
    SignOff.objects.create(text_hash="1" * 64)
    migration.forget_days(apps, None)
    migration.forget_waiting_cases(apps, None)
    assert Receipt.objects.get().on == date(2031, 5, 1)
    assert SignOff.objects.get(text_hash="0" * 64).estimate == {"light": "green", "pairs": [page]}
    assert SignOff.objects.get(text_hash="1" * 64).estimate == {}
