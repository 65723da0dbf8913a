from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = "Accounts"

    def ready(self) -> None:
        from accounts.membership.telling import register_waiting
        from accounts.telling.account_kinds import register_account_kinds

        register_account_kinds()
        register_waiting()
        from accounts.entrance import addresses, arriving, kept, second_factor, single_sign_on  # noqa: F401
        from accounts.shared_cache import make_table

        post_migrate.connect(make_table, sender=self, dispatch_uid="accounts.cache_table")
