"""Several libraries at once: found together, told apart, taken from, lost and found again."""

import json
import shutil
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from briefing_app import resources
from briefing_app.gui.application import Application, Folders
from briefing_app.gui.library.card import used_in
from briefing_app.gui.library.model import Role, slides_in
from briefing_app.gui.library.preview import PreviewDialog
from briefing_app.gui.library.updates import Updates
from briefing_app.gui.starting import make_qt_application
from briefing_app.library.library import Library
from briefing_app.presenting.record import ShownSlide, ShowRecord
from briefing_app.settings import LIBRARY_FOLDERS

SAME = "why/process-not-accident"
WAIT = 20_000


@pytest.fixture
def mine(tmp_path):
    """A library of the user's; one of its slides has the id of a bundled one."""
    root = tmp_path / "My slides"
    (root / "why").mkdir(parents=True)
    (root / "library.toml").write_text('name = "Mine"\nlanguage = "en"\n')
    (root / f"{SAME}.md").write_text("---\nminutes: 7\nstatus: cleared\n---\n# Zebra crossing, my own text\n")
    (root / "other.md").write_text("# Zebra, another one\n")
    (root / "other.fr.md").write_text("# Un autre zèbre\n")
    return root


@pytest.fixture
def pane(desk, mine, qtbot):
    """The library pane beside a new deck, with both libraries read."""
    desk.answers.append(mine)
    desk.do("file.open_library")
    pane = pane_of(desk)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=WAIT)
    pane.chips.choose("library", [])
    qtbot.waitUntil(lambda: pane.model.rowCount() > 100, timeout=WAIT)
    return pane


def pane_of(desk):
    return desk.window.open_workspace.side_pane("library")


def search(pane, text):
    """What is found for `text`, once the answer is there."""
    pane.field.setText(text)
    while pane._search.is_busy:
        QTest.qWait(5)
    return [pane.model.found(row) for row in range(pane.model.rowCount())]


def chip_texts(pane):
    return [chip.text() for chip in pane.chips.findChildren(QPushButton)]


def test_a_folder_that_is_opened_is_searched_with_the_others_and_remembered(desk, pane, mine, qtbot):
    assert {found.label for found in search(pane, "zebra")} == {"Mine"}
    assert any(found.library.root != mine for found in search(pane, "genocide"))
    pane.field.clear()
    qtbot.waitUntil(lambda: "Mine  2" in chip_texts(pane), timeout=WAIT)
    assert desk.application.preferences.value(LIBRARY_FOLDERS) == str(mine)
    again = Application(
        make_qt_application(),
        Folders(desk.folder / "config", desk.folder / "state", desk.folder / "cache"),
        desk.application.workbench.libraries[:1],
    )
    qtbot.waitUntil(lambda: [lib.name for lib in again.workbench.shelf.own] == ["Mine"], timeout=WAIT)
    again.shutdown()


def test_opening_a_folder_again_opens_nothing_twice(desk, pane, mine):
    desk.window.files.open_path(mine / "library.toml")
    desk.window.files.open_path(mine)
    assert [library.name for library in desk.window.workbench.shelf.own] == ["Mine"]


def test_a_card_says_which_of_the_users_libraries_it_is_from(pane):
    (card,) = [pane.model.card(row) for row, found in enumerate(search(pane, "zebra")) if found.hit.id == SAME]
    assert card.library == "Mine"
    assert "In Mine" in card.facts
    assert not pane.model.card(0 if search(pane, "genocide") else -1).library


def test_the_same_id_in_two_libraries_is_taken_from_the_one_that_is_shown(desk, pane):
    pane.chips.choose("library", ["Mine"])
    row = next(row for row, found in enumerate(search(pane, "zebra")) if found.hit.id == SAME)
    index = pane.model.index(row, 0)
    ((label, file),) = slides_in(pane.model.mimeData([index]))
    assert (label, file.id) == ("Mine", SAME)
    pane.view.setCurrentIndex(index)
    pane.view.opened.emit(row)
    (slide,) = desk.deck.slides
    assert (slide.origin.library, slide.origin.slide_id) == ("Mine", SAME)
    assert "my own text" in slide.text


