"""Fuzzing, briefly, and what longer runs once found."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import mutated
from tests.fuzz.run import fuzz
from tests.fuzz.targets import TARGETS, Target

FINDS = sorted((Path(__file__).parent / "finds").glob("*"))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_bent_input_is_read_or_refused_with_a_sentence(target: Target, seed: int):
    target.once(mutated(target.seeds[0], random.Random(seed)))


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
@settings(max_examples=40, deadline=None)
@given(data=st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused_with_a_sentence(target: Target, data: bytes):
    target.once(data)


@pytest.mark.parametrize("path", FINDS, ids=lambda path: path.name)
def test_what_was_found_once_is_mended(path: Path):
    target = next(target for target in TARGETS if path.name.startswith(f"{target.name}-"))
    target.once(path.read_bytes())


def test_a_defect_would_be_found():
    def feed(data: bytes) -> None:
        if b"1e999" in data:
            raise OverflowError

    careless = Target("careless", feed, (b"a: 1",))
    count, finds = fuzz(careless, 5, random.Random(1), most=3_000)
    assert count == 3_000
    assert [text.split()[0] for text, _ in finds] == ["OverflowError"]
