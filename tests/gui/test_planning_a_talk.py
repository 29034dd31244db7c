"""Plan…: the knobs, the preview, one click that applies, one undo that takes it back."""

import datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from briefing_app.gui.plan.dialog import PlanDialog
from briefing_app.gui.plan.planner import FromDeck, FromOutline
from briefing_app.gui.properties.dialog import PropertiesDialog
from briefing_app.settings import CALENDAR
from tests.gui.test_access import nameless


def shown(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[0] if found else None


@pytest.fixture
def plan(desk, qtbot):
    """Opens the dialog and waits for its first proposal."""

    def open_it():
        desk.do("talk.plan")
        dialog = shown(PlanDialog)
        qtbot.waitUntil(lambda: dialog.proposal is not None)
        return dialog

    return open_it


def keys_shown(desk):
    return [slide.key for slide in desk.deck.slides if not slide.hidden]


def test_an_open_deck_is_planned_again_in_one_step(desk, plan):
    desk.open_outline()
    before = desk.deck
    dialog = plan()
    assert isinstance(dialog.wishes.chosen_source, FromDeck)
    dialog.wishes.questions.setValue(0)
    dialog.wishes.minutes.setValue(12)
    dialog.refresh()
    assert dialog.proposal.plan.minutes <= 12
    assert dialog.left_out.topLevelItemCount() == 1
    dialog.apply_button.click()
    assert len(keys_shown(desk)) == len(dialog.proposal.plan.slides) < len(before.slides)
    assert desk.deck.minutes == 12
    desk.do("edit.undo")
    assert desk.deck == before


def test_a_slide_that_was_left_out_can_be_kept(desk, plan):
    desk.open_outline()
    dialog = plan()
    dialog.wishes.questions.setValue(0)
    dialog.wishes.minutes.setValue(12)
    dialog.refresh()
    left = dialog.proposal.plan.left_out[0].candidate.slide_id
    dialog.pin([left])
    assert left in [planned.candidate.slide_id for planned in dialog.proposal.plan.slides]
    dialog.apply_button.click()
    assert left in keys_shown(desk)


def test_a_new_talk_is_planned_from_the_whole_library(desk, plan, every_widget):
    dialog = plan()
    wishes = dialog.wishes
    wishes.chips["themes"]["hate-speech"].setChecked(True)
    wishes.audience.setCurrentIndex(wishes.audience.findData("media-and-platforms"))
    wishes.minutes.setValue(15)
    dialog.refresh()
    assert nameless(every_widget()) == []
    wanted = [planned.candidate.title for planned in dialog.proposal.plan.slides]
    dialog.apply_button.click()
    assert desk.titles() == wanted
    assert (desk.deck.event.audience, desk.deck.minutes) == ("Media and platforms", 15)
    assert desk.window.open_workspace.session.document.is_dirty


def test_an_open_deck_takes_a_plan_from_a_briefing_and_keeps_its_event(desk, plan):
    desk.do("file.new")
    desk.do("talk.properties")
    properties = shown(PropertiesDialog)
    properties.event_title.setText("A seminar")
    properties.accept()
    dialog = plan()
    source = dialog.wishes.source
    source.setCurrentIndex(
        next(i for i in range(source.count()) if isinstance(source.itemData(i), FromOutline))
    )
    source.activated.emit(source.currentIndex())
    dialog.refresh()
    dialog.apply_button.click()
    assert desk.deck.slides
    assert desk.deck.event.title == "A seminar"
    assert desk.deck.title == source.currentText()


def test_nothing_is_applied_while_no_slide_fits(desk, plan):
    dialog = plan()
    wishes = dialog.wishes
    wishes.language.setCurrentIndex(wishes.language.findData("ar"))
    for chip in (wishes.chips["themes"]["research"], wishes.chips["regions"]["americas"]):
        chip.setChecked(True)
    wishes.minutes.setValue(0.5)
    dialog.refresh()
    assert not dialog.apply_button.isEnabled()
    dialog.reject()


def test_prepare_a_briefing_opens_the_plan_filled_in(desk, qtbot):
    own = desk.folder / "mine.ics"
    day = datetime.date.today() + datetime.timedelta(days=3)
    own.write_bytes(
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:My seminar\r\nLOCATION:Room 4\r\n"
        + f"DTSTART;VALUE=DATE:{day:%Y%m%d}\r\n".encode()
        + b"X-ANNIVERSARY-OF:19481209\r\nX-BRIEFING-OUTLINE:briefings/nine-december\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    desk.application.preferences.choose(CALENDAR, str(own))
    window = desk.window
    groups = window._start.with_events(window._start.groups())
    offer = next(o for g in groups for o in g.offers if o.title == "My seminar")
    assert offer.detail.startswith("In 3 days")
    assert "anniversary" in offer.body
    offer.choose()
    dialog = shown(PlanDialog)
    qtbot.waitUntil(lambda: dialog.proposal is not None)
    assert dialog.wishes.chosen_source.outline.id == "briefings/nine-december"
    dialog.apply_button.click()
    assert (desk.deck.event.title, desk.deck.event.date, desk.deck.event.place) == ("My seminar", day, "Room 4")


def test_deck_properties_are_one_step_and_fill_in_the_slides(desk):
    desk.open_outline("briefings/nine-december")
    before = desk.deck
    desk.do("talk.properties")
    dialog = shown(PropertiesDialog)
    dialog.event_title.setText("Day of dignity")
    dialog.handling.setText("Internal")
    dialog.has_date.setChecked(True)
    dialog.speaker.setText("A. Adviser")
    dialog.audience.setCurrentText("Parliamentarians")
    dialog.questions.setValue(5)
    dialog.accept()
    deck = desk.deck
    assert (deck.event.title, deck.event.speaker, deck.handling) == ("Day of dignity", "A. Adviser", "Internal")
    assert deck.event.extra["audience_key"] == "parliamentarians"
    assert deck.extra["question_minutes"] == 5
    frame = desk.window.open_workspace.session.frames.frame(deck.slides[1].key)
    assert any("Internal" in p.text for i in frame.items if hasattr(i, "body") for p in i.body.paragraphs)
    desk.do("edit.undo")
    assert desk.deck == before


def test_the_agenda_the_run_sheet_and_the_event_can_be_had(desk, qtbot):
    desk.open_outline()
    count = len(desk.deck.slides)
    desk.do("talk.agenda")
    assert len(desk.deck.slides) == count + 1
    desk.answers.append(desk.folder / "sheet.txt")
    desk.do("talk.run_sheet")
    assert "Why prevention" in (desk.folder / "sheet.txt").read_text()
    desk.do("talk.save_event")
    assert "no date" in desk.window.messages.message.text
    desk.do("talk.properties")
    dialog = shown(PropertiesDialog)
    dialog.has_date.setChecked(True)
    dialog.accept()
    desk.answers.append(desk.folder / "event.ics")
    desk.do("talk.save_event")
    assert b"BEGIN:VEVENT" in (desk.folder / "event.ics").read_bytes()


def test_a_talk_is_planned_from_another_library(desk, plan, qtbot, tmp_path):
    root = tmp_path / "My slides"
    root.mkdir()
    (root / "library.toml").write_text('name = "Mine"\nlanguage = "en"\n')
    (root / "other.md").write_text("---\nminutes: 3\npriority: must\n---\n# My own text\n\nOf my own\n")
    desk.answers.append(root)
    desk.do("file.open_library")
    dialog = plan()
    assert dialog.wishes.library.currentText() == dialog.wishes.library.itemText(0) != "Mine"
    dialog.wishes.minutes.setValue(9)
    before = dialog.proposal
    dialog.wishes.library.setCurrentIndex(dialog.wishes.library.findText("Mine"))
    dialog.wishes.library.activated.emit(dialog.wishes.library.currentIndex())
    assert not dialog.apply_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.proposal is not before and dialog.apply_button.isEnabled())
    assert dialog.wishes.minutes.value() == 9
    assert nameless(dialog.findChildren(QWidget)) == []
    dialog.apply_button.click()
    (slide,) = desk.deck.slides
    assert (slide.origin.library, slide.origin.slide_id) == ("Mine", "other")


def test_one_library_is_not_asked_for(plan):
    assert not plan().wishes.library.isVisible()
