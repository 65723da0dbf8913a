"""Members who ask and answer, and the questions they ask."""

import uuid
from typing import Any

from django.contrib.auth.models import Group

from accounts.models import Profile, User
from exchange.models import Comment, Question
from exchange.questions.asking import ask_question
from exchange.talk.posting import post_comment
from taxonomy.models import Challenge


def challenge(name: str = "Case transfer") -> Challenge:
    return Challenge.objects.get_or_create(name=name, slug=name.lower().replace(" ", "-"))[0]


def colleague(name: str, **profile: Any) -> User:
    """A practitioner, with what the profile says of them."""
    user = User.objects.create_user(name, email=f"{name}@example.org", password="a long enough password")
    user.groups.add(Group.objects.get(name="practitioner"))
    if profile:
        asked_about = profile.pop("asked_about", [])
        row = Profile.objects.create(user=user, **profile)
        row.asked_about.set(asked_about)
    return user


def asked(author: Any, title: str = "Who keeps the file when somebody moves?", **fields: Any) -> Question:
    given = {
        "body": "We hand over on paper, and the paper comes late.",
        "challenges": [challenge()],
        "language": "en",
        "form_key": uuid.uuid4(),
        **fields,
    }
    return ask_question(author=author, title=title, **given)


def replied(author: Any, question: Question, body: str = "Whoever has the person in front of them.") -> Comment:
    return post_comment(author=author, thread=question.thread, body=body, language="en", form_key=uuid.uuid4())


def form(**fields: Any) -> dict[str, Any]:
    """What the form of a question sends."""
    return {
        "title": "Who keeps the file when somebody moves?",
        "body": "We hand over on paper, and the paper comes late.",
        "challenges": [challenge().pk],
        "language": "en",
        "form_key": str(uuid.uuid4()),
        "do": "ask",
        **fields,
    }
