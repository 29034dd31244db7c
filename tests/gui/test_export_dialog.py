"""The export dialog offers the languages that the library has the deck's slides in."""

from briefing_app.gui.export.dialog import ExportDialog


def test_the_deck_is_exported_in_another_language_of_the_library(desk, qtbot):
    desk.open_outline()
    bench, session = desk.application.workbench, desk.window.open_workspace.session
    before = session.deck
    said = []
    dialog = ExportDialog(session, bench, said.append, desk.window)
    assert dialog.language.findData("fr") > 0
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    request = dialog._request()
    assert request.deck.language == "fr"
    assert any(slide.language == "fr" for slide in request.deck.slides)
    assert session.deck == before
    target = desk.folder / "talk.pptx"
    dialog.export_to(target)
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert target.exists()
    assert session.deck == before
    dialog.deleteLater()
