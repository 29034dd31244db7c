"""The piece of a text that shows why it was found, with the hit marked."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.library.index.tokens import fold_in_place

WIDTH = 140  # characters of a snippet
_LEAD_IN = 40  # of them before the first hit


class Snippet(NamedTuple):
    """A piece of text; `marks` are the (start, end) of the hits in it, in order."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()

    def marked(self, start: str = "**", end: str = "**") -> str:
        """The text with its hits between `start` and `end`."""
        pieces, last = [], 0
        for first, after in self.marks:
            pieces += [self.text[last:first], start, self.text[first:after], end]
            last = after
        return "".join((*pieces, self.text[last:]))


def hit_pattern(words: Sequence[str]) -> re.Pattern[str]:
    """What finds the folded `words` in folded text: Latin ones where a word begins, others anywhere.

    What stands before a word is looked at after it: an expression that begins with letters is found faster.
    """
    escaped = [(re.escape(word), word[0].isascii()) for word in words]
    alternatives = [rf"{word}(?<![^\W_]{word})" if is_latin else word for word, is_latin in escaped]
    return re.compile("|".join(alternatives) or r"(?!)")


def snippet(texts: Sequence[str], pattern: re.Pattern[str]) -> Snippet:
    """A window of the first of `texts` that has a hit, else the start of the first text."""
    for text in texts:
        place = _first(text, pattern)
        if place >= 0:
            return _window(text, place, pattern)
    text = texts[0] if texts else ""
    return Snippet(text[:WIDTH] + "…" if len(text) > WIDTH else text)


def marks(text: str, pattern: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    """Where the hits in `text` are; hits that touch are one."""
    kept: list[tuple[int, int]] = []
    folded = fold_in_place(text)
    match = pattern.search(folded)
    while match:
        start, end = match.span()
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
        match = pattern.search(folded, start + 1)  # pairs of Han characters overlap
    return tuple(kept)


def _first(text: str, pattern: re.Pattern[str]) -> int:
    """Where the first hit is, -1 for none. Accents are only folded where the plain letters have no hit."""
    low = text.lower()
    match = pattern.search(low) if len(low) == len(text) else None
    if match is None and not low.isascii():
        match = pattern.search(fold_in_place(text))
    return match.start() if match else -1


def _window(text: str, place: int, pattern: re.Pattern[str]) -> Snippet:
    """About WIDTH characters around `place`, cut at spaces, with every hit inside marked."""
    start = max(0, place - _LEAD_IN)
    if start:
        space = text.find(" ", start, place)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + WIDTH)
    if end < len(text):
        space = text.rfind(" ", place + _LEAD_IN, end)
        end = space if space >= 0 else end
    piece = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
    return Snippet(piece, marks(piece, pattern))
