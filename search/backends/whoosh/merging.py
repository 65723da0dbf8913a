"""When segments are joined. Each commit adds one; joining costs time in Python, and each costs every search a little.

When there would be too many, the smallest are joined with the documents being written, and so are further ones as long
as they are not much larger than what they are joined to: sizes stay far apart, and a document is seldom written again
(over ten thousand commits of one document each, a dozen times a commit on average). A segment is written anew without
its deleted documents when they are more than a third of it: until then they lengthen every posting list.

Large segments are never joined by a commit, for which others would have to wait. An index that has too many of them, or
one of mostly deleted documents, is untidy: the worker builds it anew, beside the live one.
"""

from typing import Any

from whoosh.reading import SegmentReader

#: More segments than this are not kept, except that small ones always have room for some beside the large.
MOST, ROOM = 6, 4
#: Documents from which on a segment is large: writing so many takes some three seconds.
LARGE = 2_000
#: More large ones than this are untidy.
MOST_LARGE = 3
#: When some are joined, so is the next larger one that is at most so many times as large as they are together.
MUCH_LARGER = 2
DELETED_SHARE = 1 / 3


def _is_large(segment: Any) -> bool:
    return bool(segment.doc_count_all() > LARGE)


def _is_wasteful(segment: Any) -> bool:
    return bool(segment.deleted_count() > segment.doc_count_all() * DELETED_SHARE)


def is_untidy(segments: list[Any]) -> bool:
    """Whether an index should be built anew to be searched faster."""
    large = [one for one in segments if _is_large(one)]
    return len(large) > MOST_LARGE or any(_is_wasteful(one) for one in large)


def segments_to_join(segments: list[Any], added: int) -> list[Any]:
    """Which of the segments are joined into the one being written, which has `added` documents so far."""
    small = [one for one in segments if not _is_large(one)]
    chosen = [one for one in small if _is_wasteful(one) and one.doc_count()]
    others = sorted((one for one in small if not _is_wasteful(one)), key=lambda one: -one.doc_count_all())
    room = max(ROOM, MOST - (len(segments) - len(small)))
    if len(others) + bool(added or chosen) > room:
        total = added + sum(one.doc_count() for one in chosen)
        while others and (len(others) >= room or others[-1].doc_count() <= MUCH_LARGER * total):
            smallest = others.pop()
            chosen.append(smallest)
            total += smallest.doc_count()
    return chosen


def join_few(writer: Any, segments: list[Any]) -> list[Any]:
    """A merge policy as Whoosh calls it: reads what is to be joined into the writer, returns what stays as it is."""
    return _joined(writer, segments, segments_to_join(segments, writer.doc_count()))


def join_wasteful(writer: Any, segments: list[Any]) -> list[Any]:
    """The policy for leaving nothing behind: whatever holds a deleted document is written anew."""
    return _joined(writer, segments, [one for one in segments if one.deleted_count()])


def _joined(writer: Any, segments: list[Any], chosen: list[Any]) -> list[Any]:
    for segment in chosen:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [one for one in segments if one not in chosen and one.doc_count()]
