"""Background work: its outcome comes to whoever asked for it, while they are there."""

import threading

import pytest
from PySide6.QtCore import QObject

from briefing_app.gui.jobs import JobRunner


@pytest.fixture
def runner(qtbot):
    runner = JobRunner()
    yield runner
    runner.shutdown()


def test_the_outcome_arrives_on_the_thread_that_asked(runner, qtbot):
    seen = []
    runner.start(
        "Add", lambda _job: 1 + 1, done=lambda n: seen.append((n, threading.current_thread())), failed=print
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(2, threading.main_thread())]


def test_nobody_is_called_once_the_owner_is_gone(runner, qtbot):
    owner, go_on, seen = QObject(), threading.Event(), []

    def work(_job):
        go_on.wait()
        return "done"

    job = runner.start("Wait", work, done=seen.append, failed=seen.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: job.is_cancelled)
    with qtbot.waitSignal(job.finished):
        go_on.set()
    qtbot.wait(10)
    assert seen == []


def test_an_owner_that_is_there_is_told_of_a_failure(runner, qtbot):
    owner, seen = QObject(), []
    runner.start("Fail", lambda _job: 1 / 0, done=seen.append, failed=seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)
