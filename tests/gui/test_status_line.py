"""The line below a deck, and the line above it."""

import datetime

from msgspec.structs import replace
from PySide6.QtCore import QLocale

from briefing_app.gui.wording import day_text
from briefing_app.model.event import Event


def test_it_says_whether_the_deck_is_saved(desk, qtbot):
    desk.open_outline()
    status = desk.window._status
    qtbot.waitUntil(lambda: status.saved.text() == "Not saved yet")
    desk.answers.append(desk.folder / "talk.briefing")
    desk.do("file.save")
    qtbot.waitUntil(lambda: status.saved.text().startswith("Saved "))
    desk.do("slide.duplicate")
    qtbot.waitUntil(lambda: status.saved.text() == "Not saved yet" and status.slides.text() == "11 slides")


def test_what_the_checks_found_leads_to_their_list(desk, qtbot):
    desk.open_outline()
    status, workspace = desk.window._status, desk.window.open_workspace
    desk.do("slide.duplicate")  # two slides with one title
    qtbot.waitUntil(lambda: status.checks.isVisible(), timeout=20_000)
    assert status.checks.text().startswith(str(workspace.open_checks))
    desk.do("view.inspector")
    status.checks.click()
    assert workspace.is_pane_shown("inspector")


def test_the_header_names_event_and_language_and_leads_to_the_properties(desk, qtbot):
    desk.open_outline()
    session, header = desk.window.open_workspace.session, desk.window.open_workspace.header
    event = Event("Retreat", datetime.date(2026, 12, 9), "Geneva")
    session.document.edit("Event", lambda deck: replace(deck, event=event))
    assert header.facts.text() == "Retreat · 9 December 2026 · Geneva · English"
    header.facts.click()
    dialog = desk.application.app.activeModalWidget()
    assert dialog is not None
    dialog.reject()


def test_a_date_has_its_month_in_letters_and_no_weekday(desk):
    written = {}
    for tag in ("en-GB", "fr", "es", "ru", "ar-AE", "zh"):
        QLocale.setDefault(QLocale(tag))
        written[tag] = day_text(datetime.date(2026, 12, 9))
    QLocale.setDefault(QLocale("en-GB"))
    assert written["en-GB"] == "9 December 2026"
    assert written["fr"] == "9 décembre 2026"
    assert written["es"] == "9 de diciembre de 2026"
    assert written["ru"] == "9 декабря 2026\u202fг."
    assert written["ar-AE"] == "9 ديسمبر 2026"
    assert written["zh"] == "2026年12月9日"
