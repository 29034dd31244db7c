import json
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from briefing_app.gui.present.help import keys_markdown
from briefing_app.gui.present.rehearsed import RehearsedDialog, with_minutes
from briefing_app.gui.present.store import ShowStore, read_records
from briefing_app.layout import Frame
from briefing_app.library.library import Library
from briefing_app.presenting.keys import KEY_TABLE, ShowAction
from briefing_app.presenting.rehearsal import proposals
from briefing_app.presenting.state import Pointer
from briefing_app.resources import assets, starter_library

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)
SECRET = "Say nothing of the cabinet papers."
NOTED = f"# One\n\n- a point\n\n::: notes\n{SECRET}\n:::\n"
HELD = '---\nadvisory: "Testimony of a survivor."\n---\n# Hard\n\n- words\n'


def page_colour(surface: QWidget) -> str:
    image = surface.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def is_black(surface: QWidget) -> bool:
    image = surface.grab().toImage()
    return all(
        image.pixelColor(x, y) == QColor("black") for x in range(0, image.width(), 7) for y in range(0, 600, 7)
    )


def test_every_action_of_the_key_table_is_carried_out(stage, qtbot):
    show = stage.start()
    for binding in KEY_TABLE:
        if binding.action in (ShowAction.GO_TO, ShowAction.END):
            continue
        show.do(binding.action)
        stage.settle()
        show.drawers.leave()


def test_the_room_never_gets_the_notes(stage):
    show = stage.start(stage.talk_of(NOTED))
    assert SECRET in show.presenter.notes.toPlainText()
    assert show.audience.findChildren(QWidget) == []
    with_notes = show.audience.grab().toImage()
    other = stage.start(stage.talk_of(NOTED.split(":::")[0]))
    other.audience.resize(show.audience.size())
    stage.settle()
    assert other.audience.grab().toImage() == with_notes


def test_with_one_screen_the_presenters_pages_come_without_notes(stage):
    show = stage.start(stage.talk_of(NOTED))
    show.do(ShowAction.GRID)
    visible = [w for w in show.presenter.findChildren(QTextEdit) if w.isVisible()]
    assert show.screens.is_single
    assert visible == []


def test_a_slide_with_an_advisory_waits_for_the_presenter(stage):
    show = stage.start(stage.talk_of("# One\n", HELD))
    stage.press(show, Qt.Key.Key_PageDown)
    assert "Testimony of a survivor" in show.presenter.advisory.text
    assert show.presenter.room.words == "HELD BACK"
    assert show.audience.picture.name == "One"
    show.presenter.advisory.pressed.emit()
    stage.settle()
    assert show.audience.picture.name == "Hard"


def test_freeze_keeps_the_rooms_picture_while_the_presenter_browses(stage):
    show = stage.start()
    before = show.audience.grab().toImage()
    stage.press(show, Qt.Key.Key_F, "f")
    stage.press(show, Qt.Key.Key_PageDown)
    stage.press(show, Qt.Key.Key_PageDown)
    assert show.presenter.room.words == "FROZEN"
    assert show.audience.grab().toImage() == before
    stage.press(show, Qt.Key.Key_F, "f")
    assert show.audience.grab().toImage() != before


def test_black_and_white_are_black_and_white(stage):
    show = stage.start()
    stage.press(show, Qt.Key.Key_Period, ".")
    assert is_black(show.audience)
    stage.press(show, Qt.Key.Key_W, "w")
    assert page_colour(show.audience) == "#ffffff"
    assert "WHITE" in show.presenter.room.words


def test_the_end_is_black_until_it_is_closed(stage, qtbot):
    show = stage.start()
    stage.press(show, Qt.Key.Key_Escape)
    assert is_black(show.audience)
    assert show.audience.isVisible()
    stage.press(show, Qt.Key.Key_Escape)
    assert show.audience.isVisible(), "a clicker alternates F5 and Esc: it must not uncover the desktop"
    show.drawers.end.resumed.emit()
    stage.settle()
    assert not is_black(show.audience)
    stage.press(show, Qt.Key.Key_Escape)
    with qtbot.waitSignal(show.finished):
        show.drawers.end.closed.emit()
    assert not show.audience.isVisible()


