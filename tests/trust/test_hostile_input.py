"""Files of strangers: each is told about, in time, within its memory, without a trespass."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.trust.corpus.hostile import Hostile, Way
from tests.trust.corpus.whole import whole_corpus
from tests.trust.hostile_run import faults
from tests.trust.trial import Outcome

ROOT = Path(__file__).parents[2]
FINE = Outcome(0, "warning: strange", 0.1, 1)


def test_the_corpus_has_at_least_three_hundred_files_for_every_way_in():
    files = list(whole_corpus())
    assert len(files) >= 300
    assert len({file.name for file in files}) == len(files)
    assert set(Counter(file.way for file in files)) == set(Way)


@pytest.mark.parametrize("part", range(3))
def test_hostile_files_are_told_about_and_harm_nothing(tmp_path, part):
    """A third of a seventh of the corpus each: the whole is `tests/trust/run --long`."""
    report = tmp_path / "report.json"
    command = [
        sys.executable,
        "-m",
        "tests.trust.hostile_run",
        "--json",
        str(report),
        "--part",
        f"{part * 7}/21",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(json.loads(report.read_text())) >= 20


@pytest.mark.parametrize(
    ("outcome", "fault"),
    [
        (Outcome(None, "ended by signal 9", 9, 1), "signal"),
        (Outcome(70, "x", 0.1, 1), "crashed"),
        (Outcome(0, "warning: x", 2.1, 1), "2.1 s"),
        (Outcome(0, "warning: x", 0.1, 301 << 20), "301 MB"),
        (Outcome(0, "all is well", 0.1, 1), "nobody was told"),
        (Outcome(3, "error: \x1b[31m", 0.1, 1), "control"),
        (Outcome(3, "error: x", 0.1, 1, ("open /etc/passwd",)), "passwd"),
    ],
)
def test_what_is_not_taken_well_is_noticed(outcome, fault):
    file = Hostile("x", Way.DECK, b"")
    assert faults(file, FINE) == []
    assert fault in str(faults(file, outcome))


@pytest.mark.parametrize(
    ("work", "noticed"),
    [
        ("open('/etc/passwd').read()", "open /etc/passwd"),
        ("open('../outside/x', 'w')", "write"),
        ("os.mkdir('here')", "os.mkdir"),
        ("__import__('socket').socket().connect_ex(('127.0.0.1', 9))", "socket"),
        ("__import__('subprocess').run(['true'])", "subprocess"),
        ("os.system('true')", "os.system"),
    ],
)
def test_a_planted_trespass_is_noticed(tmp_path, work, noticed):
    """In a process of its own: a watch cannot be taken off again."""
    code = f"""
import os, pathlib
from tests.trust.trial import trial
for name in ("given", "target", "outside"):
    pathlib.Path(name).mkdir()
def work():
    {work}
    return 0
print(trial(work, given=pathlib.Path("given"), target=pathlib.Path("target")).trespasses)
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert noticed in done.stdout
