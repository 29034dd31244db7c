"""Disks that fail at any moment leave the old file or the new one, and the message is true."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefing_app.errors import WriteError
from briefing_app.storage import Files
from tests.trust.fault_run import FaultRun
from tests.trust.indexed import NEW, IndexedLibrary
from tests.trust.straced import can_trace
from tests.trust.writings import Writing, is_true

ROOT = Path(__file__).parents[2]


def test_whatever_operation_fails_every_file_is_old_or_new_and_the_message_is_true(tmp_path):
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "tests.trust.fault_run", "--every", "5", "--json", str(report)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    counts = json.loads(report.read_text())
    assert counts["injected"] >= 200
    assert counts["kills"] >= 40


def test_whatever_fails_under_the_search_index_it_answers_truly_and_comes_back(tmp_path):
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "tests.trust.index_run", "--every", "41", "--json", str(report)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    counts = json.loads(report.read_text())
    assert counts["kills"] >= 15
    assert counts["injected"] >= (60 if can_trace() else 20)


class _Liar(IndexedLibrary):
    """A library whose refresh leaves an index of other slides, and says that all is well."""

    def refreshed(self):
        self.write({**NEW, "s0.md": "common word0 more1"})
        said = super().refreshed()
        self.write(NEW)
        return said


def test_an_index_that_lies_is_found_out(tmp_path):
    library = _Liar(tmp_path)
    library.write(NEW)
    assert library.refreshed() == "done"
    assert library.lies(complete=False) == ["more1 is in no s0.md"]
    assert library.faults() == ["searches: !a search lied"]


def _written_in_place(folder: Path, files: Files) -> None:
    handle = files.create(folder / "new")
    files.close(handle)
    (folder / "talk").write_bytes(b"half")
    files.sync_folder(folder)
    (folder / "talk").write_bytes(b"the new file")


def _removed_first(folder: Path, files: Files) -> None:
    files.remove(folder / "talk")
    (folder / "talk").write_bytes(b"the new file")
    files.names(folder)
    files.remove(folder / "talk")
    files.names(folder)
    (folder / "talk").write_bytes(b"the new file")


@pytest.mark.parametrize(("act", "found"), [(_written_in_place, "neither"), (_removed_first, "gone")])
def test_a_careless_way_of_writing_is_found_out(tmp_path, act, found):
    run = FaultRun(
        Writing("careless", lambda f: (f / "talk").write_bytes(b"the old file"), act), tmp_path / "x"
    )
    run.all(1)
    assert any(found in problem for problem in run.problems)


def test_a_message_that_is_not_true_is_found_out(tmp_path):
    path = tmp_path / "talk"
    path.write_bytes(b"half")
    error = WriteError(f"{path}: was not written: the disk is full.")
    assert is_true(error, tmp_path, {path: b"half"})
    assert not is_true(error, tmp_path, {path: b"the old file"})
