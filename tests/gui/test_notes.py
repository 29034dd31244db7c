"""Notes are written as they will be read; their Markdown changes only where they were touched."""

import difflib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from briefing_app import resources
from briefing_app.gui.edits import edited_text
from briefing_app.gui.slide.notes_text import fill_notes, parsed_notes, read_notes
from briefing_app.reader import parse_slide

TEXT = """# A title

::: notes
First   paragraph,
on two lines.

- one
- *second*

Last **word**.
:::
"""


@pytest.fixture
def notes(desk):
    """The notes field under a slide with TEXT."""
    desk.open_outline()
    key = desk.deck.slides[0].key
    document = desk.window.open_workspace.session.document
    document.edit("Set", lambda deck: edited_text(deck, key, TEXT))
    desk.window.open_workspace.selection.select((key,))
    desk.do("view.notes")
    return desk.window.open_workspace.slide_page.notes.edit


def text(desk) -> str:
    return desk.deck.slides[0].text


def changed(desk) -> tuple[list[str], list[str]]:
    """The lines that went and came."""
    lines = list(difflib.ndiff(TEXT.splitlines(), text(desk).splitlines()))
    return [x[2:] for x in lines if x[0] == "-"], [x[2:] for x in lines if x[0] == "+"]


def put_cursor(edit, words: str, *, after: bool = True, select: bool = False) -> None:
    cursor = edit.document().find(words)
    assert not cursor.isNull()
    if not select:
        cursor.setPosition(cursor.selectionEnd() if after else cursor.selectionStart())
    edit.setTextCursor(cursor)


def keys(edit, *names: str) -> None:
    for name in names:
        QTest.keyClick(edit, getattr(Qt.Key, f"Key_{name}"))


def test_there_are_no_marks_to_be_seen(notes):
    assert notes.toPlainText() == "First paragraph, on two lines.\none\nsecond\nLast word."


def test_only_the_paragraph_that_was_typed_in_is_written_anew(desk, notes):
    put_cursor(notes, "Last")
    QTest.keyClicks(notes, "ing")
    assert changed(desk) == (["Last **word**."], ["Lasting **word**."])


def test_what_was_typed_and_deleted_again_leaves_the_text_as_it_was(desk, notes):
    put_cursor(notes, "First")
    QTest.keyClicks(notes, "x")
    keys(notes, "Backspace")
    assert text(desk) == TEXT


def test_the_keys_of_the_text_menu_work_in_notes(desk, notes):
    put_cursor(notes, "one", select=True)
    desk.do("text.bold")
    assert changed(desk) == (["- one"], ["- **one**"])
    desk.do("text.bold")
    desk.do("text.italic")
    assert changed(desk) == (["- one"], ["- *one*"])


def test_lists_are_made_and_ended_by_the_menu_and_by_typing(desk, notes):
    put_cursor(notes, "Last word.", select=True)
    desk.do("text.numbers")
    assert "\n1. Last **word**.\n" in text(desk)
    desk.do("text.numbers")
    assert text(desk) == TEXT
    put_cursor(notes, "word.")
    keys(notes, "Return")
    QTest.keyClicks(notes, "- three")
    keys(notes, "Return")
    QTest.keyClicks(notes, "four")
    keys(notes, "Return", "Return")
    QTest.keyClicks(notes, "end")
    assert text(desk).endswith("Last **word**.\n\n- three\n- four\n\nend\n:::\n")


def test_tab_changes_the_level_of_an_item_and_leads_on_elsewhere(desk, notes):
    put_cursor(notes, "second")
    keys(notes, "Tab")
    assert changed(desk) == (["- *second*"], ["  - *second*"])
    keys(notes, "Backtab")
    assert text(desk) == TEXT


def test_backspace_before_an_item_makes_it_a_paragraph(desk, notes):
    put_cursor(notes, "second", after=False)
    keys(notes, "Backspace")
    assert "- one\n\n*second*\n" in text(desk)


def test_a_heading_and_a_quotation_are_typed_as_in_markdown(desk, notes):
    put_cursor(notes, "word.")
    keys(notes, "Return")
    QTest.keyClicks(notes, "# Ask")
    keys(notes, "Return")
    QTest.keyClicks(notes, "> Why now?")
    assert text(desk).endswith("### Ask\n\n> Why now?\n:::\n")


def test_typing_is_one_step_and_undo_shows_the_notes_again(desk, notes):
    put_cursor(notes, "one")
    QTest.keyClicks(notes, " more")
    desk.do("edit.undo")
    assert text(desk) == TEXT
    assert "more" not in notes.toPlainText()


def test_styles_survive_the_clipboard_and_others_text_comes_plain(desk, notes):
    put_cursor(notes, "second", select=True)
    notes.copy()
    put_cursor(notes, "First")
    notes.paste()
    assert "First*second* paragraph, on two lines." in text(desk)
    QGuiApplication.clipboard().setText("**not bold**")
    put_cursor(notes, "one")
    notes.paste()
    assert r"one\*\*not bold\*\*" in text(desk)


def test_an_edit_elsewhere_keeps_the_cursor_and_the_notes(desk, notes):
    put_cursor(notes, "one")
    place = notes.textCursor().position()
    session = desk.window.open_workspace.session
    key = desk.deck.slides[0].key
    session.document.edit("Title", lambda deck: edited_text(deck, key, TEXT.replace("A title", "Another")))
    assert notes.textCursor().position() == place
    QTest.keyClicks(notes, "!")
    assert text(desk) == TEXT.replace("A title", "Another").replace("- one", "- one!")


def test_notes_of_two_panes_are_the_same(desk, notes):
    inspector = desk.window.open_workspace.side_pane("inspector")
    put_cursor(notes, "Last")
    QTest.keyClicks(notes, "ly")
    assert "Lastly word." in inspector.notes.edit.toPlainText()


@pytest.mark.parametrize(
    "source",
    [
        "- a\n- b\n  - c\n    - d\n- e\n\n\n1. x\n2. y",
        "3. three\n4. four",
        "1. a\n1. b",
        "### H\n\n**b** *i* ~~s~~ `c ` [@k, p. 1]\n\n> q\n>\n> r\n> — who",
        "- a\n\n  more\n- b",
        "- **1948** x\n- **1949** y",
        "a<br>b [l](https://x.org) <sup>st x</sup> {{event.title}}",
        "| a | b |\n| --- | --- |",
        "العربية **غامقة**\n\n中文",
    ],
)
def test_notes_come_back_from_qt_as_they_were(source):
    blocks = parsed_notes(source)
    document = QTextDocument()
    fill_notes(document, blocks)
    assert read_notes(document, blocks) == blocks


def test_the_notes_of_all_bundled_slides_come_back_as_they_were():
    document = QTextDocument()
    for path in resources.starter_library().rglob("*.md"):
        blocks = parse_slide(path.read_text(encoding="utf-8")).slide.notes
        fill_notes(document, blocks)
        assert read_notes(document, blocks) == blocks, path


def test_what_is_deleted_across_blocks_joins_them(desk, notes):
    put_cursor(notes, "First", after=False)
    cursor = notes.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    notes.setTextCursor(cursor)
    keys(notes, "Delete")
    assert text(desk) == "# A title\n"
    QTest.keyClicks(notes, "New.")
    assert parse_slide(text(desk)).slide.notes == parsed_notes("New.")
