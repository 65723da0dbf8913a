"""modelsearch's own contract tests, as they come with the installed package, on the Whoosh backend."""

from django.test import TestCase
from modelsearch.tests.test_backends import BackendTests


class TestWhooshBackend(BackendTests, TestCase):
    backend_path = "search.backends.whoosh"