def test_an_outside_change_is_found_and_offered_to_the_slide_of_that_library(desk, pane, mine, qtbot):
    take(pane, "zebra", SAME)
    path = mine / f"{SAME}.md"
    path.write_text(path.read_text().replace("crossing", "walking"))
    qtbot.waitUntil(lambda: bool(search(pane, "walking")), timeout=WAIT)
    workspace = desk.window.open_workspace
    qtbot.waitUntil(lambda: bool(workspace.updates), timeout=WAIT)
    update = workspace.findChild(Updates).update_of(desk.deck.slides[0].key)
    assert "walking" in update.fresh.text


def take(pane, words, slide_id):
    row = next(row for row, found in enumerate(search(pane, words)) if found.hit.id == slide_id)
    pane.view.setCurrentIndex(pane.model.index(row, 0))
    pane.view.opened.emit(row)


def test_a_folder_that_goes_away_is_said_calmly_and_comes_back(desk, pane, mine, qtbot):
    away = mine.with_name("away")
    mine.rename(away)
    qtbot.waitUntil(lambda: bool(pane.missing.findChildren(QPushButton)), timeout=WAIT)
    assert "My slides" in pane.missing.findChild(QLabel).text()
    assert not search(pane, "zebra")
    assert search(pane, "genocide")
    away.rename(mine)
    press(pane, "Try again")
    qtbot.waitUntil(lambda: bool(search(pane, "zebra")), timeout=WAIT)
    assert pane.missing.isHidden()


def press(pane, text):
    button = next(b for b in pane.missing.findChildren(QPushButton) if b.text() == text)
    button.click()


def test_a_folder_that_is_gone_can_be_forgotten_and_nothing_else_is_touched(desk, qtbot, tmp_path):
    preferences = desk.application.preferences
    preferences.choose(LIBRARY_FOLDERS, str(tmp_path / "gone"))
    desk.do("file.new")
    pane = pane_of(desk)
    qtbot.waitUntil(lambda: not pane.missing.isHidden(), timeout=WAIT)
    qtbot.waitUntil(lambda: pane.model.rowCount() > 100, timeout=WAIT)
    press(pane, "Forget")
    assert pane.missing.isHidden()
    assert preferences.value(LIBRARY_FOLDERS) == ""


def test_a_choice_of_a_library_that_is_gone_does_not_hide_the_others(desk, pane):
    pane.chips.choose("library", ["Mine"])
    desk.window.workbench.shelf.forget(desk.window.workbench.shelf.folders[0])
    assert pane.chips.chosen.get("library") is None
    assert pane.model.rowCount() > 100


def test_a_chosen_value_without_slides_stays_there_to_be_taken_off(pane, qtbot):
    pane.chips.choose("library", ["Mine"])
    search(pane, "genocide")
    qtbot.waitUntil(lambda: "Mine  0" in chip_texts(pane), timeout=WAIT)


def test_a_library_folder_named_on_the_command_line_opens_beside_a_new_deck(desk, mine, qtbot):
    desk.window.files.open_path(mine)
    pane = pane_of(desk)
    assert pane.chips.chosen["library"] == ("Mine",)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=WAIT)
    assert desk.deck.slides == ()


def test_what_is_no_folder_is_said_and_not_remembered(desk, tmp_path):
    desk.answers.append(tmp_path / "nowhere")
    desk.do("file.open_library")
    assert "nowhere" in desk.window.messages.message.text
    assert desk.application.preferences.value(LIBRARY_FOLDERS) == ""


def test_a_slide_is_copied_to_the_users_library_with_its_languages(desk, pane, mine, qtbot):
    chosen = [found for found in search(pane, "") if found.hit.id == "why/two-inquiries"]
    copy = menu_of(desk, pane, chosen, "Copy to my library")
    assert [action.text() for action in copy.actions()] == ["Mine", "&Another folder…"]
    copy.actions()[0].trigger()
    qtbot.waitUntil(lambda: says(desk, "Copied to “Mine”: 1 slide"), timeout=WAIT)
    assert (mine / "why/two-inquiries.fr.md").exists()
    before = (mine / "why/two-inquiries.md").stat().st_mtime_ns
    menu_of(desk, pane, chosen, "Copy to my library").actions()[0].trigger()
    qtbot.waitUntil(lambda: says(desk, "already"), timeout=WAIT)
    assert (mine / "why/two-inquiries.md").stat().st_mtime_ns == before