def test_f5_does_nothing_in_a_show(stage):
    show = stage.start()
    state = show.controller.state
    stage.press(show, Qt.Key.Key_F5)
    assert show.controller.state is state


def test_an_answer_from_the_library_comes_and_goes_with_one_key(stage, qtbot):
    show = stage.start()
    show.do(ShowAction.ASK)
    asking = show.drawers.asking
    qtbot.waitUntil(lambda: stage.jobs.jobs == frozenset(), timeout=20_000)
    asking.field.setText("two mandates")
    qtbot.waitUntil(lambda: any("mandates" in card.title for card in asking.model.cards))
    asking.chosen.emit(asking.model.cards[0].place)
    stage.settle()
    assert show.audience.picture.name == asking.model.cards[0].title
    stage.press(show, Qt.Key.Key_PageDown)
    assert show.controller.state.answer is None
    assert show.controller.state.position.slide == 0


def test_what_is_typed_for_a_search_is_no_command_even_when_the_rooms_window_has_the_keyboard(stage):
    show = stage.start()
    show.do(ShowAction.FIND)
    state = show.controller.state
    for key, text in ((Qt.Key.Key_W, "w"), (Qt.Key.Key_N, "n"), (Qt.Key.Key_B, "b")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(show.audience, event)
    assert show.controller.state is state
    assert show.drawers.chooser.field.text() == "wnb"
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(show.audience, escape)
    assert show.presenter.page is None


def test_the_notes_have_the_language_of_the_settings_where_the_library_has_it(stage):
    show = stage.start(notes_language="fr")
    assert (show.controller.language, show.controller.notes_language) == ("en", "fr")
    assert "Accueillir" in show.presenter.notes.toPlainText()
    assert stage.start(notes_language="deck").controller.notes_language == "en"


def test_find_looks_into_slides_and_notes(stage):
    show = stage.start(stage.talk_of("# One\n", NOTED, "# Three\n"))
    show.do(ShowAction.FIND)
    show.drawers.chooser.field.setText("cabinet")
    assert [card.number for card in show.drawers.chooser.model.cards] == [2]
    show.drawers.chooser.chosen.emit(1)
    assert show.controller.state.position.slide == 1


def test_enter_after_a_search_goes_to_the_first_hit_even_where_one_is(stage, qtbot):
    show = stage.start(stage.talk_of("# One fox\n", "# Two foxes\n", "# Three\n"))
    show.do(ShowAction.NEXT)
    show.do(ShowAction.FIND)
    show.drawers.chooser.field.setText("fox")
    qtbot.keyClick(show.drawers.chooser.field, Qt.Key.Key_Return)
    assert show.controller.state.position.slide == 0


def test_digits_go_to_the_number_printed_on_the_slide(stage):
    talk = stage.talk_of("# One\n", "# Hidden\n", "# Two\n")
    slides = talk.deck.slides
    deck = talk.deck.replaced(replace(slides[1], hidden=True))
    show = stage.start(type(talk)(deck, talk._media, stage.laying, (stage.library,)))
    stage.press(show, Qt.Key.Key_2, "2")
    stage.press(show, Qt.Key.Key_Return)
    assert show.audience.picture.name == "Two"


def test_the_language_changes_at_the_same_slide_and_the_notes_keep_theirs(stage):
    show = stage.start()
    stage.press(show, Qt.Key.Key_PageDown)
    key = show.controller.state.slide.key
    english = show.audience.picture.name
    show.controller.set_language("fr")
    stage.settle()
    assert show.controller.state.slide.key == key
    assert show.audience.picture.name != english
    assert show.controller.notes_language == "en"


def test_being_behind_proposes_slides_to_skip_and_one_button_skips_them(stage):
    could = "---\nminutes: 2\npriority: could\n---\n# Extra {}\n"
    must = "---\nminutes: 2\npriority: must\n---\n# Main {}\n"
    talk = stage.talk_of(must.format(1), could.format(2), must.format(3), could.format(4), minutes=8.0)
    show = stage.start(talk)
    stage.now += 6 * 60
    show.presenter.refresh_time()
    assert show.presenter.advice.text == "To finish on time, skip 2 and 4"
    assert show.presenter.time.pace.text() == "4 min behind plan"
    show.presenter.advice.pressed.emit()
    stage.press(show, Qt.Key.Key_PageDown)
    assert show.audience.picture.name == "Main 3"


def test_lines_are_drawn_erased_and_saved(stage, tmp_path):
    show = stage.start()
    show.do(ShowAction.PEN)
    for place in ((0.2, 0.2), (0.4, 0.4)):
        assert show.controller.press(place)
        show.controller.drag((place[0] + 0.1, place[1]))
        show.controller.release()
    assert len(show.audience.picture.strokes) == 2
    (path,) = show.pictures.save_drawings(tmp_path)
    assert path.read_bytes().startswith(b"\x89PNG")
    show.do(ShowAction.ERASER)
    show.controller.press((0.2, 0.2))
    assert len(show.audience.picture.strokes) == 1
    show.do(ShowAction.CLEAR)
    assert show.audience.picture.strokes == ()


def test_the_laser_is_seen_where_the_mouse_is_and_zoom_goes_there(stage):
    show = stage.start()
    show.do(ShowAction.LASER)
    show.controller.point((0.75, 0.25))
    assert (show.audience.picture.pointer, show.audience.picture.pointer_place) == (Pointer.LASER, (0.75, 0.25))
    stage.press(show, Qt.Key.Key_Plus, "+")
    zoom = show.audience.picture.zoom
    assert zoom.factor == 1.5
    assert zoom.x > 0.5 > zoom.y


def test_dragging_moves_the_enlarged_part_and_does_not_go_on(stage, qtbot):
    show = stage.start()
    show.controller.point((0.5, 0.5))
    stage.press(show, Qt.Key.Key_Plus, "+")
    stage.press(show, Qt.Key.Key_Plus, "+")
    surface = show.audience
    centre = surface.rect().center()
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=centre)
    place = QPointF(centre - QPoint(80, 0))
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, place, surface.mapToGlobal(place), none, left, held)
    QApplication.sendEvent(surface, move)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=centre - QPoint(80, 0))
    zoom = show.audience.picture.zoom
    assert zoom.factor == 2.0
    assert zoom.x == pytest.approx(0.5 + 80 / 2 / surface.page_rect.width(), abs=0.01)
    assert show.controller.state.position.slide == 0


