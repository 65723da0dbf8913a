"""A name that may stand under a comment: somebody's, in letters, and nobody else's."""

import re
import unicodedata
from typing import Any

from django.core.exceptions import ValidationError

from accounts.models import User
from accounts.pseudonym_words import LIVING, STANDING
from anonymisation.refused import refused

_JOINTS = " -'’."
_SPACES = re.compile(r"\s+")
#: What somebody would call themselves to be believed, without accents; in the languages of the site.
_CLAIMS = frozenset(
    """
    admin admins administrator administrators administrateur administratrice administrador administradora
    beheerder beheer moderator moderators moderatorin moderateur moderatrice moderador moderadora moderation
    editor editors editorial redaktion redactie redaction redaccion team equipe equipo helpdesk webmaster
    throughcare practitioner practitioners ran
    """.split()
)
#: Long enough to be looked for anywhere, so that «m o d e r a t o r» and «TheModerator» are found too.
_ANYWHERE = ("moderator", "moderateur", "moderador", "administrator", "administrateur", "administrador", "throughcare")
_NETWORK = "ran"  # also a given name: a claim in capitals only
_MOST_MARKS = 2  # on one letter; more of them cover the lines above and below
_UNSEEN = "There is a sign in it that cannot be seen. Type the name again, without copying it."
_TAKEN = "This could be taken for somebody else’s name. Choose another one."


def checked_name(typed: str, *, of: Any) -> str:
    """`typed` as it will be shown. Raises ValidationError, with words that do not repeat what was typed."""
    if any(character in "\r\n\x0b\x0c\x85\u2028\u2029" for character in typed.strip()):
        raise ValidationError("Write the name in one line.")
    if any(unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"} for character in typed.strip()):
        raise ValidationError(_UNSEEN)
    name = unicodedata.normalize("NFC", _SPACES.sub(" ", typed).strip())
    if not name:
        return ""
    if not all(character in _JOINTS or unicodedata.category(character)[0] in "LM" for character in name):
        raise ValidationError("Use letters, spaces, hyphens, apostrophes and full stops only.")
    if sum(unicodedata.category(character)[0] == "L" for character in name) < 2:
        raise ValidationError("Write a name of two letters or more, or leave it empty.")
    if _has_piled_marks(name) or _is_in_two_alphabets(name):
        raise ValidationError("Write it in letters of one alphabet, without more accents than it has.")
    if refused(name):  # a filler, which Unicode calls a letter
        raise ValidationError(_UNSEEN)
    _claims_nothing(name)
    _is_nobody_elses(name, of)
    return name


def _has_piled_marks(name: str) -> bool:
    row = 0
    for character in name:
        row = row + 1 if unicodedata.category(character)[0] == "M" else 0
        if row > _MOST_MARKS:
            return True
    return False


def _is_in_two_alphabets(name: str) -> bool:
    """Latin beside Greek or Cyrillic: letters that look alike make one name look like another."""
    scripts = {unicodedata.name(character, "").partition(" ")[0] for character in name if character.isalpha()}
    return len(scripts & {"LATIN", "GREEK", "CYRILLIC"}) > 1


def _claims_nothing(name: str) -> None:
    words = re.findall(r"[^\W\d_]+", name)
    plain = [_plain(word) for word in words]
    claims = {word for word in plain if word in _CLAIMS - {_NETWORK}}
    if claims or "RAN" in words or any(claim in "".join(plain) for claim in _ANYWHERE):
        raise ValidationError("This reads like a role on this site or the network’s own voice. Write your name only.")


def _is_nobody_elses(name: str, of: Any) -> None:
    words = name.split(" ")
    if len(words) > 1 and words[0].capitalize() in LIVING and words[1].capitalize() in STANDING:
        raise ValidationError(_TAKEN)
    account = User.objects.filter(username__iexact=unicodedata.normalize("NFKC", name)).only("pk").first()
    if account is None:
        return
    if account.pk == of.pk:
        raise ValidationError("This is the name that you sign in with: keep it to yourself. Choose another one.")
    raise ValidationError(_TAKEN)


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
