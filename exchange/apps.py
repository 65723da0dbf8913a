from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "exchange"
    verbose_name = "exchange between colleagues"

    def ready(self) -> None:
        import exchange.questions.receivers  # noqa: F401
        from exchange.following import receivers
        from exchange.following import words as of_following
        from exchange.moderation import telling as of_moderation
        from exchange.questions import telling as of_questions
        from exchange.tried.counting import follow_changes

        of_following.register_kinds()
        of_moderation.register_kinds()
        of_questions.register_kinds()
        receivers.connect()
        follow_changes()
