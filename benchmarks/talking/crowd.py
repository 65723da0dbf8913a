"""Readers and writers in one thread at the same time, and what they met."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from benchmarks.talking.web import Answer, Visitor

#: Seconds between two things that somebody does: enough to read a line, too little to be kind to the machine.
#: Writers stay below what one person may post within an hour (exchange/talk/views/writing.py: MOST_POSTS).
READER_PAUSE, WRITER_PAUSE = (0.5, 1.5), (2.0, 4.0)
#: One post in so many is sent twice at the same moment, as by a double click or a line that broke.
DOUBLED = 2


@dataclass
class Met:
    """Seconds by what was done; bodies that the site said it has; everything that was no good answer."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: {"read": [], "write": []})
    written: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    doubled: int = 0
    errors: Counter[str] = field(default_factory=Counter)


async def crowd(
    address: str,
    pages: Sequence[str],
    form: str,
    sessions: Sequence[str],
    *,
    readers: int,
    writers: int,
    seconds: float,
) -> Met:
    """Everybody at once, for so many seconds. `sessions`: one for each writer; half of the readers come without any."""
    place = urlsplit(address)
    host, port = str(place.hostname), int(place.port or 80)
    met, ends = Met(), time.monotonic() + seconds
    signed_in = [Visitor(host, port, {"sessionid": session}) for session in sessions]
    jobs = [
        _read(Visitor(host, port, dict(signed_in[n % len(signed_in)].cookies) if n % 2 else {}), pages, ends, met)
        for n in range(readers)
    ]
    jobs += [_write(signed_in[n], n, form, ends, met) for n in range(writers)]
    await asyncio.gather(*jobs)
    return met


async def alone(address: str, pages: Sequence[str], session: str, *, times: int) -> list[float]:
    """Seconds that each page takes a reader who is there alone, after one look that is not counted."""
    place = urlsplit(address)
    visitor = Visitor(str(place.hostname), int(place.port or 80), {"sessionid": session})
    for page in pages:
        await visitor.get(page)
    return [(await visitor.get(page)).seconds for _ in range(times) for page in pages]


async def _read(visitor: Visitor, pages: Sequence[str], ends: float, met: Met) -> None:
    await asyncio.sleep(random.uniform(0, READER_PAUSE[1]))
    while time.monotonic() < ends:
        answer = await _safely(visitor.get(random.choice(pages)), "reading", met)
        if answer is not None:
            met.seconds["read"].append(answer.seconds)
            if answer.status != 200:
                met.errors[f"reading: {answer.status}"] += 1
        await asyncio.sleep(random.uniform(*READER_PAUSE))


async def _write(visitor: Visitor, number: int, form: str, ends: float, met: Met) -> None:
    turn = 0
    while time.monotonic() < ends:
        turn += 1
        page = await _safely(visitor.get(form), "opening the form", met)
        if page is None or page.status != 200:
            met.errors[f"opening the form: {page.status if page else 'nothing'}"] += 1
            await asyncio.sleep(WRITER_PAUSE[1])
            continue
        body = f"We hand over on paper too, writer {number} turn {turn}."
        fields = page.hidden_fields() | {"body": body, "audience": "public", "language": "en"}
        met.tried.append(body)
        posts = [visitor.post(form, fields)]
        if turn % DOUBLED == 0:
            posts.append(visitor.post(form, fields))
            met.doubled += 1
        for answer in await asyncio.gather(*(_safely(post, "writing", met) for post in posts)):
            if answer is None:
                continue
            met.seconds["write"].append(answer.seconds)
            if answer.status == 302:
                met.written.append(body)
            else:
                met.errors[f"writing: {answer.status}"] += 1
        await asyncio.sleep(random.uniform(*WRITER_PAUSE))


async def _safely(asked: "asyncio.Future[Answer]", doing: str, met: Met) -> Answer | None:
    try:
        return await asyncio.wait_for(asked, timeout=60)
    except (OSError, TimeoutError, ValueError) as error:
        met.errors[f"{doing}: {type(error).__name__}"] += 1
        return None
