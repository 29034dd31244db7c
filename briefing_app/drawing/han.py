"""Chinese text: the room where its scripts meet, and where its lines end.

Qt's own lines would do for Chinese alone. With Latin words, numbers and addresses in it programs differ:
so the lines that are best to read are made here, and beside them those that LibreOffice makes. A width at which
both are the same is one at which a file looks as the screen does; layout looks for it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct
from PySide6.QtCore import QTextBoundaryFinder

from briefing_app.model.scripts import ASIAN, is_asian

SCRIPT_GAP = 0.24  # sizes: a fifth of a line's pitch, as LibreOffice puts between Asian and Western letters
_WESTERN = "!-~\u00a1-\u0587\u10a0-\u10ff\u1e00-\u1fff"
_COMPLEX = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_SCRIPTS = (
    f"(?P<asian>[{ASIAN}]+)|(?P<western>[{_WESTERN}]+)|(?P<complex>[{_COMPLEX}]+)"  # compiled when needed
)
_NO_START = frozenset(
    "!),.:;?]}¢·-'\"¨•′、。〉》」』】〕〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝"
)
_NO_END = frozenset("([{£¥'\"‵〈《「『【〔〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛")
_CLOSING = frozenset("、。，．）］｝〉》」』】〕〗〙〛〞｡､｣")
_OPENING = frozenset("（［｛〈《「『【〔〖〘〚〝｢")
_BREAK_BEFORE_DIGIT = re.compile(r"(?<=[^\s\-–])[-–](?=[0-9])")
_LONG_PATH = 66  # letters: LibreOffice keeps a shorter path with slashes whole where a space is before it


def script_changes(text: str) -> Iterator[int]:
    """Where Asian and Western letters meet, for LibreOffice: places of the letters after which there is room.

    Marks that belong to no script go with the letters before them, at the very start with Western ones.
    """
    last = "western"
    for match in re.finditer(_SCRIPTS, text) if is_asian(text) else ():
        script, start = match.lastgroup or "", match.start()
        if start and script != last and "complex" not in (script, last):
            yield start - 1
        last = script


def western_parts(text: str) -> Iterator[tuple[str, bool]]:
    """Cut Chinese text into parts in the Latin font (True), spaces after their letters included, and others."""
    for match in re.finditer(f"(?P<western>[{_WESTERN}][{_WESTERN} ]*)|[^{_WESTERN}]+", text):
        yield match[0], match.lastgroup == "western"


def has_complex(text: str) -> bool:
    """Whether any letter of `text` runs from right to left."""
    return re.search(f"[{_COMPLEX}]", text) is not None


class HanText(Struct, frozen=True, dict=True):
    """Text without a line break in it: where each letter begins and ends.

    `starts[i]` is how far from the start of the text its letter i begins, `reach[i]` how far it reaches, the
    room after it left out.
    """

    text: str
    starts: Sequence[float]
    reach: Sequence[float]

    def lines(self, width: float) -> list[tuple[int, int]]:
        """The lines at `width`, best to read: no word is cut that fits, no line begins with a closing mark."""
        return self._lines(width, self._preferred)

    def lines_of_libreoffice(self, width: float) -> list[tuple[int, int]]:
        """The lines that LibreOffice makes at `width`."""
        return self._lines(width, self._libreoffice)

    def width(self, start: int, end: int) -> float:
        """How wide `text[start:end]` is."""
        return self.reach[end - 1] - self.starts[start] if end > start else 0.0

    def _lines(self, width: float, break_before: Callable[[int, int], int]) -> list[tuple[int, int]]:
        lines, start = [], 0
        while start < len(self.text):
            fitting = max(bisect_right(self.reach, self.starts[start] + width), start + 1)
            stop = len(self.text)
            if self.text[fitting:].strip(" "):
                stop = break_before(start, fitting)
            lines.append((start, start + len(self.text[start:stop].rstrip(" "))))
            start = stop
        return lines or [(0, 0)]

    def _preferred(self, start: int, fitting: int) -> int:
        while self.text[fitting] == " ":
            fitting += 1
        place = self._opportunities[bisect_right(self._opportunities, fitting) - 1]
        return place if place > start else fitting

    def _libreoffice(self, start: int, fitting: int) -> int:
        if self.text[fitting] == " ":
            return fitting + 1
        place = self._asian_break(fitting) if self._is_asian(fitting) else self._western_break(fitting)
        if place < fitting and self.text[place] == "。":
            place += 1
        return place if place > start else fitting

    def _asian_break(self, fitting: int) -> int:
        """Before any letter that may begin a line, after any that may end one, be it within a word."""
        place = fitting
        while place and (self.text[place] in _NO_START or self.text[place - 1] in _NO_END):
            place -= 1
        return place

    def _western_break(self, fitting: int) -> int:
        places = self._western_opportunities
        place = places[bisect_right(places, fitting) - 1]
        if place == fitting or self.text[place - 1 : place] != "/":
            return place
        space = re.search(r"\s\S*$", self.text[max(0, place - _LONG_PATH) : place])
        return max(0, place - _LONG_PATH) + space.start() + 1 if space else place

    def _is_asian(self, place: int) -> bool:
        """Whether LibreOffice takes Asian rules at `place`: those of the letter before it."""
        scripts = self._scripts
        return scripts[bisect_left(scripts, (place, "")) - 1][1] == "asian"

    @cached_property
    def _scripts(self) -> list[tuple[int, str]]:
        """Where each stretch of one script begins."""
        found = [(match.start(), match.lastgroup or "") for match in re.finditer(_SCRIPTS, self.text)]
        changes = [pair for pair, before in zip(found, [(0, ""), *found], strict=False) if pair[1] != before[1]]
        return [(0, changes[0][1] if changes else "asian"), *changes[1:]]

    @cached_property
    def _opportunities(self) -> list[int]:
        """Where a line may end, 0 among them: Unicode's places, and after a hyphen before a digit."""
        places = {0, *(match.end() for match in _BREAK_BEFORE_DIGIT.finditer(self.text))}
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, self.text)
        origins = _origins(self.text)
        while (place := finder.toNextBoundary()) >= 0:
            places.add(origins[place] if origins else place)
        return sorted(places)

    @cached_property
    def _western_opportunities(self) -> list[int]:
        """The places of Unicode 5, which LibreOffice keeps to: none between a letter and a bracket or stop."""
        return [place for place in self._opportunities if not self._is_tied(place)]

    def _is_tied(self, place: int) -> bool:
        before, after = self.text[place - 1 : place], self.text[place : place + 1]
        return (before in _CLOSING and _is_letter(after)) or (after in _OPENING and _is_letter(before))


def _is_letter(char: str) -> bool:
    """Whether `char` is a Western letter or a digit."""
    return char.isalnum() and re.match(f"[{_WESTERN}]", char) is not None


def _origins(text: str) -> list[int]:
    """For each of Qt's positions (UTF-16) the place in `text`; empty where they are the same."""
    if max(text, default="") <= "\uffff":
        return []
    return [i for i, char in enumerate(text) for _ in range(1 + (char > "\uffff"))] + [len(text)]
