"""Whenever the application is killed, its files are whole and at most five seconds of edits are gone."""

from tests.trust.kill_run import GOAL, trial


def test_a_killed_application_leaves_whole_files_and_loses_at_most_five_seconds():
    done = trial(11)
    assert done.problems == ()
    assert done.edits > 0
    assert done.loss <= GOAL
