import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from briefing_app.storage.lock import Lock, acquire, holder, lock_path
from briefing_app.storage.owner import Owner


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return tmp_path / "talk.briefing"


def locked_by(deck: Path, **changes: object) -> Owner:
    owner = msgspec.structs.replace(Owner.current(), **changes)  # type: ignore[arg-type]
    lock_path(deck).write_bytes(msgspec.json.encode(owner))
    return owner


def test_a_lock_says_who_and_is_removed_on_release(deck: Path) -> None:
    lock = acquire(deck)
    assert isinstance(lock, Lock)
    assert lock.path == lock_path(deck)
    assert msgspec.json.decode(lock_path(deck).read_bytes(), type=Owner) == lock.owner
    lock.release()
    assert not lock_path(deck).exists()


def test_somebody_on_another_computer_holds_it(deck: Path) -> None:
    other = locked_by(deck, host="elsewhere", user="amina")
    assert acquire(deck) == other
    assert holder(deck) == other


def test_it_can_be_taken_over_when_asked(deck: Path) -> None:
    locked_by(deck, host="elsewhere")
    assert isinstance(acquire(deck, take_over=True), Lock)


def test_a_process_that_has_ended_holds_nothing(deck: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    locked_by(deck, pid=ended.pid)
    assert holder(deck) is None
    assert isinstance(acquire(deck), Lock)


def test_a_process_number_that_was_given_again_is_told_apart(deck: Path) -> None:
    locked_by(deck, pid=1, started="long ago")
    assert isinstance(acquire(deck), Lock)


def test_a_lock_that_cannot_be_read_is_none(deck: Path) -> None:
    lock_path(deck).write_bytes(b"\xff not ours")
    assert isinstance(acquire(deck), Lock)


def test_a_folder_that_allows_no_lock_gives_one_without_a_file(tmp_path: Path) -> None:
    lock = acquire(tmp_path / "no such folder" / "talk.briefing")
    assert isinstance(lock, Lock)
    assert lock.path is None
    lock.release()


def test_the_lock_of_somebody_else_is_not_released(deck: Path) -> None:
    lock = acquire(deck)
    assert isinstance(lock, Lock)
    other = locked_by(deck, host="elsewhere")
    lock.release()
    assert holder(deck) == other