def test_a_slide_that_cannot_be_laid_out_is_marked_and_the_show_goes_on(stage, monkeypatch, caplog):
    talk = stage.talk_of("# One\n", "# Broken\n", "# Three\n")
    whole = stage.laying.frame

    def frame(key, deck, place, media) -> Frame:
        if place.entry.key == "s2":
            raise ZeroDivisionError
        return whole(key, deck, place, media)

    monkeypatch.setattr(stage.laying, "frame", frame)
    show = stage.start(talk)
    stage.press(show, Qt.Key.Key_PageDown)
    assert show.audience.picture.name == "Broken"
    stage.press(show, Qt.Key.Key_PageDown)
    assert show.audience.picture.name == "Three"
    assert "cannot be laid out" in caplog.text
    caplog.clear()


def test_a_show_that_broke_off_goes_on_at_its_slide(stage, qtbot):
    talk = stage.talk()
    show = stage.start(talk)
    for _ in range(3):
        stage.press(show, Qt.Key.Key_PageDown)
    key = show.controller.state.slide.key
    journal = stage.folder / "state" / "show.json"
    qtbot.waitUntil(lambda: journal.exists() and json.loads(journal.read_text())["slide"] == key, timeout=5_000)
    again = stage.start(stage.talk())  # as after a crash: the first show never ended
    assert again.controller.state.slide.key == key
    assert "broken off" in again.presenter.notice.text
    again.presenter.notice.pressed.emit()
    assert again.controller.state.position.slide == 0


