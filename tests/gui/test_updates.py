"""A slide whose library text changed: shown, updated, merged, decided."""

import shutil

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.edits import edited_text
from briefing_app.gui.library.update_dialog import UpdateDialog
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library

ID = "why/process-not-accident"


@pytest.fixture
def own_library(tmp_path):
    """A copy of the starter library that a test may change."""
    root = tmp_path / "library"
    shutil.copytree(resources.starter_library(), root)
    return root


@pytest.fixture
def changed_window(qtbot, tmp_path, own_library):
    """A window with the introduction, one slide of which the library has changed since."""
    folders = Folders(tmp_path / "config", tmp_path / "state", tmp_path / "cache")
    application = Application(make_qt_application(), folders, [Library.open(own_library)])
    window = application.new_window()
    offers = [o for g in window._start_page.model._groups for o in g.offers]
    next(o for o in offers if isinstance(o.digest, tuple) and "briefings/introduction" in o.digest).choose()
    qtbot.waitUntil(lambda: not application.workbench.jobs.jobs, timeout=20_000)
    yield window
    window._needs.ask = lambda _session: QMessageBox.StandardButton.Discard
    window.close()
    application.shutdown()
    for widget in QApplication.topLevelWidgets():
        widget.close()


def change_library(root, old, new):
    path = root / f"{ID}.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def review(window, qtbot) -> UpdateDialog:
    """Look for updates and open the dialog for the changed slide."""
    from briefing_app.gui.library.updates import Updates

    workspace = window.open_workspace
    window.workbench.library.reload()
    workspace.findChild(Updates).look()
    qtbot.waitUntil(lambda: bool(workspace.updates), timeout=20_000)
    workspace.on_review(next(iter(workspace.updates)))
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, UpdateDialog) and w.isVisible())


def slide_of(window):
    deck = window.open_workspace.session.deck
    return next(s for s in deck.slides if "process-not-accident" in s.key)


def test_a_linked_slide_is_updated_and_stays_linked(changed_window, own_library, qtbot):
    change_library(own_library, "# Atrocity crimes", "# All atrocity crimes")
    dialog = review(changed_window, qtbot)
    dialog.update_button.click()
    slide = slide_of(changed_window)
    assert "# All atrocity crimes" in slide.text
    assert slide.is_linked
    assert not changed_window.open_workspace.updates


def test_own_edits_survive_an_update(changed_window, own_library, qtbot):
    session = changed_window.open_workspace.session
    mine = slide_of(changed_window)
    text = mine.text.replace("priority: must", "priority: could")
    assert text != mine.text
    session.document.edit("Edit", lambda deck: edited_text(deck, mine.key, text))
    change_library(own_library, "# Atrocity crimes", "# All atrocity crimes")
    dialog = review(changed_window, qtbot)
    assert dialog.choices == []
    dialog.update_button.click()
    slide = slide_of(changed_window)
    assert "# All atrocity crimes" in slide.text
    assert "priority: could" in slide.text
    assert not slide.is_linked


def test_a_conflict_is_decided_by_the_user(changed_window, own_library, qtbot):
    session = changed_window.open_workspace.session
    mine = slide_of(changed_window)
    text = mine.text.replace("# Atrocity crimes", "# My atrocity crimes")
    session.document.edit("Edit", lambda deck: edited_text(deck, mine.key, text))
    change_library(own_library, "# Atrocity crimes", "# All atrocity crimes")
    dialog = review(changed_window, qtbot)
    assert len(dialog.choices) == 1
    assert "# My atrocity crimes" in dialog.result_text
    dialog.choices[0].setCurrentIndex(1)
    assert "# All atrocity crimes" in dialog.result_text
    dialog.update_button.click()
    assert "# All atrocity crimes" in slide_of(changed_window).text
    session.document.undo_stack.undo()
    assert slide_of(changed_window).text == text


def test_an_own_copy_is_no_longer_offered_updates(changed_window, own_library, qtbot):
    change_library(own_library, "# Atrocity crimes", "# All atrocity crimes")
    dialog = review(changed_window, qtbot)
    dialog.own_button.click()
    assert slide_of(changed_window).origin is None
    assert not changed_window.open_workspace.updates
