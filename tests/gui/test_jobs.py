"""Background work: its outcome comes to whoever asked for it, while they are there."""

import threading

import pytest
from PySide6.QtCore import QObject

from briefing_app.gui.jobs import JobCancelled, JobRunner, Paced


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


def test_work_that_can_pause_waits_for_what_the_gui_thread_does(runner, qtbot):
    pausing, seen = threading.Event(), []

    def work(job):
        pausing.set()
        job.pause()
        seen.append("work")

    job = runner.start("Pause", work, done=lambda _: None, failed=seen.append)
    with qtbot.waitSignal(job.finished):
        pausing.wait()
        seen.append("gui")  # the event loop has no turn before this is over
    assert seen == ["gui", "work"]


def test_work_goes_on_all_the_same_when_the_gui_thread_takes_long(runner):
    done = threading.Event()

    def work(job):
        for _ in Paced((1, 2, 3), job):
            pass
        done.set()

    runner.start("Pause", work, done=lambda _: None, failed=print)
    assert done.wait(30)  # and no event is handled meanwhile


def test_cancelling_ends_paced_work(runner, qtbot):
    seen = []

    def work(job):
        for number in Paced(range(1_000_000), job):
            seen.append(number)
            job.cancel()

    job = runner.start(
        "Count", work, done=lambda _: None, failed=print, cancelled=lambda: seen.append("cancelled")
    )
    with qtbot.waitSignal(job.finished):
        pass
    qtbot.waitUntil(lambda: seen == [0, "cancelled"])
    with pytest.raises(JobCancelled):
        job.pause()
