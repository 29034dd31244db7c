"""Compare our Frames with what LibreOffice makes of the .pptx, line by line.

    python -m tests.benchmarks.fidelity [--random N] [--keep FOLDER]

Prints for each set of slides and each language the text lines, the share that LibreOffice breaks at the same
words, the drift of their baselines in points, and what leaves the page or covers other text in our Frames.
"""

import argparse
import random
import statistics
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from briefing_app.drawing import QtMeasurer, graphics_application
from briefing_app.export import pptx
from briefing_app.export.options import ExportOptions
from briefing_app.layout import Frame, PageContext, lay_out, load_theme
from briefing_app.layout.frame import FrameItem, TableItem, TextBody, TextItem, TextLine
from briefing_app.model.blocks import Picture, TextBlock
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.geometry import Rect
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.model.theme import Theme
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore
from tests.helpers.office import Word, to_pdf, words

_ROOT = Path(__file__).resolve().parents[2]
_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_HARD = (
    "A/RES/60/1",
    "1948–1951",
    "2005-2026",
    "https://www.un.org/en/genocideprevention",
    "well-known",
    "50%",
)


@dataclass(slots=True)
class Tally:
    """What was seen of one language in one set."""

    lines: int = 0
    same: int = 0
    drifts: list[float] = field(default_factory=list)
    outside: int = 0
    overlaps: int = 0
    examples: list[str] = field(default_factory=list)


def main() -> None:
    """Run the comparison and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--random", type=int, default=200, help="random paragraphs a language")
    parser.add_argument("--keep", type=Path, help="leave the .pptx and .pdf files in this folder")
    parser.add_argument("--sets", nargs="*", default=["bundled", "stress", "random"])
    parser.add_argument("--examples", type=int, default=0, help="print so many lines that differ, a language")
    arguments = parser.parse_args()
    application = graphics_application()
    theme = load_theme("plain")
    measurer = QtMeasurer(theme)
    print(
        f"{'set':9}{'language':10}{'lines':>7}{'same':>9}{'median':>9}{'worst':>8}{'outside':>9}{'overlaps':>10}"
    )
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        for name in arguments.sets:
            media = MediaStore()
            frames = _frames(_slides(name, arguments.random, media), theme, measurer, media)
            for language, tally in sorted(_compare(name, frames, theme, media, folder).items()):
                _print(name, language, tally, arguments.examples)
    del application


def _print(name: str, language: str, tally: Tally, examples: int) -> None:
    share = 100 * tally.same / max(1, tally.lines)
    median = statistics.median(tally.drifts) if tally.drifts else 0.0
    worst = max(tally.drifts, default=0.0)
    print(
        f"{name:9}{language:10}{tally.lines:7}{share:8.1f}%{median:9.2f}{worst:8.2f}"
        f"{tally.outside:9}{tally.overlaps:10}",
        flush=True,
    )
    for example in tally.examples[:examples]:
        print(f"    {example}")


def _slides(name: str, count: int, media: MediaStore) -> Iterator[tuple[Slide, dict[str, str]]]:
    """The slides of a set, each with its pictures' names by path."""
    if name == "random":
        for language in _LANGUAGES:
            for slide in _random_slides(language, count):
                yield slide, {}
        return
    folder = _ROOT / ("slides" if name == "bundled" else "tests/golden/stress")
    for path in sorted(folder.rglob("*.md")):
        if "briefings" in path.parts:
            continue
        language = path.stem.partition(".")[2] or "en"
        slide = parse_slide(
            path.read_text("utf-8"), slide_id=path.stem, language=language, path=path.name
        ).slide
        yield slide, _pictures(slide, (path.parent, folder), media)


def _pictures(slide: Slide, folders: Iterable[Path], media: MediaStore) -> dict[str, str]:
    found = {}
    for block in slide.walk():
        files = (folder / block.path for folder in folders) if isinstance(block, Picture) else ()
        for file in files:
            if file.is_file() and isinstance(block, Picture):
                found[block.path] = media.add(file.read_bytes(), file.suffix)
    return found


def _random_slides(language: str, count: int) -> Iterator[Slide]:
    """Slides of one paragraph each, made of the words of the bundled slides in `language`, with hard cases."""
    dice = random.Random(f"{language}-1")
    vocabulary = _vocabulary(language)
    for number in range(count):
        chosen = [dice.choice(vocabulary) for _ in range(dice.randint(12, 40))]
        if number % 4 == 0:
            chosen.insert(dice.randrange(len(chosen)), dice.choice(_HARD))
        text = ("" if language == "zh" else " ").join(chosen)
        yield Slide(f"{language}-{number}", language, (), (TextBlock((Run(text),)),))


def _vocabulary(language: str) -> list[str]:
    pattern = "*.md" if language == "en" else f"*.{language}.md"
    paths = [p for p in sorted((_ROOT / "slides").rglob(pattern)) if language != "en" or "." not in p.stem]
    text = " ".join(
        run.text
        for path in paths
        for block in parse_slide(path.read_text("utf-8"), slide_id="x", language=language, path="").slide.notes
        if isinstance(block, TextBlock)
        for run in block.runs
    )
    if language == "zh":
        return [text[i : i + 6] for i in range(0, len(text) - 6, 6)]
    return text.split()


