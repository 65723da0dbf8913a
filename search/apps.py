import warnings

from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"
    label = "reading"
    verbose_name = "Search"

    def ready(self) -> None:
        from search.alerts.words import register_kind

        register_kind()
        # Whoosh 2.7.4 compares with a literal by `is`; Python says so each time it compiles the module.
        warnings.filterwarnings("ignore", category=SyntaxWarning, module=r".*[/\\]whoosh[/\\]codec[/\\]")
