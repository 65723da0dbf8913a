from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save


class TaxonomyConfig(AppConfig):
    name = "taxonomy"
    verbose_name = "Vocabularies"

    def ready(self) -> None:
        from taxonomy import former_terms
        from taxonomy.models import VOCABULARIES

        for model in VOCABULARIES.values():
            pre_save.connect(former_terms.note_renaming, sender=model, dispatch_uid=f"renaming-{model.vocabulary}")
            post_save.connect(former_terms.note_creation, sender=model, dispatch_uid=f"creation-{model.vocabulary}")
            pre_delete.connect(former_terms.note_loss, sender=model, dispatch_uid=f"loss-{model.vocabulary}")
            post_delete.connect(former_terms.note_deletion, sender=model, dispatch_uid=f"deletion-{model.vocabulary}")
