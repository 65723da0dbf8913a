from django.apps import AppConfig


class AnonymisationConfig(AppConfig):
    name = "anonymisation"
