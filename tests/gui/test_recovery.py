"""Work that was not saved is offered again; a file that others changed is compared, reloaded or replaced."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from briefing_app.gui.compare.dialog import CompareDialog
from briefing_app.gui.compare.differences import differences
from briefing_app.gui.edits import edited_text
from briefing_app.gui.recovery import RecoveryDialog
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import MediaStore, load_deck, save_deck

NOBODY = 2**22 + 1  # the number of a process that there cannot be


def deck(*texts: str, title: str = "A talk") -> Deck:
    slides = tuple(DeckSlide(f"s{n}", f"# {text}\n", "en") for n, text in enumerate(texts, 1))
    return Deck(title, sections=(Section("", slides),))


def left_behind(desk, kept: Deck, path: Path | None = None, base=None) -> str:
    """What a session that was cut off left in the journal."""
    journal = desk.application.workbench.journal
    entry_id = journal.new_id()
    journal.write(entry_id, kept, MediaStore(), path=path, base=base)
    about = desk.application.workbench.state_folder / "journal" / entry_id / "about.json"
    content = json.loads(about.read_text())
    content["owner"]["pid"] = NOBODY
    about.write_text(json.dumps(content))
    return entry_id


def the_dialog(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def press(dialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


@pytest.fixture
def offered(desk):
    """The dialog over two unsaved decks, one of them with a file."""
    path = desk.folder / "talk.briefing"
    state = save_deck(path, deck("One", "Two"), MediaStore())
    left_behind(desk, deck("New"), None)
    left_behind(desk, deck("One", "Two and more", "Three"), path, state)
    desk.window.offer_recovery()
    return the_dialog(RecoveryDialog)


def test_all_that_was_kept_is_offered_and_recovered_one_by_one(desk, offered):
    assert offered.list.count() == 2
    offered.recover_button.click()
    assert desk.titles() == ["One", "Two and more", "Three"]
    assert desk.window.open_workspace.session.document.is_dirty
    assert offered.list.count() == 1
    offered.recover_button.click()
    assert len(desk.application.windows) == 2
    assert desk.titles() == ["New"]


def test_unsaved_work_on_the_deck_that_is_open_comes_into_its_window(desk):
    path = desk.folder / "talk.briefing"
    state = save_deck(path, deck("One"), MediaStore())
    desk.window.files.open_path(path)
    left_behind(desk, deck("One", "More"), path, state)
    desk.window.offer_recovery()
    the_dialog(RecoveryDialog).recover_button.click()
    assert len(desk.application.windows) == 1
    assert desk.titles() == ["One", "More"]
    desk.do("edit.undo")
    assert desk.titles() == ["One"]


def test_what_is_discarded_can_be_brought_back(desk, offered):
    journal = desk.application.workbench.journal
    offered.discard_button.click()
    assert len(journal.entries()) == 1
    offered.list.setCurrentRow(1)
    assert offered.discard_button.text() == "Bring back"
    offered.discard_button.click()
    assert len(journal.entries()) == 2


def test_what_was_discarded_is_not_offered_at_the_next_start_but_still_there(desk, offered):
    for _ in range(2):
        offered.list.setCurrentRow(0)
        offered.discard_button.click()
    offered.reject()
    desk.window.offer_recovery()
    assert not any(isinstance(w, RecoveryDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    desk.do("file.show_unsaved")
    assert the_dialog(RecoveryDialog).list.count() == 2


def test_comparing_shows_what_the_unsaved_work_changed(desk, offered):
    offered.compare_button.click()
    compare = the_dialog(CompareDialog)
    rows = [compare.list.item(row).text() for row in range(compare.list.count())]
    assert rows == ["changed · 2  Two and more", "new · 3  Three"]
    assert compare.tabs.before.frame.slide.plain_title == "Two"
    assert compare.tabs.after.frame.slide.plain_title == "Two and more"
    assert "and more" in compare.tabs.text.toPlainText()
    compare.list.setCurrentRow(1)
    assert compare.tabs.before.frame is None
    press(compare, "Recover")
    assert desk.titles() == ["One", "Two and more", "Three"]


def test_comparing_says_that_the_file_was_changed_since(desk, offered):
    save_deck(desk.folder / "talk.briefing", deck("Another"), MediaStore())
    offered.compare_button.click()
    texts = [label.text() for label in the_dialog(CompareDialog).findChildren(QLabel)]
    assert any("was changed after this work began" in text for text in texts)


def test_without_unsaved_work_nothing_is_offered(desk):
    desk.window.offer_recovery()
    assert not any(isinstance(w, RecoveryDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    desk.do("file.show_unsaved")
    assert not the_dialog(RecoveryDialog).recover_button.isEnabled()


@pytest.fixture
def changed_outside(desk):
    """An open deck with an edit of ours whose file somebody else changed."""
    path = desk.folder / "talk.briefing"
    save_deck(path, deck("One", "Two"), MediaStore())
    desk.window.files.open_path(path)
    desk.window.open_workspace.session.document.edit("Edit", lambda d: edited_text(d, "s1", "# Mine\n"))
    save_deck(path, deck("One", "Theirs"), MediaStore())
    desk.window._outside.look()
    assert "changed by another program" in desk.window.messages.message.text
    desk.window.messages._button.click()
    return path


def test_reloading_takes_the_file_and_undo_brings_ours_back(desk, changed_outside):
    press(the_dialog(CompareDialog), "Reload")
    assert desk.titles() == ["One", "Theirs"]
    assert not desk.window.open_workspace.session.document.is_dirty
    desk.do("edit.undo")
    assert desk.titles() == ["Mine", "Two"]
    desk.do("file.save")
    assert load_deck(changed_outside).deck.slides[0].text == "# Mine\n"


def test_keeping_ours_lets_the_next_save_replace_the_file_and_keeps_theirs_aside(desk, changed_outside):
    press(the_dialog(CompareDialog), "Keep mine")
    desk.do("file.save")
    assert load_deck(changed_outside).deck.slides[0].text == "# Mine\n"
    kept = desk.application.workbench.backups.of(changed_outside)
    assert any(load_deck(backup.path).deck.slides[1].text == "# Theirs\n" for backup in kept)


def test_saving_ours_under_another_name_leaves_theirs(desk, changed_outside):
    desk.answers.append(desk.folder / "mine.briefing")
    press(the_dialog(CompareDialog), "Save mine as…")
    assert load_deck(desk.folder / "mine.briefing").deck.slides[0].text == "# Mine\n"
    assert load_deck(changed_outside).deck.slides[1].text == "# Theirs\n"


def test_a_change_is_told_once_and_the_next_one_again(desk, changed_outside):
    the_dialog(CompareDialog).reject()
    desk.window.messages.hide()
    desk.window._outside.look()
    assert desk.window.messages.message is None
    save_deck(changed_outside, deck("Third"), MediaStore())
    desk.window._outside.look()
    assert desk.window.messages.message is not None


def test_slides_are_told_apart_by_what_became_of_them():
    old, new = deck("One", "Two", "Three", "Four"), deck("One", "Two", "Three", "Four")
    slides = new.slides
    moved = new.removed("s4").removed("s1").replaced(DeckSlide("s2", "# Other\n", "en")).inserted(0, slides[3])
    found = [
        (d.slide.key, d.before is None, d.after is None, d.is_changed, d.is_moved)
        for d in differences(old, moved)
    ]
    assert ("s1", False, True, False, False) in found
    assert ("s2", False, False, True, False) in found
    assert ("s4", False, False, False, True) in found
    assert len(found) == 3
    assert differences(old, old) == ()


def test_the_settings_open_over_the_start_page_too(desk):
    desk.do("file.settings")
    assert any(type(w).__name__ == "SettingsDialog" and w.isVisible() for w in QApplication.topLevelWidgets())
