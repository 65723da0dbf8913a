"""Single words that never stand for a concept, however they got among its labels.

Words of everyday, and words that are a label in one language and something else in another (Spanish «mayor», German
«rechter»). What a reader types has no language, so they would bring in what nobody asked for. Folded, not stemmed.
"""

from whoosh.lang.stopwords import stoplists

from search.backends.whoosh.analysis import LANGUAGES, fold

_ENGLISH = """
act action admission age agency agenda aid allocation art association associations bald before brief care case cases
change chef city client clients coin contact day days end experience fact focus form gift give good group groups hat
help home house idea indicators instruction issue job kind law level life line list living love mayor meeting member
name need needs new note old one open order other ownership pain part people person persons place placement plan point
practice problem process program programme project purpose question rat reason reception recognition refusal report
result results right role room rule safe section sector service services side signals small social start state step
story study support system table talk task team test thing time title tool top town trade type use view way week word
words work worker workers works year years young
"""
_FRENCH = """
accueil affaire agent agents an annee annees avis bien bon cas chose dans debut enquete entretien equipe fin genre
gens groupe guide histoire jour jours lieu liste maison mois monde mot mots ordre pairs personne personnes place plan
point probleme projet quartier question regle reponse resultat rue secteur semaine service services sortie soutien
systeme temps texte travail vie ville
"""
_DUTCH = """
begin buurt dag dagen deel dienst doel einde geval goed groep groepen huis hulp jaar leven lijst maand mens mensen
naam orde plaats plan probleem punt regel rol rot stad steun stuk team tijd uur verhaal vraag week weg werk woord zaak
zaken
"""
_GERMAN = """
antwort arbeit art aufgabe bereich bericht dienst ding ende ergebnis fall falle frage gruppe gruppen haus herr hilfe
jahr jahre kind leben leute liste mensch menschen monat mut name not ort partner person personen plan platz projekt
punkt recht rechter regel rolle seite stadt stelle tag tage teil thema unterstutzung weg welt woche wort zeit zugang
zukunft
"""
_SPANISH = """
ano anos apoyo ayuda ayudas barrio calle casa caso casos ciudad cosa dia dias dinero empresa equipo final forma gente
grupo grupos historia hora idea inicio lado lista lugar mano mar mes mundo nombre numero orden palabra pares parte
persona personas plan problema proyecto punto red regla respuesta resultado semana servicio servicios tema tiempo
trabajo vez vida zona
"""

COMMON_WORDS = frozenset(f"{_ENGLISH} {_FRENCH} {_DUTCH} {_GERMAN} {_SPANISH}".split())
_STOP_WORDS = frozenset(fold(word) for language in LANGUAGES for word in stoplists[language])


def is_ordinary(word: str) -> bool:
    """Whether a folded word is an everyday word, or one that the index leaves out, in any of the languages."""
    return word in COMMON_WORDS or word in _STOP_WORDS
