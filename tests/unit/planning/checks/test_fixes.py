"""Every Fix is one edit that leaves a deck on which its check is quiet; and undo gives the same deck back."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefing_app.layout import load_theme
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.opening.checks import CheckInput, check_context
from briefing_app.planning.checks import check
from briefing_app.planning.checks.chart_words import describe
from briefing_app.planning.checks.titles import numbered_title, title_from_text
from briefing_app.reader import parse_slide
from briefing_app.storage import MediaStore
from tests.helpers.squares import SquareMeasurer

THEME = load_theme("plain")
TODAY = date(2026, 11, 24)
CLEARED = "---\nstatus: cleared\nminutes: 2\n---\n"
LONG = "".join(f"- A point about prevention that takes a good part of a line, number {i}\n" for i in range(24))
CHART = '```chart column unit="States"\n,In favour,Against\n2021,115,15\n```\n'

GOOD = f"{CLEARED}# Prevention is a duty\n\n- Of all States\n"
TEXTS = {
    "title-missing": f"{CLEARED}\n- What stands here has no title above it\n",
    "title-repeated": f"{CLEARED}# Prevention is a duty\n\n- Said again in other words\n",
    "slide-repeated": GOOD,
    "alt-text-missing": f"{CLEARED}# How States voted [@doc]\n\n{CHART}",
    "too-much": f"{CLEARED}# Too many points\n\n{LONG}",
    "variable-unknown": f"{CLEARED}# Welcome\n\nTo {{{{event.titel}}}}, all\n",
    "withdrawn": "---\nstatus: withdrawn\n---\n# Not any more\n\n- Out of date\n",
    "not-cleared-for-audience": "---\nstatus: cleared\ncleared_for: [un-system]\n---\n# Inside\n\n- Only\n",
    "content-notice-missing": "---\nstatus: cleared\nadvisory: Hard to hear\n---\n# A\n\n- B\n",
    "wording": f"{CLEARED}# The Rwandan genocide of long ago\n\n- The *Rwandan genocide* and Turkey\n",
}  # fmt: skip


def parse(entry):
    return parse_slide(entry.text, slide_id=entry.key, language=entry.language)


def deck_of(*texts, language="en", **facts):
    slides = tuple(DeckSlide(f"k{i}", text, language) for i, text in enumerate(texts))
    event = Event(title="A day", audience="media")
    return Deck(
        "Talk", language, event, sections=(Section("One", slides[:1]), Section("Two", slides[1:])), **facts
    )


def findings(deck):
    given_ = CheckInput(MediaStore(), THEME, SquareMeasurer(), parse, today=TODAY)
    return check(check_context(deck, given_))


def fixable(deck):
    return [f for f in findings(deck) if f.fix is not None]


def fixed(deck):
    """The deck after every Fix, each asked for anew, for an edit may make others needless."""
    for _ in range(40):
        todo = fixable(deck)
        if not todo:
            return deck
        deck = todo[0].fix.change(deck)
    raise AssertionError([str(f.diagnostic) for f in fixable(deck)])


@pytest.mark.parametrize("code", TEXTS)
def test_a_fix_makes_its_finding_go_away(code):
    deck = deck_of(GOOD, TEXTS[code])
    (found, *_) = [f for f in findings(deck) if f.diagnostic.code == code]
    assert found.fix is not None
    mended = found.fix.change(deck)
    before = sum(f.diagnostic.code == code for f in findings(deck))
    assert sum(f.diagnostic.code == code for f in findings(mended)) < before
    assert found.fix.text


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(sorted(TEXTS)), min_size=1, max_size=4), st.sampled_from([None, 3.0, 60.0]))
def test_all_fixes_together_leave_a_deck_with_nothing_left_to_fix(codes, minutes):
    deck = deck_of(GOOD, *(TEXTS[code] for code in codes), minutes=minutes)
    mended = fixed(deck)
    wanted = {f.diagnostic.code for f in fixable(deck)}
    assert not wanted & {f.diagnostic.code for f in findings(mended) if f.fix is not None}
    assert len({slide.key for slide in mended.slides}) == len(mended.slides)


@pytest.mark.parametrize("code", TEXTS)
def test_a_fix_does_not_touch_the_deck_it_is_given(code):
    deck = deck_of(GOOD, TEXTS[code])
    before = replace(deck)
    for finding in fixable(deck):
        finding.fix.change(deck)
    assert deck == before


def test_a_fix_for_a_slide_that_is_gone_changes_nothing():
    deck = deck_of(GOOD, *TEXTS.values())
    empty = replace(deck, sections=(Section(),))
    assert all(finding.fix.change(empty) == empty for finding in fixable(deck) if finding.key)


def test_over_time_is_fixed_by_hiding_and_what_was_hidden_comes_back_when_there_is_time():
    deck = deck_of(*(f"{CLEARED}# Slide {c}\n\n- Text {c}\n" for c in "abcd"), minutes=4)
    (finding,) = [f for f in findings(deck) if f.diagnostic.code == "over-time"]
    shorter = finding.fix.change(deck)
    assert [slide.hidden for slide in shorter.slides] == [False, False, True, True]
    assert not [f for f in findings(shorter) if f.diagnostic.code == "over-time"]


def test_no_fix_is_offered_where_nothing_would_be_left():
    deck = deck_of(f"{CLEARED}# One\n\n- Text\n", minutes=1)
    (finding,) = [f for f in findings(deck) if f.diagnostic.code == "over-time"]
    assert finding.fix is None


def test_a_split_shares_out_the_minutes_and_keeps_all_text():
    deck = deck_of(TEXTS["too-much"].replace("minutes: 2", "minutes: 5"))
    mended = fixed(deck)
    slides = [parse(entry).slide for entry in mended.slides]
    assert sum(slide.meta.minutes for slide in slides) == 5
    text = "\n".join(entry.text for entry in mended.slides)
    assert all(f"number {i}" in text for i in range(24))
    assert len({slide.plain_title for slide in slides}) == len(slides) > 1


def test_words_in_links_citations_and_front_matter_are_not_replaced():
    text = f"{CLEARED.replace('minutes', 'note: Turkey' + chr(10) + 'minutes')}# Turkey\n\n" + (
        "- [a map](https://example.org/Turkey) of Turkey [@Turkey]\n"
    )
    mended = fixed(deck_of(text)).slides[0].text
    assert mended.count("Türkiye") == 2
    assert "note: Turkey" in mended
    assert "example.org/Turkey" in mended
    assert "[@Turkey]" in mended


def test_a_preferred_name_that_holds_the_avoided_one_is_not_written_twice():
    text = f"{CLEARED}# Courts\n\n- Tanzania; the United Republic of Tanzania\n"
    mended = fixed(deck_of(text)).slides[0].text
    assert mended.count("United Republic of Tanzania") == 2
    assert "Republic of United" not in mended


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "Column chart"),
        ("fr", "Histogramme"),
        ("es", "Gráfico"),
        ("ru", "диаграмма"),
        ("ar", "رسم"),
        ("zh", "柱形图"),
    ],
)
def test_a_chart_is_described_in_the_language_of_its_slide(language, word):
    slide = parse_slide(f"# A\n\n{CHART}", language=language).slide
    (chart,) = slide.walk()
    told = describe(chart, language)
    assert word in told
    assert "115" in told
    assert "States" in told


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_a_content_notice_is_in_the_language_of_the_deck(language):
    deck = deck_of(GOOD, TEXTS["content-notice-missing"], language=language)
    mended = fixed(deck)
    assert len(mended.slides) == 3
    assert mended.slides[1].language == language
    assert [len(section.slides) for section in mended.sections] == [1, 2]


def test_titles_are_numbered_without_two_being_the_same():
    assert numbered_title("A", ["a", "A (2)"]) == "A (3)"
    assert numbered_title("A (2)", ["A (2)"]) == "A (3)"


@pytest.mark.parametrize(
    ("body", "title"),
    [("- One point.\n", "One point"), ("", ""), ("word " * 30, ("word " * 12).strip() + "…")],
)
def test_a_title_is_made_from_the_first_words(body, title):
    assert title_from_text(parse_slide(body).slide) == title
