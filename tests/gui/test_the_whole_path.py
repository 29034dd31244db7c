"""From the start page to an exported file, as a user does it."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from briefing_app.gui.export.dialog import ExportDialog
from briefing_app.storage import load_deck


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def the_export_dialog(qtbot) -> ExportDialog:
    """The export dialog, past what the checks may have to say first."""

    def dialogs():
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=20_000)
    if not isinstance(dialogs()[0], ExportDialog):
        dialogs()[0].accept()
        qtbot.waitUntil(lambda: any(isinstance(w, ExportDialog) for w in dialogs()), timeout=20_000)
    return next(w for w in dialogs() if isinstance(w, ExportDialog))


def test_enter_on_an_outline_opens_its_slides_in_sections(desk, qtbot):
    view = desk.window._start_page.view
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    view.setCurrentIndex(next(row for row in rows if row.data() == "Preventing genocide: an introduction"))
    press(view, Qt.Key.Key_Return)
    assert len(desk.deck.slides) > 5
    assert desk.deck.sections[0].title


def test_a_slide_is_edited_on_the_page_undone_saved_and_exported(desk, qtbot):
    desk.open_outline()
    before = desk.deck
    workspace = desk.window.open_workspace
    workspace.selection.select((desk.deck.slides[1].key,))
    desk.do("view.slide")
    qtbot.wait(20)
    page = workspace.slide_page
    page.editor.edit_at(QPointF(100, 70))
    assert page.editor.is_active()
    page.editor.field.selectAll()
    QTest.keyClicks(page.editor.field, "Prevention is a duty")
    assert desk.titles()[1] == "Prevention is a duty"
    assert not desk.deck.slides[1].is_linked
    press(page.editor.field, Qt.Key.Key_Escape)
    desk.do("edit.undo")
    assert desk.deck == before
    desk.do("edit.redo")

    target = desk.folder / "talk.briefing"
    desk.answers.append(target)
    desk.do("file.save")
    assert load_deck(target).deck == desk.deck
    assert not workspace.session.document.is_dirty

    desk.do("file.export")
    dialog = the_export_dialog(qtbot)
    out = desk.folder / "talk.pptx"
    desk.answers.append(out)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: out.exists() and not dialog.isVisible(), timeout=30_000)
    assert out.read_bytes()[:2] == b"PK"


def test_alt_down_moves_the_selected_slide_and_one_undo_takes_it_back(desk):
    desk.open_outline()
    order = desk.titles()
    desk.window.open_workspace.selection.select((desk.deck.slides[0].key,))
    desk.do("slide.move_down")
    assert desk.titles()[:2] == [order[1], order[0]]
    desk.do("edit.undo")
    assert desk.titles() == order


def test_slides_are_copied_into_another_window(desk):
    desk.open_outline()
    workspace = desk.window.open_workspace
    workspace.selection.select(tuple(slide.key for slide in desk.deck.slides[1:3]))
    wanted = desk.titles()[1:3]
    desk.do("edit.copy")
    desk.do("file.new")
    assert len(desk.application.windows) == 2
    desk.do("edit.paste")
    assert desk.titles() == wanted


def test_deleting_offers_an_undo_that_works(desk):
    desk.open_outline()
    count = len(desk.deck.slides)
    desk.do("edit.delete")
    assert len(desk.deck.slides) == count - 1
    desk.window.messages._button.click()
    assert len(desk.deck.slides) == count


def test_a_library_slide_is_found_by_typing_and_taken_by_enter(desk, qtbot):
    desk.open_outline()
    pane = desk.window.open_workspace.side_pane("library")
    pane.field.setText("fourteen risk")
    before = len(desk.deck.slides)
    press(pane.field, Qt.Key.Key_Return)  # as fast as one types: the answer is still to come
    qtbot.waitUntil(lambda: bool(pane.selected), timeout=20_000)
    assert "fourteen" in pane.selected[0].hit.title.text.casefold()
    press(pane.view, Qt.Key.Key_Return)
    assert desk.window.messages.message is None, desk.window.messages.message
    assert len(desk.deck.slides) == before + 1


def test_notes_typed_below_the_slide_are_one_step(desk):
    desk.open_outline()
    before = desk.deck
    desk.do("view.notes")
    edit = desk.window.open_workspace.slide_page.notes.edit
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, "One more word.")
    assert "One more word." in desk.deck.slides[0].text
    desk.do("edit.undo")
    assert desk.deck == before


def test_the_markdown_tab_edits_the_same_slide(desk):
    desk.open_outline()
    desk.do("view.slide")
    page = desk.window.open_workspace.slide_page
    page.tabs.setCurrentWidget(page.source)
    source = page.source.edit
    source.selectAll()
    QTest.keyClicks(source, "# Another title")
    assert desk.titles()[0] == "Another title"


def test_a_rubber_band_selects_what_it_touches(desk, qtbot):
    desk.open_outline()
    workspace = desk.window.open_workspace
    view = workspace.sorter.view
    first = view.visualRect(view.model().index(1, 0))
    start = QPoint(first.left() - 6, first.top() - 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), first.center())
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    assert workspace.selection.keys == (desk.deck.slides[0].key,)


def test_f6_leads_through_all_panes_and_back(desk, qtbot):
    desk.open_outline()
    workspace = desk.window.open_workspace
    desk.window.activateWindow()
    workspace.sorter.view.setFocus()
    seen = []
    for _ in range(3):
        desk.do("view.next_pane")
        seen.append(desk.window.focusWidget())
    assert len(set(map(id, seen))) == 3
    assert seen[-1] is workspace.sorter.view
