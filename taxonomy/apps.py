from django.apps import AppConfig
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save


class TaxonomyConfig(AppConfig):
    name = "taxonomy"
    verbose_name = "Vocabularies"

    def ready(self) -> None:
        from taxonomy import former_terms
        from taxonomy.models import VOCABULARIES, Concept
        from taxonomy.models.stamp import note_change

        for model in VOCABULARIES.values():
            pre_save.connect(former_terms.note_renaming, sender=model, dispatch_uid=f"renaming-{model.vocabulary}")
            post_save.connect(former_terms.note_creation, sender=model, dispatch_uid=f"creation-{model.vocabulary}")
            pre_delete.connect(former_terms.note_loss, sender=model, dispatch_uid=f"loss-{model.vocabulary}")
            post_delete.connect(former_terms.note_deletion, sender=model, dispatch_uid=f"deletion-{model.vocabulary}")
            links = getattr(Concept, model.plural).through
            m2m_changed.connect(note_change, sender=links, dispatch_uid=f"stamp-links-{model.vocabulary}")
        post_save.connect(former_terms.note_concept, sender=Concept, dispatch_uid="creation-concept")
        post_delete.connect(former_terms.note_lost_concept, sender=Concept, dispatch_uid="deletion-concept")
        for noted in (*VOCABULARIES.values(), Concept):
            post_save.connect(note_change, sender=noted, dispatch_uid=f"stamp-{noted.__name__}")
            post_delete.connect(note_change, sender=noted, dispatch_uid=f"stamp-{noted.__name__}")
