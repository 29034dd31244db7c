"""The piece of a text that shows why it was found, with the hit marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.library.index.tokens import fold_in_place

WIDTH = 140  # characters of a snippet
_LEAD_IN = 40  # of them before the first hit


@dataclass(frozen=True, slots=True)
class Snippet:
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


def snippet(texts: Sequence[str], words: Sequence[str]) -> Snippet:
    """A window of the first of `texts` that has one of the folded `words`, else the start of the first text."""
    for text in texts:
        folded = fold_in_place(text)
        place = min((at for at in (_find(folded, word) for word in words) if at >= 0), default=-1)
        if place >= 0:
            return _window(text, folded, place, words)
    text = texts[0] if texts else ""
    return Snippet(text[:WIDTH] + "…" if len(text) > WIDTH else text)


def marks(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the folded `words` begin a word in `text`, without overlaps."""
    folded = fold_in_place(text)
    spans = sorted((at, at + len(word)) for word in words for at in _all(folded, word))
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _window(text: str, folded: str, place: int, words: Sequence[str]) -> Snippet:
    """About WIDTH characters around `place`, cut at spaces, with every hit inside marked."""
    start = max(0, place - _LEAD_IN)
    if start:
        space = text.find(" ", start, place)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + WIDTH)
    if end < len(text):
        space = text.rfind(" ", place + 1, end)
        end = space if space > place + len(max(words, key=len)) else end
    lead = "…" if start else ""
    piece = lead + text[start:end] + ("…" if end < len(text) else "")
    del folded
    return Snippet(piece, marks(piece, words))


def _find(folded: str, word: str) -> int:
    """The first place where `word` begins a word; anywhere for a word that is not ASCII."""
    return next(iter(_all(folded, word)), -1)


def _all(folded: str, word: str) -> list[int]:
    places, at = [], folded.find(word)
    while at >= 0:
        if at == 0 or not word[0].isascii() or not folded[at - 1].isalnum():
            places.append(at)
        at = folded.find(word, at + len(word))
    return places
