"""What a single capitalised word may be, in a language: the questions that every layer asks."""

from functools import cache

from anonymisation.detect import gazetteer
from anonymisation.detect.document import Document
from anonymisation.detect.folding import fold
from anonymisation.detect.languages import Language
from anonymisation.detect.languages import language as load
from anonymisation.detect.splitting import Token


class Lexicon:
    """Folded word lists of one language."""

    def __init__(self, language: Language) -> None:
        self.code = language.code
        self.nouns_have_capitals = language.code == "de"  # there a capital says nothing, only the lists do
        self.titles = self.folded(language.titles)
        self.roles = self.folded(language.roles)
        self.relations = self.folded(language.relations)
        self.demonyms = self.folded(language.demonyms)
        self.national_words = self.folded(language.national_words)
        self.faiths = self.folded(language.faiths)
        self.countries = gazetteer.countries(language.code)
        self.generic = self.folded(language.generic_bodies)
        self.joiners = self.folded(language.name_joiners)
        self.determiners = language.determiners
        self.prepositions = self.folded(language.place_prepositions)
        self.place_nouns = self.folded(language.place_nouns)
        self.calendar = self.folded((*language.months, *language.weekdays, *language.seasons))
        self.common = language.stopwords | {fold(word) for word in language.also_common}
        self.stopwords = language.stopwords
        self.names_too = frozenset(language.also_common)
        self.nouns: dict[str, str] = {}
        for kind in ("organisation", "authority", "school", "faith", "health", "prison", "court"):
            self.nouns |= dict.fromkeys(self.folded(getattr(language, f"{kind}_nouns")), kind)
        self.ordinary = self.common | self.calendar | self.roles | self.relations | self.nouns.keys()
        self.forms = frozenset(language.company_forms)

    @staticmethod
    def folded(words: tuple[str, ...]) -> frozenset[str]:
        return frozenset(fold(word) for word in words)

    def common_word(self, word: str) -> bool:
        """Written small elsewhere, or a word of the calendar, or a demonym: no name by itself."""
        folded = fold(word).partition("'")[0] or fold(word)
        if folded in self.ordinary:
            return True
        return gazetteer.is_common(word, self.code)

    def function_word(self, word: str) -> bool:
        """«The», «Les», «A-t-elle»: in no list of names, whatever the lists say; «Will» and «May» may be one."""
        folded = fold(word)
        if folded in self.stopwords:
            return folded not in self.names_too
        return "-" in folded and all(part in self.stopwords or len(part) < 2 for part in folded.split("-"))

    def noun(self, words: list[str]) -> str | None:
        """The sort of body that these words name («court»), by its nouns of one or two words; None: no body."""
        folded = [fold(word) for word in words]
        for kind in ("court", "prison", "health", "school", "faith", "authority", "organisation"):
            for place, word in enumerate(folded):
                if self.nouns.get(word) == kind:
                    return kind
                if place and self.nouns.get(f"{folded[place - 1]} {word}") == kind:
                    return kind
        return None


@cache
def _lexicon(code: str) -> Lexicon:
    return Lexicon(load(code))


def words_of(document: Document) -> Lexicon:
    return _lexicon(document.language.code)


def text(words: list[Token] | tuple[Token, ...]) -> str:
    return " ".join(word.text for word in words)


def is_number(word: str) -> bool:
    """A Roman number, or a word with a digit."""
    return any(letter.isdigit() for letter in word) or (word.isupper() and not word.strip("IVXLC"))