def test_copying_to_another_folder_makes_a_library_of_it(desk, qtbot, tmp_path):
    desk.do("file.new")
    pane = pane_of(desk)
    qtbot.waitUntil(lambda: pane.model.rowCount() > 100, timeout=WAIT)
    folder = tmp_path / "Fresh"
    desk.answers.append(folder)
    chosen = [pane.model.found(0)]
    copy = menu_of(desk, pane, chosen, "Copy to my library")
    copy.actions()[-1].trigger()
    qtbot.waitUntil(lambda: (folder / f"{chosen[0].hit.path}").exists(), timeout=WAIT)
    assert 'name = "Fresh"' in (folder / "library.toml").read_text()
    assert [library.name for library in desk.window.workbench.shelf.own] == ["Fresh"]
    qtbot.waitUntil(lambda: not desk.window.workbench.shelf._running, timeout=WAIT)


def test_nothing_is_copied_into_the_bundled_library(desk, pane):
    bundled = desk.window.workbench.libraries[0].root
    chosen = search(pane, "zebra")
    for folder in (bundled, bundled / "why", bundled / "why" / "new"):
        desk.answers.append(folder)
        menu_of(desk, pane, chosen, "Copy to my library").actions()[-1].trigger()
        assert says(desk, "read-only")
    assert not (bundled / "why" / "library.toml").exists()
    assert [library.name for library in desk.window.workbench.shelf.own] == ["Mine"]


def says(desk, words):
    message = desk.window.messages.message
    return message is not None and words in message.text


def menu_of(desk, pane, chosen, title):
    from briefing_app.gui.library.menu import CardMenu

    menu = pane.findChild(CardMenu).make(chosen)
    return next(action.menu() for action in menu.actions() if action.text().replace("&", "") == title)


def test_the_menu_key_opens_the_menu_of_the_current_slide(pane, qtbot):
    asked = []
    pane.menu_wanted.disconnect()
    pane.menu_wanted.connect(lambda chosen, _place: asked.append(chosen))
    pane.view.setCurrentIndex(pane.model.index(1, 0))
    pane.view.customContextMenuRequested.emit(QPoint(-5, -5))
    assert asked == [[pane.model.found(1)]]


def test_a_card_says_minutes_status_and_languages_in_full_to_who_listens(pane):
    row = next(row for row, found in enumerate(search(pane, "another")) if found.label == "Mine")
    spoken = pane.model.data(pane.model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Zebra, another one, draft · English, Also in Français, In Mine"
    pane.chips.choose("language", [])
    row = next(row for row, found in enumerate(search(pane, "zebra")) if found.hit.id == SAME)
    tip = pane.model.data(pane.model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
    assert "7 min · cleared · English" in tip.splitlines()


def test_the_preview_says_in_which_briefings_of_its_library_a_slide_is_used(desk, pane, mine):
    (mine / "briefings").mkdir()
    (mine / "briefings" / "short.md").write_text(f"# My short one\n\n- [Zebra](../{SAME}.md)\n")
    row = next(row for row, found in enumerate(search(pane, "zebra")) if found.hit.id == SAME)
    assert used_in(pane.model.found(row)) == ("In the briefings: My short one",)
    pane.preview(row)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PreviewDialog) and w.isVisible())
    assert "In the briefings: My short one" in dialog.findChild(QLabel).text()
    dialog.close()
    bundled = next(found for found in search(pane, "processes") if found.label != "Mine")
    (line,) = used_in(bundled)
    assert "Preventing genocide: an introduction" in line
    assert "My short one" not in line


