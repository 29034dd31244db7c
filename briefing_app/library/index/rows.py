"""From files to rows of the index; runs in worker processes when there are many."""

import logging
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from briefing_app import limits
from briefing_app.library.folder import FoundFile
from briefing_app.library.index.extract import extract
from briefing_app.library.index.facets import FACETS, packed
from briefing_app.library.index.tokens import arabic_words, index_text

STATUSES = frozenset({"draft", "cleared", "review-due", "withdrawn"})

BATCH = 400  # files a worker reads before it answers
MANY = 3_000  # files from which on worker processes pay off
_log = logging.getLogger(__name__)

_LONGEST_TALK = 24 * 60.0  # minutes; no slide takes longer
_VALUE_LENGTH = 64  # characters of a facet's value that count
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would change the ends of lines
_WORD = re.compile(r"[^\W_]+")


class SlideRow(NamedTuple):
    """What the index keeps of one slide file, and the words that it adds to the vocabularies."""

    file: FoundFile
    digest: bytes
    own_id: str
    title: str
    tags: str
    body: str
    notes: str
    cited: tuple[str, ...]
    status: str
    review_by: str
    facets: dict[str, list[str]]
    packed: str  # the facets as one column
    indexed: tuple[str, str, str, str]  # title, tags, body and notes as the full-text index takes them
    title_words: tuple[str, ...]
    arabic_words: tuple[str, ...]
    minutes: float  # as the slide says, 0 where it does not


def read_rows(root: str, files: Sequence[FoundFile]) -> Iterator[list[SlideRow]]:
    """The rows of `files` in batches, in order; files that vanished meanwhile are left out."""
    batches = [files[i : i + BATCH] for i in range(0, len(files), BATCH)]
    done = 0
    if len(files) >= MANY:
        from briefing_app.library.index.workers import BrokenProcessPool, in_workers  # late: it loads slowly

        try:
            for rows in in_workers(root, batches):
                done += 1
                yield rows
        except BrokenProcessPool:
            _log.warning("A worker process ended early; the rest of %s is read without", root)
    yield from (read_batch(root, batch) for batch in batches[done:])


def read_batch(root: str, files: Iterable[FoundFile]) -> list[SlideRow]:
    """The rows of a few files."""
    rows = (_row(root, found) for found in files)
    return [row for row in rows if row is not None]


def stored_texts(title: str, tags: str, body: str, notes: str) -> tuple[str, str, str, str]:
    """A slide's texts as the full-text index takes them."""
    return index_text(title), index_text(tags), index_text(body), index_text(notes)


def title_vocabulary(indexed: tuple[str, str, str, str]) -> tuple[str, ...]:
    """The words of a title, from a slide's indexed texts, that a mistyped word may have meant."""
    return tuple({word for word in _WORD.findall(indexed[0].lower()) if len(word) > 3})


def arabic_vocabulary(indexed: tuple[str, str, str, str]) -> tuple[str, ...]:
    """The Arabic words of a slide's indexed texts."""
    title, _, body, notes = indexed
    return () if title.isascii() and body.isascii() else tuple(arabic_words(f"{title} {body} {notes}"))


def _row(root: str, found: FoundFile) -> SlideRow | None:
    try:
        raw = _read(f"{root}/{found.path}", min(found.size, limits.MARKDOWN_FILE) + 1)
    except OSError:
        return None  # moved or deleted since it was listed: the next look at the folder says so
    kept = extract(raw)
    meta = kept.meta
    facets = {facet: _values(meta.get(facet)) for facet in FACETS}
    tags = " ".join(
        dict.fromkeys((*_values(meta.get("tags")), *(v for values in facets.values() for v in values)))
    )
    status = str(meta.get("status") or "draft")
    indexed = stored_texts(kept.title, tags, kept.body, kept.notes)
    return SlideRow(
        found, kept.digest, str(meta.get("id") or "").strip(), kept.title, tags, kept.body, kept.notes,
        kept.cited,
        status if status in STATUSES else "draft", str(meta.get("review_by") or ""), facets, packed(facets),
        indexed, title_vocabulary(indexed), arabic_vocabulary(indexed), _minutes(meta.get("minutes")),
    )  # fmt: skip


def _read(path: str, length: int) -> bytes:
    """At most `length` bytes of a file, at half of what `open` costs."""
    file = os.open(path, os.O_RDONLY | _BINARY)
    try:
        return os.read(file, length)
    finally:
        os.close(file)


def _minutes(value: Any) -> float:
    """A duration as the front matter has it; 0 for what is none."""
    try:
        minutes = float(value)
    except (TypeError, ValueError):
        return 0.0
    return minutes if 0 < minutes < _LONGEST_TALK else 0.0


def _values(value: Any) -> list[str]:
    """A front-matter value as a list of words, without the characters that the facets' column is split by."""
    if value is None:
        return []
    items = value if isinstance(value, list | tuple) else (value,)
    texts = (" ".join(str(item)[:_VALUE_LENGTH].split()) for item in items)
    return [text for text in texts if text]
