"""What libraries know of a deck's slides reaches the checks; a library is checked as a whole."""

from datetime import date
from pathlib import Path

import pytest

from briefing_app.errors import FormatError
from briefing_app.layout import load_theme
from briefing_app.library.decks import deck_from_slides
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck
from briefing_app.opening.checks import CheckInput, check_context, word_lists
from briefing_app.opening.library_checks import library_findings
from briefing_app.planning.checks import check
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore
from tests.helpers.squares import SquareMeasurer

THEME = load_theme("plain")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "briefings").mkdir()
    (tmp_path / "library.toml").write_text('name = "Small"\nlanguage = "en"\n')
    (tmp_path / "sources.yaml").write_text("- id: doc\n  title: A document\n  note: A/1\n")
    (tmp_path / "one.md").write_text("---\nstatus: cleared\n---\n# One\n\n- Text [@doc]\n")
    (tmp_path / "two.md").write_text("---\nstatus: cleared\n---\n# Two\n\n- Text\n")
    return Library.open(tmp_path)


def parse(entry):
    return parse_slide(entry.text, slide_id=entry.key, language=entry.language)


def findings(deck: Deck, library: Library, media: MediaStore):
    given = CheckInput(media, THEME, SquareMeasurer(), parse, (library,), today=date(2026, 11, 24))
    return check(check_context(deck, given))


def deck_in(library: Library, media: MediaStore, language: str) -> Deck:
    deck, _ = deck_from_slides(library, ["one", "two"], media, language=language)
    return deck


def translate(library: Library, made_from: str, title: str = "Un") -> None:
    text = f"---\nstatus: cleared\ntranslated_from: {made_from}\n---\n# {title}\n\n- Texte [@doc]\n"
    (library.root / "one.fr.md").write_text(text)
    library.reload()


def test_a_slide_switches_to_the_text_that_the_library_has_in_the_deck_language(library: Library) -> None:
    media = MediaStore()
    deck = deck_in(library, media, "fr")
    assert [f.fix for f in findings(deck, library, media) if f.diagnostic.code == "translation-missing"] == [
        None
    ] * 2
    translate(library, library.slide("one").revision)
    (finding,) = [f for f in findings(deck, library, media) if f.fix]
    switched = finding.fix.change(deck)
    assert [s.language for s in switched.slides] == ["fr", "en"]
    assert switched.slides[0].is_linked
    assert switched.slides[0].key == deck.slides[0].key
    assert not [f for f in findings(switched, library, media) if f.key == deck.slides[0].key]


def test_a_translation_of_an_older_text_is_stale_until_the_library_has_a_newer_one(library: Library) -> None:
    media = MediaStore()
    translate(library, "an older revision")
    deck = deck_in(library, media, "fr")
    (finding,) = [f for f in findings(deck, library, media) if f.diagnostic.code == "translation-stale"]
    assert finding.fix is None
    translate(library, library.slide("one").revision, "Un, de nouveau")
    (finding,) = [f for f in findings(deck, library, media) if f.diagnostic.code == "translation-stale"]
    newer = finding.fix.change(deck)
    assert "de nouveau" in newer.slides[0].text
    assert not [f for f in findings(newer, library, media) if f.diagnostic.code == "translation-stale"]


def test_a_library_brings_its_own_words_beside_ours(library: Library) -> None:
    folder = library.root / "wording"
    folder.mkdir()
    (folder / "en.toml").write_text('[[term]]\navoid = ["a whale of"]\n')
    words = word_lists(["en", "fr", "tlh"], [library])["en"]
    assert [hit.phrase for hit in words.hits("a whale of Turkey")] == ["Turkey", "a whale of"]
    (folder / "en.toml").write_text("[[term")
    with pytest.raises(FormatError, match=r"en\.toml"):
        word_lists(["en"], [library])


def test_a_library_is_checked_slide_by_slide_with_files_and_briefing_by_briefing(library: Library) -> None:
    (library.root / "two.md").write_text(
        "---\nstatus: cleared\nadvisory: Hard\n---\n# Two\n\n- 153 States\n- the Rwandan genocide\n"
    )
    (library.root / "briefings" / "short.md").write_text(
        "---\ntitle: Short\nminutes: 0.5\n---\n# Short\n\n- [One](gone.md)\n- [Two](../two.md)\n- [1](../one.md)\n"  # noqa: E501
    )
    library.reload()
    found = [(d.code, d.where.path) for d in library_findings(library, THEME, SquareMeasurer()) if d.where.path]
    assert ("source-missing", "two.md") in found
    assert ("wording", "two.md") in found
    assert ("entry-missing", "briefings/short.md") in found
    assert ("over-time", "briefings/short.md") in found
    assert ("content-notice-missing", "briefings/short.md") in found
    assert not [f for f in found if f == ("content-notice-missing", "two.md")]


def test_the_starter_library_has_nothing_to_mend_or_to_look_at_but_reviews() -> None:
    library = Library.open(Path(__file__).resolve().parents[3] / "slides")
    found = library_findings(library, THEME, SquareMeasurer())
    texts = {"too-much", "text-too-small"}  # squares are wider than letters: the golden tests look at those
    assert {d.code for d in found if d.severity != "info"} - texts <= {"review-due"}