def test_a_slide_says_to_whom_it_was_shown_by_the_records_of_this_computer(desk, qtbot, tmp_path):
    bundled = Library.open(resources.starter_library()).name
    shown = (ShownSlide(SAME, "A", 30, bundled), ShownSlide("other", "Own", 30, "Mine"))
    record = ShowRecord("For delegates", datetime(2026, 3, 3, 9, 0), 60, "en", "Member States", "", shown)
    desk.do("file.new")
    pane = pane_of(desk)
    qtbot.waitUntil(lambda: pane.model.rowCount() > 100, timeout=WAIT)
    folder = tmp_path / "state" / "shows"
    folder.mkdir(parents=True)
    (folder / record.file_name).write_text(record.to_toml(), encoding="utf-8")
    with qtbot.waitSignal(desk.window.workbench.showings.changed, timeout=WAIT):
        desk.window.workbench.showings.read()
    cards = [pane.model.index(row, 0).data(Role.CARD) for row in range(pane.model.rowCount())]
    (card,) = [card for card in cards if card.shown]
    assert card.found.hit.id == SAME
    assert "Member States" in card.shown
    assert any("Shown to Member States" in line and "For delegates" in line for line in card.facts)


def test_library_folders_can_be_added_and_removed_in_the_settings(desk, mine, qtbot):
    from briefing_app.gui.library.folders_field import FoldersField
    from briefing_app.gui.settings_dialog import SettingsDialog

    dialog = SettingsDialog(desk.application.preferences, lambda _folder: mine, desk.window)
    field = dialog.findChild(FoldersField)
    field.add_button.click()
    shelf = desk.window.workbench.shelf
    qtbot.waitUntil(lambda: [library.name for library in shelf.own] == ["Mine"], timeout=WAIT)
    field.list.setCurrentRow(0)
    field.remove_button.click()
    assert shelf.own == ()
    qtbot.waitUntil(lambda: not shelf._running, timeout=WAIT)
    dialog.close()


def test_the_briefings_of_all_libraries_are_offered_at_the_start(desk, mine, qtbot):
    (mine / "briefings").mkdir()
    (mine / "briefings" / "short.md").write_text("# My short one\n\n- [Zebra](../other.md)\n")
    desk.application.preferences.choose(LIBRARY_FOLDERS, str(mine))

    def offers():
        return [offer for group in desk.window._start_page.groups for offer in group.offers]

    qtbot.waitUntil(lambda: any("Mine" in offer.detail for offer in offers()), timeout=WAIT)
    next(offer for offer in offers() if "Mine" in offer.detail).choose()
    assert [slide.origin.library for slide in desk.deck.slides] == ["Mine"]


def test_two_libraries_of_one_name_are_told_apart(qtbot, tmp_path):
    roots = [tmp_path / "one", tmp_path / "two"]
    for root in roots:
        shutil.copytree(resources.starter_library() / "why", root / "why")
    (roots[0] / "library.toml").write_text('name = "Team"\n')
    (roots[1] / "library.toml").write_text('name = "Team"\n')
    (roots[1] / f"{SAME}.md").write_text("# Another text\n")
    (tmp_path / "config").mkdir()
    settings = {"library_folders": str(roots[1])}
    (tmp_path / "config" / "settings.json").write_text(json.dumps(settings))
    folders = Folders(tmp_path / "config", tmp_path / "state", tmp_path / "cache")
    application = Application(make_qt_application(), folders, [Library.open(roots[0])])
    window = application.new_window()
    window.files.new()
    pane = window.open_workspace.side_pane("library")
    pane.start()
    qtbot.waitUntil(lambda: len({f.label for f in search(pane, "")}) == 2, timeout=WAIT)
    assert {found.label for found in search(pane, "")} == {"Team (one)", "Team (two)"}
    take(pane, "another text", SAME)
    assert window.open_workspace.session.deck.slides[0].text == "# Another text\n"
    qtbot.waitUntil(lambda: not application.workbench.jobs.jobs, timeout=WAIT)
    assert not window.open_workspace.updates
    window._needs.ask = lambda _session: QMessageBox.StandardButton.Discard
    window.close()
    application.shutdown()


def test_the_decks_language_is_chosen_as_soon_as_it_is_found(desk, mine, qtbot):
    (mine / "other.fr.md").unlink()
    desk.window.files.open_path(mine)
    pane = pane_of(desk)
    qtbot.waitUntil(lambda: pane.chips.chosen.get("language") == ("en",), timeout=WAIT)
    pane.chips.choose("language", [])
    desk.window.workbench.shelf.refresh_all()
    qtbot.waitUntil(lambda: not desk.window.workbench.shelf._running, timeout=WAIT)
    assert "language" not in pane.chips.chosen
