from datetime import datetime

from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.model.event import Event
from briefing_app.planning.agenda import agenda_slide, parts, run_sheet
from briefing_app.reader import parse_slide


def slide(title: str, minutes: float, hidden: bool = False) -> DeckSlide:
    return DeckSlide(title, f"---\nminutes: {minutes}\n---\n# {title}\n", "en", hidden=hidden)


DECK = Deck(
    "A talk",
    event=Event("9 December", place="Room 4", speaker="An adviser"),
    sections=(
        Section("", (slide("Welcome", 1),)),
        Section("Risk | signs", (slide("One", 2), slide("Backup", 9, hidden=True), slide("Two", 2.5))),
        Section("Empty"),
    ),
)
PARSED = [parse_slide(s.text).slide for s in DECK.slides]


def test_parts_are_the_sections_that_show_something():
    assert [(p.title, p.first, p.last, p.minutes) for p in parts(DECK, PARSED)] == [
        ("Welcome", 1, 1, 1),
        ("Risk | signs", 2, 4, 4.5),
    ]


def test_the_agenda_is_a_slide_with_a_table():
    parsed = parse_slide(agenda_slide(DECK, PARSED, question_minutes=10))
    assert parsed.diagnostics == ()
    (table,) = parsed.slide.blocks
    assert [[run.text for run in cell] for row in table.rows for cell in row] == [
        ["Welcome"], ["1"], ["Risk | signs"], ["4.5"], ["Questions"], ["10"],
    ]  # fmt: skip


def test_the_run_sheet_says_when_who_which_and_how_long():
    sheet = run_sheet(DECK, PARSED, datetime(2026, 12, 9, 15, 0), question_minutes=10)
    assert "15:00  Welcome  [1]  1 min  An adviser" in sheet
    assert "15:01  Risk | signs  [2–4]  4.5 min  An adviser" in sheet
    assert "         4. Two  2.5" in sheet
    assert "Backup" not in sheet
    assert sheet.endswith("15:05  Questions  10 min\n15:15\n")
