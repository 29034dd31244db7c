from typing import Any

import pytest

from briefing_app.values import Noted, Value


class Named(Value, frozen=True):
    name: str
    extra: dict[str, Any]


class Line(Noted, frozen=True):
    text: str
    number: int = 0


class Other(Noted, frozen=True):
    text: str
    number: int = 0


def test_mappings_are_compared_and_not_hashed():
    assert Named("a", {"x": 1}) == Named("a", {"x": 1})
    assert Named("a", {"x": 1}) != Named("a", {"x": 2})
    assert hash(Named("a", {"x": 1})) == hash(Named("a", {"x": 2}))
    assert hash(Named("a", {})) != hash(Named("b", {}))


def test_a_note_is_neither_compared_nor_hashed():
    assert Line("a", 1) == Line("a", 2)
    assert not Line("a", 1) != Line("a", 2)  # noqa: SIM202 - the other operator
    assert {Line("a", 1), Line("a", 2), Line("b", 1)} == {Line("a"), Line("b")}


def test_values_of_two_kinds_differ():
    assert Line("a") != Other("a")
    assert Line("a") != ("a", 0)


@pytest.mark.parametrize("value", [Named("a", {}), Line("a")])
def test_values_are_frozen(value):
    with pytest.raises(AttributeError):
        setattr(value, value.__struct_fields__[0], "b")
