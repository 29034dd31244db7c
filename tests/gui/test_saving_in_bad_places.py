"""A full disk, a read-only one, a network folder that went away: real ones, where the test may mount them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from briefing_app.storage import load_deck
from briefing_app.storage.journal import Journal

_SIZE = 1024 * 1024


def run(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def disk(tmp_path: Path):
    """A small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)):
        pytest.skip("needs the right to mount")
    yield folder
    run("umount", "-l", str(folder))


@pytest.fixture
def edited(desk, disk):
    """A deck saved on the disk and changed since; its file."""
    desk.open_outline()
    target = disk / "talk.briefing"
    desk.answers.append(target)
    desk.do("file.save")
    desk.do("slide.duplicate")
    return target


def full(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as file:
        while True:
            try:
                file.write(b"x" * 4096)
            except OSError:
                return


def read_only(disk: Path) -> None:
    assert run("mount", "-o", "remount,ro", str(disk))


@pytest.mark.parametrize(
    ("spoil", "reason"), [(full, "the disk is full"), (read_only, "the disk is read-only")]
)
def test_a_disk_that_takes_nothing_keeps_the_old_file_and_the_deck_stays(desk, disk, edited, spoil, reason):
    old = edited.read_bytes()
    spoil(disk)
    desk.do("file.save")
    assert_nothing_is_lost(desk, reason)
    assert edited.read_bytes() == old
    run("mount", "-o", "remount,rw", str(disk))
    assert [path.name for path in disk.iterdir() if path.name.endswith(".tmp")] == []
    (disk / "filler").unlink(missing_ok=True)
    desk.do("file.save")
    assert not desk.window.open_workspace.session.document.is_dirty
    assert load_deck(edited).deck == desk.deck


def test_a_network_folder_that_went_away_gets_no_new_file_and_the_deck_stays(desk, disk, edited):
    assert run("umount", "-l", str(disk))
    desk.do("file.save")
    assert_nothing_is_lost(desk, "is not there any more")
    assert list(disk.iterdir()) == []


def test_a_folder_that_was_removed_is_not_made_again_and_the_deck_stays(desk, tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    desk.open_outline()
    desk.answers.append(folder / "talk.briefing")
    desk.do("file.save")
    desk.do("slide.duplicate")
    shutil.rmtree(folder)
    desk.do("file.save")
    assert_nothing_is_lost(desk, "there is no such folder")
    assert not folder.exists()


def test_what_could_not_be_saved_is_in_the_journal(desk, disk, edited, qtbot):
    full(disk)
    desk.do("file.save")
    folder = desk.application.workbench.state_folder / "journal"
    qtbot.waitUntil(lambda: any(folder.glob("*/about.json")), timeout=5_000)
    place = next(folder.glob("*/about.json")).parent
    assert load_deck(place / "deck.briefing").deck == desk.deck
    assert Journal(folder).entries() == ()  # nobody is offered the work of a process that runs


def assert_nothing_is_lost(desk, reason: str) -> None:
    """The deck is open and dirty; the message says why, what is safe, and offers another place."""
    workspace = desk.window.open_workspace
    assert workspace.session.document.is_dirty
    message = desk.window.messages.message
    assert reason in message.text
    assert "Your changes are still in this window." in message.hint
    assert message.stays
    assert message.button == "Save as…"
