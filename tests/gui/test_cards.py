"""Which cards of the sorter are drawn again after an edit: those that look another way, and no others."""

import pytest
from msgspec.structs import replace

from briefing_app.model.deck import Deck, Section


@pytest.fixture
def told(desk):
    """The titles of the rows that the sorter's view is told of; an edit of the deck comes first."""
    desk.open_outline()
    model = desk.window.open_workspace.sorter.model

    def after(change):
        rows: set[int] = set()
        model.dataChanged.connect(lambda first, last: rows.update(range(first.row(), last.row() + 1)))
        desk.window.open_workspace.session.document.edit("Change", change)
        return [model.index(row, 0).data() for row in sorted(rows)]

    return after


def with_section(deck: Deck, number: int, section: Section) -> Deck:
    return replace(deck, sections=(*deck.sections[:number], section, *deck.sections[number + 1 :]))


def test_a_word_on_a_slide_draws_its_card_and_what_follows_from_it(desk, told):
    first = desk.deck.slides[0]
    changed = replace(first, text=first.text.replace("Preventing", "Stopping"))

    def change(deck):
        section = deck.sections[0]
        return with_section(deck, 0, replace(section, slides=(changed, *section.slides[1:])))

    found = told(change)
    assert found[:2] == [desk.deck.sections[0].title, "Stopping genocide: an introduction"]
    assert found[2:] == ["Sources", "Sources and further reading"]  # which lists what all slides cite


def test_the_title_of_the_deck_stands_on_all(desk, told):
    rows = len(desk.window.open_workspace.sorter.model.rows.rows)
    assert len(told(lambda deck: replace(deck, title="Another talk"))) == rows


def test_hiding_a_slide_moves_the_numbers_of_those_below(desk, told):
    first = desk.deck.slides[0]

    def change(deck):
        section = deck.sections[0]
        slides = (replace(first, hidden=True), *section.slides[1:])
        return with_section(deck, 0, replace(section, slides=slides))

    assert len(told(change)) == len(desk.window.open_workspace.sorter.model.rows.rows)


def test_a_section_without_slides_is_drawn_with_its_new_title(desk, told):
    told(lambda deck: replace(deck, sections=(*deck.sections, Section("Empty"))))
    number = len(desk.deck.sections) - 1
    found = told(lambda deck: with_section(deck, number, Section("Renamed")))
    assert "Renamed" in found
