"""Checks: live, off the GUI thread, with Fixes that can be undone, and a gate before a deck leaves."""

import pytest
from PySide6.QtWidgets import QApplication

from briefing_app.diagnostics import Severity
from briefing_app.gui.checks.gate import ReleaseDialog
from briefing_app.gui.checks.panel import ChecksPanel
from briefing_app.gui.edits import edited_text
from briefing_app.gui.export.dialog import ExportDialog
from tests.gui.test_access import nameless


def shown(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[0] if found else None


@pytest.fixture
def checked(desk, qtbot):
    """Gives a slide of the introduction another text, and waits for what the checks find."""

    def change(text=None):
        if desk.window.workspace is None:
            desk.open_outline()
        workspace = desk.window.open_workspace
        key = desk.deck.slides[1].key
        if text is not None:
            workspace.session.document.edit("Change", lambda deck: edited_text(deck, key, text))
        panel = desk.window.findChildren(ChecksPanel)[0]
        ready = []
        panel._watcher.when_ready(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready))
        return panel, panel._watcher, key

    return change


def test_a_sound_deck_has_no_open_checks(checked, desk):
    _, watcher, key = checked()
    assert watcher.count(Severity.ERROR) == 0
    assert watcher.severity(key) in (None, Severity.INFO)


def test_an_edit_is_checked_and_its_fix_undone(checked, desk):
    panel, watcher, key = checked("---\nstatus: cleared\n---\n\n- What this says\n")
    assert watcher.severity(key) is Severity.ERROR
    assert desk.window.open_workspace.checks_text() == "Check · 1"
    broken = desk.deck
    card = next(c for c in panel.cards if c.finding.diagnostic.code == "title-missing")
    card.buttons[-1].click()
    assert desk.titles()[1] == "What this says"
    _, watcher, _ = checked()
    assert watcher.severity(key) is not Severity.ERROR
    desk.do("edit.undo")
    assert desk.deck == broken


def test_show_goes_to_the_slide(checked, desk, every_widget):
    panel, _, key = checked("---\nstatus: cleared\n---\n\n- What this says\n")
    desk.do("talk.check")
    assert panel.isVisible()
    desk.window.open_workspace.selection.select((desk.deck.slides[0].key,))
    next(c for c in panel.cards if c.finding.key == key).buttons[0].click()
    assert desk.window.open_workspace.selection.current == key
    assert nameless(every_widget()) == []


def test_all_fixes_are_one_step(checked, desk):
    text = "---\nstatus: cleared\n---\n\n- The Rwandan genocide of {{event.titel}}\n"
    panel, _, _ = checked(text)
    before = desk.deck
    panel.apply_all()
    assert "1994 genocide against the Tutsi in Rwanda" in desk.deck.slides[1].text
    assert desk.titles()[1]
    desk.do("edit.undo")
    assert desk.deck == before


def test_what_is_withdrawn_leaves_only_when_somebody_takes_responsibility(checked, desk, qtbot):
    checked("---\nstatus: withdrawn\n---\n# Not any more\n\n- Text\n")
    desk.do("file.export")
    qtbot.waitUntil(lambda: shown(ReleaseDialog) is not None)
    gate = shown(ReleaseDialog)
    gate.who.clear()
    assert not gate.go_on.isEnabled()
    gate.reject()
    assert shown(ExportDialog) is None
    desk.do("file.export")
    qtbot.waitUntil(lambda: shown(ReleaseDialog) is not None)
    gate = shown(ReleaseDialog)
    gate.who.setText("A. Adviser")
    gate.go_on.click()
    qtbot.waitUntil(lambda: shown(ExportDialog) is not None)
    (record,) = desk.deck.extra["responsibility"]
    assert (record["who"], record["codes"]) == ("A. Adviser", ["withdrawn"])
    shown(ExportDialog).reject()


def test_what_was_seen_once_is_not_asked_about_again(checked, desk, qtbot):
    checked("---\nstatus: cleared\n---\n# In 1948, 58 States\n\n- 153 States later\n")
    desk.do("file.export")
    qtbot.waitUntil(lambda: shown(ReleaseDialog) is not None)
    shown(ReleaseDialog).go_on.click()
    qtbot.waitUntil(lambda: shown(ExportDialog) is not None)
    shown(ExportDialog).reject()
    desk.do("file.export")
    qtbot.waitUntil(lambda: shown(ExportDialog) is not None)
    assert shown(ReleaseDialog) is None
    assert "responsibility" not in desk.deck.extra
    shown(ExportDialog).reject()
