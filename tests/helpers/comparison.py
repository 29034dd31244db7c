"""A Frame against the words that LibreOffice put on the page: breaks, baselines, edges, overlaps."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from briefing_app.layout import Frame
from briefing_app.layout.frame import FrameItem, TableItem, TextBody, TextItem, TextLine
from briefing_app.model.geometry import Rect
from briefing_app.model.text import Baseline
from tests.helpers.office import Word

_FAR = 1e9


@dataclass(slots=True)
class Tally:
    """What was seen of one language in one set; drifts in points."""

    lines: int = 0
    same: int = 0
    drifts: list[float] = field(default_factory=list)
    sideways: list[float] = field(default_factory=list)
    outside: int = 0
    overlaps: int = 0
    unturned_tables: int = 0
    examples: list[str] = field(default_factory=list)
    farthest: tuple[float, str] = (0.0, "")


@dataclass(frozen=True, slots=True)
class _Place:
    """A line of a body; in the PDF it is expected `shift` points to the right of where the Frame has it."""

    body: TextBody
    line: TextLine
    rect: Rect
    shift: float = 0.0

    @property
    def text(self) -> str:
        return self.body.paragraphs[self.line.paragraph].text[self.line.start : self.line.end]

    @property
    def left(self) -> float:
        return self.line.x + self.shift

    @property
    def is_rtl(self) -> bool:
        return self.body.paragraphs[self.line.paragraph].rtl

    def distance(self, word: Word) -> float:
        """How far `word` is from this line; _FAR when it cannot belong to it."""
        paragraph = self.body.paragraphs[self.line.paragraph]
        middle = (word.left + word.right) / 2 - self.shift
        if not self.rect.x - 2 <= middle <= self.rect.right + 2:
            return _FAR
        away = abs(word.baseline - self.line.baseline)
        if away > 0.6 * paragraph.pitch:
            return _FAR
        return away + max(0.0, self.line.x - middle, middle - self.line.x - self.line.width)

    def is_marker(self, word: Word) -> bool:
        """Whether `word` is the bullet or number before the line."""
        if not self.body.paragraphs[self.line.paragraph].hanging:
            return False
        return word.left > self.left + self.line.width if self.is_rtl else word.right < self.left + 1


def compare(tally: Tally, frame: Frame, words: Sequence[Word]) -> None:
    """Add to `tally` how `frame` looks beside the `words` of its page."""
    places, unturned = _places(frame, words)
    tally.unturned_tables += unturned
    heard = _heard(places, words)
    for index, place in enumerate(places):
        _line(tally, place, heard[index], frame.slide.id)
    tally.outside += sum(not _on_page(frame, item) for item in frame.items)
    tally.overlaps += _overlaps(frame)


def _line(tally: Tally, place: _Place, heard: Sequence[Word], slide: str) -> None:
    expected = _letters(place.text)
    if not expected:
        return
    tally.lines += 1
    if _letters("".join(word.text for word in heard)) != expected and not _same_extent(place, heard):
        got = " ".join(word.text for word in heard)
        tally.examples.append(f"{slide}: {place.text!r} ≠ {got!r}")
        return
    tally.same += 1
    drift = abs(_baseline(place, heard) - place.line.baseline)
    tally.drifts.append(drift)
    tally.sideways.append(_beside(place, heard))
    tally.farthest = max(tally.farthest, (drift, f"{slide}: {place.text!r}"))


def _baseline(place: _Place, heard: Sequence[Word]) -> float:
    """Where the letters that are neither raised nor lowered stand."""
    baselines = [y for word in heard for y in word.baselines]
    runs = place.body.paragraphs[place.line.paragraph].runs
    shifts = set() if place.is_rtl else {run.baseline for run in runs}  # the dots of Arabic stand anywhere
    if Baseline.SUPERSCRIPT in shifts and Baseline.SUBSCRIPT not in shifts:
        return max(baselines)
    if Baseline.SUBSCRIPT in shifts and Baseline.SUPERSCRIPT not in shifts:
        return min(baselines)
    most = max(map(baselines.count, baselines))  # a short Arabic word has as many dots as letters
    return min((y for y in baselines if baselines.count(y) == most), key=lambda y: abs(y - place.line.baseline))


def _beside(place: _Place, heard: Sequence[Word]) -> float:
    """How far the reading edge of the letters is from the line's; Arabic lines lose letters at the left."""
    if place.is_rtl:
        return abs(max(word.right for word in heard) - place.left - place.line.width)
    return abs(min(word.left for word in heard) - place.left)


