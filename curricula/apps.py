from django.apps import AppConfig


class CurriculaConfig(AppConfig):
    name = "curricula"
    verbose_name = "Curricula"

    def ready(self) -> None:
        from curricula import sign_in  # noqa: F401
