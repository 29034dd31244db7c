"""Compare our Frames with what LibreOffice makes of the .pptx, line by line.

    python -m tests.benchmarks.fidelity [--sets bundled stress random] [--random N] [--seed S] [--keep FOLDER]

Prints for each set of slides and each language the text lines, the share that LibreOffice breaks at the same
words, how far their baselines and left edges are from ours in points, and what leaves the page or covers other
text in our Frames. `unturned` counts right-to-left tables that LibreOffice drew left to right (it ignores the
attribute, PowerPoint does not): their cells are compared at the places where LibreOffice puts them.

Chinese needs a Chinese font that LibreOffice and Qt both find, such as Debian's fonts-noto-cjk.
"""

import argparse
import random
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefing_app.drawing import QtMeasurer, graphics_application
from briefing_app.export import pptx
from briefing_app.export.options import ExportOptions
from briefing_app.layout import Frame, PageContext, TextMeasurer, lay_out, load_theme
from briefing_app.model.blocks import TextBlock
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.slide import Slide
from briefing_app.model.text import Run
from briefing_app.model.theme import Theme
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore
from tests.helpers.comparison import Tally, compare
from tests.helpers.office import to_pdf, words
from tests.helpers.slides import STARTER_LIBRARY, STRESS_SET, deck_of_folder, slide_files

_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_FOLDERS = {"bundled": STARTER_LIBRARY, "stress": STRESS_SET}
_HARD = (
    "A/RES/60/1",
    "1948–1951",
    "2005-2026",
    "https://www.un.org/en/genocideprevention",
    "well-known",
    "50%",
)
_HAN_PIECE = 6  # letters: Chinese has no words to draw from
_COLUMNS = ("lines", "same", "median", "worst", "beside", "outside", "overlaps", "unturned")


def main() -> None:
    """Run the comparison and print the table."""
    arguments = _arguments()
    application = graphics_application()
    theme = load_theme(arguments.theme)
    measurer = QtMeasurer(theme)
    print(f"{'set':9}{'language':10}" + "".join(f"{column:>10}" for column in _COLUMNS))
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        for name in arguments.sets:
            if name == "random":
                made = _random_deck(arguments.random, arguments.seed, theme, measurer)
            else:
                made = deck_of_folder(_FOLDERS[name], theme, measurer)
            for language, tally in sorted(_compared(name, *made, theme, folder).items()):
                _print(name, language, tally, arguments.examples)
    del application


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", nargs="*", choices=[*_FOLDERS, "random"], default=[*_FOLDERS, "random"])
    parser.add_argument("--random", type=int, default=200, help="random paragraphs a language")
    parser.add_argument("--seed", type=int, default=1, help="which random paragraphs")
    parser.add_argument("--theme", default="plain")
    parser.add_argument("--keep", type=Path, help="leave the .pptx and .pdf files in this folder")
    parser.add_argument("--examples", type=int, default=0, help="print so many lines that differ, a language")
    return parser.parse_args()


def _print(name: str, language: str, tally: Tally, examples: int) -> None:
    share = 100 * tally.same / max(1, tally.lines)
    median = statistics.median(tally.drifts) if tally.drifts else 0.0
    worst, beside = max(tally.drifts, default=0.0), max(tally.sideways, default=0.0)
    print(
        f"{name:9}{language:10}{tally.lines:10}{share:9.1f}%{median:10.2f}{worst:10.2f}{beside:10.2f}"
        f"{tally.outside:10}{tally.overlaps:10}{tally.unturned_tables:10}",
        flush=True,
    )
    for example in tally.examples[:examples]:
        print(f"    {example}")
    if examples:
        print("    farthest: {:.2f} {}".format(*tally.farthest))


def _compared(
    name: str, deck: Deck, frames: Sequence[Frame], media: MediaStore, theme: Theme, folder: Path
) -> dict[str, Tally]:
    """Export `frames`, let LibreOffice render them, and count by language."""
    file = folder / f"{name}.pptx"
    file.write_bytes(pptx.write(frames, theme, deck, media, ExportOptions()))
    tallies: dict[str, Tally] = defaultdict(Tally)
    for frame, found in zip(frames, words(to_pdf(file, folder)), strict=True):
        compare(tallies[frame.slide.language], frame, found)
    return tallies


def _random_deck(
    count: int, seed: int, theme: Theme, measurer: TextMeasurer
) -> tuple[Deck, list[Frame], MediaStore]:
    slides = [slide for language in _LANGUAGES for slide in _random_slides(language, count, seed)]
    frames = [
        lay_out(slide, theme, measurer, PageContext(number=number)) for number, slide in enumerate(slides, 1)
    ]
    entries = tuple(DeckSlide(slide.id, "", slide.language) for slide in slides)
    return Deck(title="Random", sections=(Section("", entries),)), frames, MediaStore()


def _random_slides(language: str, count: int, seed: int) -> Iterator[Slide]:
    """Slides of one paragraph each, made of the words of the bundled slides in `language`, with hard cases."""
    dice = random.Random(f"{language}-{seed}")
    vocabulary = _vocabulary(language)
    for number in range(count):
        chosen = [dice.choice(vocabulary) for _ in range(dice.randint(12, 40))]
        if number % 4 == 0:
            chosen.insert(dice.randrange(len(chosen)), dice.choice(_HARD))
        text = ("" if language == "zh" else " ").join(chosen)
        yield Slide(f"{language}-{number}", language, (), (TextBlock((Run(text),)),))


def _vocabulary(language: str) -> list[str]:
    """The words of all notes in `language`."""
    files = (p for p in slide_files(STARTER_LIBRARY) if (p.stem.partition(".")[2] or "en") == language)
    slides = (parse_slide(file.read_text("utf-8"), slide_id="x", language=language).slide for file in files)
    blocks = (block for slide in slides for block in slide.notes if isinstance(block, TextBlock))
    text = " ".join("".join(run.text for run in block.runs).strip() for block in blocks)
    if language == "zh":
        text = text.replace(" ", "")
        return [text[i : i + _HAN_PIECE] for i in range(0, len(text) - _HAN_PIECE, _HAN_PIECE)]
    return text.split()


if __name__ == "__main__":
    main()