def test_a_show_that_ended_starts_anew(stage, qtbot):
    show = stage.start()
    stage.press(show, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: (stage.folder / "state" / "show.json").exists(), timeout=5_000)
    show.close()
    assert stage.start().controller.state.position.slide == 0


def test_an_old_journal_is_left_alone(stage):
    store = ShowStore(stage.folder / "state", stage.jobs)
    assert store.interrupted("any", datetime.now() + timedelta(days=1)) is None


def test_a_record_is_written_only_if_it_is_wanted(stage):
    folder = stage.folder / "state" / "shows"
    show = stage.start()
    show.close()
    assert read_records(folder) == []
    show = stage.start()
    stage.press(show, Qt.Key.Key_PageDown)
    show.drawers.end.record.setChecked(True)
    show.close()
    (record,) = read_records(folder)
    assert record.title == "Preventing genocide: an introduction"
    assert [slide.slide_id for slide in record.slides] == ["opening/introduction", "why/process-not-accident"]
    assert {slide.library for slide in record.slides} == {Library.open(starter_library()).name}


def test_the_machine_is_kept_awake_from_start_to_end(stage):
    show = stage.start()
    assert stage.awake.calls == ["hold"]
    show.close()
    show.close()
    assert stage.awake.calls == ["hold", "release"]


def test_a_rehearsal_proposes_minutes_and_takes_over_what_is_ticked(stage, qtbot):
    talk = stage.talk_of("---\nminutes: 1\n---\n# One\n", "---\nminutes: 1\n---\n# Two\n")
    show = stage.start(talk, rehearsal=True)
    stage.now += 130
    stage.press(show, Qt.Key.Key_PageDown)
    stage.now += 100
    found = proposals(show.controller.state.show, show.controller.seconds_on)
    dialog = RehearsedDialog(found, None)
    qtbot.addWidget(dialog)
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    deck = with_minutes(talk.deck, dialog.chosen())
    assert "minutes: 2.25" in deck.slides[0].text
    assert deck.slides[1] == talk.deck.slides[1]
    assert not (stage.folder / "state" / "show.json").exists()


def test_sources_are_listed_in_full(stage):
    show = stage.start(stage.talk("framework"))
    while not show.controller.talk.sources(show.controller.state.current.key, "en"):
        show.do(ShowAction.NEXT)
    show.do(ShowAction.SOURCES)
    texts = [label.text() for label in show.drawers.sources.findChildren(QLabel)]
    source, _ = show.controller.talk.sources(show.controller.state.current.key, "en")[0]
    assert source.title in texts
    show.do(ShowAction.SOURCES)
    assert show.presenter.page is None


def test_a_click_on_the_rooms_picture_goes_on(stage, qtbot):
    show = stage.start()
    qtbot.mouseClick(show.audience, Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    assert show.controller.state.position.slide == 1


@pytest.mark.parametrize("steps", [-20, 20])
def test_notes_never_get_smaller_or_larger_than_their_scale(stage, steps):
    show = stage.start()
    show.presenter.notes.resize_text(steps)
    assert show.presenter.notes.points in (12, 42)


def test_the_help_page_is_made_from_the_key_table(stage):
    assert (assets() / "help" / "keys.md").read_text(encoding="utf-8") == keys_markdown()
    assert all(binding.text in keys_markdown() for binding in KEY_TABLE)
