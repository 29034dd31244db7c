import errno
import os
import stat
import subprocess
from pathlib import Path

import pytest

from briefing_app.errors import ConflictError, FormatError, WriteError
from briefing_app.storage import ABSENT, Files, atomic_write, is_unchanged, observe
from briefing_app.storage.atomic import check_writable
from tests.helpers.faults import ChangesMeanwhile, FailingFiles, ShortWrites

OLD = b"the old bytes"
NEW = b"the new bytes, which are longer"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "talk.briefing"
    path.write_bytes(OLD)
    return path


def others(target: Path) -> list[str]:
    return sorted(p.name for p in target.parent.iterdir() if p != target)


def test_the_new_bytes_take_the_place_of_the_old(target: Path) -> None:
    state = atomic_write(target, NEW, expected=observe(target))
    assert target.read_bytes() == NEW
    assert state == observe(target)
    assert others(target) == []


def test_a_new_file_is_made(tmp_path: Path) -> None:
    atomic_write(tmp_path / "new", NEW, expected=ABSENT)
    assert (tmp_path / "new").read_bytes() == NEW


def test_a_file_that_appeared_meanwhile_is_not_overwritten(target: Path) -> None:
    with pytest.raises(ConflictError, match="changed by another program"):
        atomic_write(target, NEW, expected=ABSENT)
    assert target.read_bytes() == OLD


def test_a_file_that_changed_meanwhile_is_not_overwritten(target: Path) -> None:
    files = ChangesMeanwhile(target, b"somebody else's")
    with pytest.raises(ConflictError):
        atomic_write(target, NEW, expected=observe(target), files=files)
    assert target.read_bytes() == b"somebody else's"
    assert others(target) == []


def test_a_file_that_was_only_touched_is_no_conflict(target: Path) -> None:
    state = observe(target)
    os.utime(target, (1, 1))
    assert is_unchanged(target, state)
    atomic_write(target, NEW, expected=state)
    assert target.read_bytes() == NEW


def test_what_validation_raises_reaches_the_caller_and_nothing_is_written(target: Path) -> None:
    def refuse(data: bytes) -> None:
        assert data == NEW
        raise FormatError("not good")

    with pytest.raises(FormatError, match="not good"):
        atomic_write(target, NEW, validate=refuse)
    assert target.read_bytes() == OLD
    assert others(target) == []


def test_the_previous_generation_is_kept_when_asked_for(target: Path) -> None:
    atomic_write(target, NEW, keep_previous=True)
    assert target.with_name("talk.briefing~").read_bytes() == OLD
    assert others(target) == ["talk.briefing~"]


def test_short_writes_are_continued(target: Path) -> None:
    atomic_write(target, NEW, files=ShortWrites())
    assert target.read_bytes() == NEW


def test_a_link_stays_a_link_and_permissions_stay(target: Path, tmp_path: Path) -> None:
    target.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(target)
    atomic_write(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.ESTALE])
def test_whatever_operation_fails_the_target_is_old_or_completely_new(target: Path, code: int) -> None:
    counting = FailingFiles(-1)
    atomic_write(target, OLD, expected=observe(target), keep_previous=True, files=counting)
    for k, name in enumerate(counting.calls):
        target.write_bytes(OLD)
        settled = k > counting.calls.index("replace", counting.calls.index("replace") + 1)
        files = FailingFiles(k, code)
        if settled:
            atomic_write(target, NEW, expected=observe(target), keep_previous=True, files=files)
            assert target.read_bytes() == NEW, name
        else:
            with pytest.raises(WriteError):
                atomic_write(target, NEW, expected=observe(target), keep_previous=True, files=files)
            assert target.read_bytes() == OLD, name
        assert [n for n in others(target) if n.endswith(".tmp")] == [], name


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("no/such/talk.pptx", "there is no such folder"),
        ("file/talk.pptx", "is a file, not a folder"),
        (".", "folder"),
    ],
)
def test_a_target_that_cannot_be_is_told_in_a_sentence(tmp_path: Path, path: str, sentence: str) -> None:
    (tmp_path / "file").write_bytes(OLD)
    with pytest.raises(WriteError, match=sentence) as caught:
        atomic_write(tmp_path / path, NEW)
    assert caught.value.hint
    assert str(tmp_path) in str(caught.value)
    if path != ".":
        with pytest.raises(WriteError, match=sentence):
            check_writable(tmp_path / path)


def test_links_in_a_circle_are_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(WriteError, match="circle"):
        atomic_write(tmp_path / "a", NEW)


@pytest.fixture
def full_disk(tmp_path: Path) -> Path:
    """A real disk of 64 KB, where the test may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("needs the right to mount")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_old_file(full_disk: Path) -> None:
    target = full_disk / "talk.briefing"
    target.write_bytes(OLD)
    with pytest.raises(WriteError, match="the disk is full"):
        atomic_write(target, b"x" * 200_000)
    assert target.read_bytes() == OLD
    assert others(target) == []


def test_the_real_file_system_does_nothing_it_is_not_asked_for(tmp_path: Path) -> None:
    files = Files()
    files.remove(tmp_path / "not there")
    assert files.names(tmp_path) == []
