"""A deck in the look of an organisation's file, chosen in the deck properties and kept in the deck."""

from briefing_app.export.pptx.lint import lint
from briefing_app.gui.export.dialog import ExportDialog
from briefing_app.gui.properties.dialog import PropertiesDialog
from briefing_app.storage import load_deck, save_deck
from tests.gui.test_planning_a_talk import shown
from tests.helpers.organisation import organisation_file, picture


def _choose(desk, qtbot, path) -> PropertiesDialog:
    desk.do("talk.properties")
    dialog = shown(PropertiesDialog)
    desk.answers.append(path)
    dialog.theme.choose()
    qtbot.waitUntil(dialog.theme.button.isEnabled)
    return dialog


def test_the_look_of_a_file_is_taken_kept_and_exported(desk, qtbot):
    desk.open_outline()
    before = desk.deck
    look = organisation_file(desk.folder / "Office.potx", page=(720, 540), logo=(600, 16, 104, 52))
    dialog = _choose(desk, qtbot, look)
    assert dialog.theme.themes.currentText() == "Office", dialog.theme.said.text()
    dialog.accept()
    session = desk.window.open_workspace.session
    assert session.frames.frame(desk.deck.slides[1].key).size.width == 720
    saved = desk.folder / "talk.briefing"
    save_deck(saved, desk.deck, session.media)
    loaded = load_deck(saved)
    assert loaded.deck.look == desk.deck.look
    assert picture() in set(loaded.media.values())
    said = []
    export = ExportDialog(session, desk.application.workbench, said.append, desk.window)
    assert export.theme.currentText() == "Office"
    export.export_to(desk.folder / "talk.pptx")
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    export.deleteLater()
    assert lint((desk.folder / "talk.pptx").read_bytes()) == ()
    desk.do("edit.undo")
    assert desk.deck == before


def test_a_file_that_is_no_presentation_is_said_in_the_dialog(desk, qtbot):
    desk.open_outline()
    (desk.folder / "Office.pptx").write_bytes(b"nothing")
    dialog = _choose(desk, qtbot, desk.folder / "Office.pptx")
    assert "not a .pptx file" in dialog.theme.said.text()
    assert dialog.theme.themes.currentText() == "Plain"
    dialog.reject()


def test_a_dialog_that_was_closed_meanwhile_misses_nothing(desk, qtbot):
    desk.open_outline()
    desk.do("talk.properties")
    dialog = shown(PropertiesDialog)
    desk.answers.append(organisation_file(desk.folder / "Office.pptx"))
    dialog.theme.choose()
    dialog.reject()
    qtbot.waitUntil(lambda: not desk.application.workbench.jobs.jobs)


def test_a_bundled_theme_takes_the_place_of_the_own_one(desk, qtbot):
    desk.open_outline()
    _choose(desk, qtbot, organisation_file(desk.folder / "Office.pptx")).accept()
    desk.do("talk.properties")
    dialog = shown(PropertiesDialog)
    assert dialog.theme.themes.currentText() == "Office"
    dialog.theme.themes.setCurrentIndex(dialog.theme.themes.findData("night"))
    dialog.accept()
    assert (desk.deck.own_theme, desk.deck.theme) == ("", "night")