def _frames(
    slides: Iterable[tuple[Slide, dict[str, str]]], theme: Theme, measurer: QtMeasurer, media: MediaStore
) -> list[Frame]:
    return [
        lay_out(
            slide,
            theme,
            measurer,
            PageContext(
                number=n, footer="Briefing", picture=lambda path, p=pictures: media.info(p.get(path, ""))
            ),
        )
        for n, (slide, pictures) in enumerate(slides, start=1)
    ]


def _compare(
    name: str, frames: Sequence[Frame], theme: Theme, media: MediaStore, folder: Path
) -> dict[str, Tally]:
    slides = tuple(DeckSlide(f"s{frame.number}", "", frame.slide.language) for frame in frames)
    deck = Deck(title=name, sections=(Section("", slides),))
    file = folder / f"{name}.pptx"
    file.write_bytes(pptx.write(frames, theme, deck, media, ExportOptions()))
    pdf = to_pdf(file, folder)
    tallies: dict[str, Tally] = defaultdict(Tally)
    for page, frame in enumerate(frames, start=1):
        tally = tallies[frame.slide.language]
        found = words(pdf, page)
        for body, rect in _bodies(frame):
            _tally_body(tally, body, rect, found, f"{frame.slide.id}: ")
        tally.outside += sum(not _on_page(frame, item) for item in frame.items)
        tally.overlaps += _overlaps(frame)
    return tallies


def _bodies(frame: Frame) -> Iterator[tuple[TextBody, Rect]]:
    for item in frame.items:
        if isinstance(item, TextItem):
            yield item.body, item.rect
        elif isinstance(item, TableItem):
            yield from ((cell.body, cell.rect) for row in item.rows for cell in row)


def _tally_body(tally: Tally, body: TextBody, rect: Rect, found: Sequence[Word], place: str) -> None:
    """Hold each line of `body` against the words that stand on it in the PDF."""
    heard = _by_line(body, rect, found)
    for index, line in enumerate(body.lines):
        paragraph = body.paragraphs[line.paragraph]
        expected = _letters(paragraph.text[line.start : line.end])
        if not expected:
            continue
        tally.lines += 1
        if _letters("".join(word.text for word in heard[index])) == expected or (
            paragraph.rtl and _same_extent(line, heard[index])
        ):
            tally.same += 1
            baselines = [word.baseline for word in heard[index]]
            tally.drifts.append(abs(max(set(baselines), key=baselines.count) - line.baseline))
        else:
            got = " ".join(word.text for word in heard[index])
            tally.examples.append(f"{place}{paragraph.text[line.start : line.end]!r} ≠ {got!r}")


def _same_extent(line: TextLine, heard: Sequence[Word]) -> bool:
    """Whether the words reach as far as the line: LibreOffice's PDFs lose Arabic letters, never ink."""
    extent = max((w.right for w in heard), default=0.0) - min((w.left for w in heard), default=0.0)
    return abs(extent - line.width) < max(4.0, 0.01 * line.width)


def _by_line(body: TextBody, rect: Rect, found: Sequence[Word]) -> dict[int, list[Word]]:
    """The words in `rect`, each with the line of `body` it is nearest to; markers are left out."""
    result: dict[int, list[Word]] = defaultdict(list)
    for word in found:
        if not rect.x - 2 <= (word.left + word.right) / 2 <= rect.right + 2:
            continue
        distances = [(abs(word.baseline - line.baseline), i) for i, line in enumerate(body.lines)]
        distance, index = min(distances, default=(1e9, 0))
        line = body.lines[index] if body.lines else None
        if line is None or distance > 0.6 * body.paragraphs[line.paragraph].pitch:
            continue
        paragraph = body.paragraphs[line.paragraph]
        before = word.left > line.x + line.width if paragraph.rtl else word.right < line.x + 1
        if not (before and paragraph.hanging):
            result[index].append(word)
    return result


def _letters(text: str) -> list[str]:
    """The letters of a line, sorted: PDFs give right-to-left text in visual or in logical order."""
    plain = unicodedata.normalize("NFKD", text)
    return sorted(c for c in plain if not c.isspace() and unicodedata.category(c)[0] not in "CM")


def _on_page(frame: Frame, item: FrameItem) -> bool:
    page = Rect(0, 0, frame.size.width, frame.size.height)
    return page.contains(item.rect, 0.5) and all(page.contains(box, 0.5) for box in _boxes(item))


def _overlaps(frame: Frame) -> int:
    """How many pairs of lines of different items cover each other."""
    lined = [list(_boxes(item)) for item in frame.items]
    return sum(
        any(a.overlaps(b, 0.5) for a in first for b in second) for first, second in combinations(lined, 2)
    )


def _boxes(item: FrameItem) -> Iterator[Rect]:
    bodies = [item.body] if isinstance(item, TextItem) else []
    if isinstance(item, TableItem):
        bodies = [cell.body for row in item.rows for cell in row]
    for body in bodies:
        for line in body.lines:
            size = body.paragraphs[line.paragraph].size
            yield Rect(line.x, line.baseline - 0.75 * size, line.width, 0.95 * size)


if __name__ == "__main__":
    main()
