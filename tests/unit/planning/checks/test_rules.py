"""Each rule has a deck that triggers it and one that does not."""

from datetime import date

import pytest
from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.model.blocks import Chart, ChartKind, Column, Columns, Picture, Table, TextBlock
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.model.slide import Slide, SlideLayoutName, SlideMeta, Status
from briefing_app.model.source import Source
from briefing_app.model.text import Citation, Run
from briefing_app.planning.checks import RULES, CheckContext, CheckedSlide, check
from briefing_app.planning.checks.sources import months_between
from briefing_app.planning.checks.wording import Term, WordingList

TODAY = date(2026, 11, 24)
PARTIES = Source("parties", "Status of the Convention", "UNTC", as_at=date(2024, 4, 24))
WORDS = {"en": WordingList((Term(("tribal war",), "the genocide", "it hides who did what", replaceable=True),))}


def slide(title="A claim", *texts, notes=(), blocks=(), layout=None, language="en", **meta):
    """A slide with a title and a block of text each."""
    return Slide(
        "id",
        language,
        (Run(title),),
        tuple(TextBlock((Run(t),)) for t in texts) + tuple(blocks),
        tuple(TextBlock((Run(n),)) for n in notes),
        layout,
        SlideMeta(status=Status.CLEARED, **meta) if "status" not in meta else SlideMeta(**meta),
    )


def context(*slides, deck=None, **each):
    deck_slides = tuple(DeckSlide(f"k{i}", f"# text {i}", s.language) for i, s in enumerate(slides))
    deck = replace(deck or Deck(), sections=(Section("", deck_slides),), sources={"parties": PARTIES})
    checked = tuple(
        CheckedSlide(i + 1, d, s, **each) for i, (d, s) in enumerate(zip(deck_slides, slides, strict=True))
    )
    return CheckContext(deck, checked, theme=None, today=TODAY, words=WORDS)


def codes(checked):
    return {finding.diagnostic.code for finding in check(checked)}


CITED = TextBlock((Run("", citations=(Citation("parties"),)),))
COLUMN_CHART = Chart(ChartKind.COLUMN, ("a",), ())

FR, SLOT, MEDIA = Deck(language="fr"), Deck(minutes=20), Deck(event=Event(audience="media"))
PICTURE = Picture("x.png")

CASES = [
    ("title-missing", context(slide("")), context(slide("A claim"))),
    ("title-repeated", context(slide("A"), slide("a ")), context(slide("A"), slide("B"))),
    ("alt-text-missing", context(slide("A", blocks=[PICTURE])),
     context(slide("A", blocks=[replace(PICTURE, alt="A wall")]))),
    ("alt-text-missing", context(slide("A", blocks=[COLUMN_CHART])),
     context(slide("A", blocks=[replace(COLUMN_CHART, alt="One")]))),
    ("too-many-words", context(slide("A", "word " * 46)), context(slide("A", "word " * 45))),
    ("too-many-words", context(slide("A", blocks=[Columns((Column((), (TextBlock((Run("word " * 50),)),)),))])),
     context(slide("A", blocks=[Table(((Run("word " * 50),),), ())]))),
    ("source-missing", context(slide("153 States")), context(slide("153 States", blocks=[CITED]))),
    ("source-missing", context(slide("153 States")),
     context(slide("153 States", layout=SlideLayoutName.TITLE))),
    ("source-stale", context(slide("A", blocks=[CITED])), context(slide("A"))),
    ("withdrawn", context(slide(status=Status.WITHDRAWN)), context(slide())),
    ("draft", context(slide(status=Status.DRAFT)), context(slide())),
    ("review-due", context(slide(review_by=date(2026, 11, 23))), context(slide(review_by=TODAY))),
    ("review-due", context(slide(status=Status.REVIEW_DUE)), context(slide())),
    ("not-cleared-for-audience", context(slide(cleared_for=("un-system",)), deck=MEDIA),
     context(slide(cleared_for=("all",)), deck=MEDIA)),
    ("content-notice-missing", context(slide(advisory="Hard")),
     context(slide("N", tags=("content-notice",)), slide("B", advisory="Hard"))),
    ("over-time", context(slide(minutes=21), deck=SLOT), context(slide(minutes=20), deck=SLOT)),
    ("translation-missing", context(slide(), deck=FR), context(slide(language="fr"), deck=FR)),
    ("translation-stale", context(slide(), stale_against="en"), context(slide())),
    ("wording", context(slide("A", "The tribal  War")), context(slide("A", "tribal warfare"))),
    ("wording", context(slide("A", notes=["tribal war"])), context(slide("A", "tribal war", language="fr"))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "bad", "good"), CASES, ids=[f"{c[0]}-{i}" for i, c in enumerate(CASES)])
def test_a_rule_finds_its_fault_and_nothing_where_there_is_none(code, bad, good):
    assert code in codes(bad)
    assert code not in codes(good)


def test_what_the_reader_found_is_shown_with_the_number_of_the_slide():
    found = Diagnostic("picture-missing", Severity.ERROR, "No such picture.")
    assert [f.diagnostic.where.slide for f in check(context(slide(), diagnostics=(found,)))] == ["1"]


def test_every_finding_has_a_place_or_speaks_of_the_whole_deck():
    for _, bad, _ in CASES:
        for finding in check(bad):
            assert finding.diagnostic.where.slide or finding.diagnostic.code == "over-time"


def test_a_hidden_slide_takes_no_time():
    checked = context(slide(minutes=30), deck=SLOT)
    hidden = replace(checked.slides[0], deck_slide=replace(checked.slides[0].deck_slide, hidden=True))
    assert "over-time" not in codes(replace(checked, slides=(hidden,)))


def test_a_fix_for_wording_is_an_edit_that_makes_the_slide_an_own_copy():
    checked = context(slide("A", "A tribal war"))
    text = "# A\n\nA tribal war\n"
    deck_slide = replace(checked.slides[0].deck_slide, text=text)
    checked = replace(
        checked,
        deck=checked.deck.replaced(deck_slide),
        slides=(replace(checked.slides[0], deck_slide=deck_slide),),
    )
    (fix,) = [f.fix for f in check(checked) if f.fix]
    assert fix.change(checked.deck).slides[0].text == "# A\n\nA the genocide\n"


def test_rules_are_named_and_explained():
    assert len({rule.__name__ for rule in RULES}) == len(RULES)
    assert all(rule.__doc__ for rule in RULES)


@pytest.mark.parametrize(
    ("earlier", "later", "months"),
    [
        (date(2026, 1, 31), date(2026, 2, 28), 0),
        (date(2026, 1, 28), date(2026, 2, 28), 1),
        (date(2024, 4, 24), date(2026, 11, 24), 31),
    ],
)
def test_months_are_counted_whole(earlier, later, months):
    assert months_between(earlier, later) == months
