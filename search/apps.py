from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"
    label = "reading"
    verbose_name = "Search"
