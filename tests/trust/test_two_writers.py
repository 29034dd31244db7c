"""Two people, one deck: no acknowledged save is lost."""

from hypothesis import settings

from tests.trust.two_writers import TwoWriters

TestTwoWriters = TwoWriters.TestCase
TestTwoWriters.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
