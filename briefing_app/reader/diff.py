"""What changed between two texts of a slide: by block, and inside a changed block by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from msgspec import Struct

from briefing_app.reader.chunks import Chunk, compared, cut

_WORDS = re.compile(r"[\u2e80-\u9fff]|[^\W\u2e80-\u9fff]+|\s+|[^\w\s]")
_MOST_PAIRS = 10_000
_ALIKE = 0.4  # two blocks that share less than this are one removed and one added


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


class WordChange(Struct, frozen=True):
    """A stretch of words that are the same, added or removed."""

    change: Change
    text: str


class BlockChange(Struct, frozen=True):
    """One block (or front matter key, title, heading) before and after, as Markdown; `words` if it changed."""

    change: Change
    before: str
    after: str
    words: tuple[WordChange, ...] = ()


def diff_slides(before: str, after: str) -> tuple[BlockChange, ...]:
    """Compare two texts of a slide: every chunk in order, what is the same too."""
    old, new = cut(before), cut(after)
    return (*_compared(old.front, new.front), *_compared(old.body, new.body))


def diff_words(before: str, after: str) -> tuple[WordChange, ...]:
    """Compare two texts word by word; Chinese character by character."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    changes: list[WordChange] = []
    for same, a, b in compared(old, new):
        sides = [(Change.SAME, old[a])] if same else [(Change.REMOVED, old[a]), (Change.ADDED, new[b])]
        changes += [WordChange(change, "".join(words)) for change, words in sides if words]
    return tuple(changes)


def _compared(old: Sequence[Chunk], new: Sequence[Chunk]) -> Iterator[BlockChange]:
    for same, a, b in compared(old, new):
        if same:
            yield from (BlockChange(Change.SAME, chunk.text, chunk.text) for chunk in old[a])
        else:
            yield from _paired([chunk.text for chunk in old[a]], [chunk.text for chunk in new[b]])


def _paired(old: list[str], new: list[str]) -> Iterator[BlockChange]:
    """Pair each new block with the next old one that it resembles; the others were removed or added."""
    can_pair = len(old) * len(new) <= _MOST_PAIRS
    for text in new if can_pair else ():
        match = next((i for i, other in enumerate(old) if _is_alike(other, text)), None)
        if match is None:
            yield BlockChange(Change.ADDED, "", text)
            continue
        yield from (BlockChange(Change.REMOVED, other, "") for other in old[:match])
        yield BlockChange(Change.CHANGED, old[match], text, diff_words(old[match], text))
        old = old[match + 1 :]
    yield from (BlockChange(Change.REMOVED, other, "") for other in old)
    yield from (BlockChange(Change.ADDED, "", text) for text in new if not can_pair)


def _is_alike(one: str, other: str) -> bool:
    words = _WORDS.findall(one), _WORDS.findall(other)
    return SequenceMatcher(None, *words, autojunk=False).quick_ratio() >= _ALIKE
