"""Nothing is lost: conflicts, locks, the journal."""

import json

from briefing_app.storage.lock import lock_path


def saved(desk):
    """An outline saved as talk.briefing."""
    desk.open_outline()
    target = desk.folder / "talk.briefing"
    desk.answers.append(target)
    desk.do("file.save")
    return target


def test_a_file_changed_by_somebody_else_is_not_overwritten(desk):
    target = saved(desk)
    target.write_bytes(b"somebody else's")
    desk.do("slide.duplicate")
    desk.do("file.save")
    assert target.read_bytes() == b"somebody else's"
    assert desk.window.open_workspace.session.document.is_dirty
    assert "changed" in desk.window.messages.message.text
    desk.window.messages._button.click()  # show changes: the file cannot be read
    desk.answers.append(desk.folder / "mine.briefing")
    desk.window.messages._button.click()
    assert (desk.folder / "mine.briefing").exists()


def test_a_full_or_forbidden_place_leaves_the_deck_open_and_dirty(desk):
    desk.open_outline()
    desk.answers.append(desk.folder / "no such folder" / "talk.briefing")
    desk.do("file.save")
    assert desk.window.open_workspace.session.document.is_dirty
    assert desk.window.messages.message.stays


def test_an_open_deck_is_locked_and_let_go_when_it_is_closed(desk):
    target = saved(desk)
    assert lock_path(target).exists()
    desk.window.close()
    assert not lock_path(target).exists()


def test_an_edit_is_in_the_journal_within_five_seconds_and_out_of_it_after_saving(desk, qtbot):
    target = saved(desk)
    folder = desk.application.workbench.state_folder / "journal"
    desk.do("slide.duplicate")
    qtbot.waitUntil(lambda: any(folder.glob("*/about.json")), timeout=5_000)
    about = json.loads(next(folder.glob("*/about.json")).read_text())
    assert about["path"] == str(target)
    desk.do("file.save")
    assert not any(folder.glob("*/about.json"))
