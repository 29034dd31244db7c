"""A large library and a large deck that cites it, for the benchmarks of the window."""

import datetime
from pathlib import Path

from briefing_app.library.index.refresh import refresh
from briefing_app.library.index.schema import index_path
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Origin, Section
from briefing_app.reader import revision
from tests.benchmarks.library import make_library

_IN_SECTION = 20


def large_library(folder: Path, size: int, cache: Path) -> Library:
    """A library of `size` slides in `folder`, made where it is not there yet, with its index in `cache`."""
    root = folder / f"library-{size}"
    if not root.is_dir():
        print(f"making {size} slides …", flush=True)
        root.mkdir(parents=True)
        make_library(root, size)
    library = Library.open(root)
    refresh(index_path(cache, root), root, library.config, today=datetime.date.today())
    library.look_up_in(index_path(cache, root))
    return library


def large_deck(library: Library, count: int) -> Deck:
    """`count` slides in sections of twenty: every other one from the library, the others our own."""
    known = len(library.catalog.ids)
    slides = [_taken(library, n, n % known) if n % 2 else _written(n) for n in range(count)]
    sections = tuple(
        Section(f"Part {n // _IN_SECTION + 1}", tuple(slides[n : n + _IN_SECTION]))
        for n in range(0, count, _IN_SECTION)
    )
    return Deck("A large deck", minutes=count * 2.0, sections=sections)


def _written(number: int) -> DeckSlide:
    points = "".join(f"- Point {n} of a slide with some words in it\n" for n in range(5))
    return DeckSlide(f"s{number}", f"# Slide number {number}\n\n{points}", "en")


def _taken(library: Library, place: int, number: int) -> DeckSlide:
    """An English slide of the library."""
    path = f"part{number // 200}/chapter{number // 40}/slide{number}.md"
    text = (library.root / path).read_text(encoding="utf-8")
    origin = Origin(library.name, path.removesuffix(".md"), revision(text))
    return DeckSlide(f"s{place}", text, "en", origin=origin)