def _same_extent(place: _Place, heard: Sequence[Word]) -> bool:
    """Whether Arabic words reach as far as the line: LibreOffice's PDFs lose Arabic letters, never ink."""
    extent = max((w.right for w in heard), default=0.0) - min((w.left for w in heard), default=0.0)
    return place.is_rtl and abs(extent - place.line.width) < max(4.0, 0.01 * place.line.width)


def _places(frame: Frame, words: Sequence[Word]) -> tuple[list[_Place], int]:
    """All lines of `frame`, and how many right-to-left tables LibreOffice drew from left to right.

    LibreOffice reads `a:tblPr rtl` and does nothing with it; in such a table each cell is looked for where it
    then stands.
    """
    places: list[_Place] = []
    unturned = 0
    for item in frame.items:
        if isinstance(item, TextItem):
            places += _of_body(item.body, item.rect)
        elif isinstance(item, TableItem):
            straight, turned = list(_cells(item)), list(_cells(item, unturned=True))
            is_unturned = item.rtl and _found(turned, words) > _found(straight, words)
            unturned += is_unturned
            places += turned if is_unturned else straight
    return places, unturned


def _of_body(body: TextBody, rect: Rect, shift: float = 0.0) -> Iterator[_Place]:
    return (_Place(body, line, rect, shift) for line in body.lines)


def _cells(table: TableItem, *, unturned: bool = False) -> Iterator[_Place]:
    for row in table.rows:
        x = table.rect.x
        for cell, width in zip(row, table.column_widths, strict=True):
            yield from _of_body(cell.body, cell.rect, x - cell.rect.x if unturned else 0.0)
            x += width


def _found(places: Sequence[_Place], words: Sequence[Word]) -> int:
    heard = _heard(places, words)
    return sum(
        _letters(place.text) == _letters("".join(word.text for word in heard[index]))
        for index, place in enumerate(places)
    )


def _heard(places: Sequence[_Place], words: Iterable[Word]) -> dict[int, list[Word]]:
    """The words of each line: each with the line it is nearest to; markers are left out."""
    result: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        distances = ((place.distance(word), index) for index, place in enumerate(places))
        distance, index = min(distances, default=(_FAR, 0))
        if distance < _FAR and not places[index].is_marker(word):
            result[index].append(word)
    return result


def _letters(text: str) -> list[str]:
    """The letters of a line, sorted: PDFs give right-to-left text in visual or in logical order."""
    plain = unicodedata.normalize("NFKD", text)
    return sorted(c for c in plain if not c.isspace() and unicodedata.category(c)[0] not in "CM")


def _on_page(frame: Frame, item: FrameItem) -> bool:
    page = Rect(0, 0, frame.size.width, frame.size.height)
    inside = (page.contains(box, 0.5) for boxes in _boxes(item) for box in boxes)
    return page.contains(item.rect, 0.5) and all(inside)


def _overlaps(frame: Frame) -> int:
    """How many pairs of text boxes and cells have lines that cover each other."""
    bodies = [boxes for item in frame.items for boxes in _boxes(item)]
    return sum(any(a.overlaps(b, 0.5) for a in one for b in two) for one, two in combinations(bodies, 2))


def _boxes(item: FrameItem) -> Iterator[list[Rect]]:
    """Where the letters of each text box or cell of `item` are."""
    bodies = [item.body] if isinstance(item, TextItem) else []
    if isinstance(item, TableItem):
        bodies = [cell.body for row in item.rows for cell in row]
    for body in bodies:
        sizes = (body.paragraphs[line.paragraph].size for line in body.lines)
        yield [
            Rect(line.x, line.baseline - 0.75 * size, line.width, 0.95 * size)
            for line, size in zip(body.lines, sizes, strict=True)
        ]
