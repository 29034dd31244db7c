import pytest

from briefing_app.diagnostics import Severity
from briefing_app.errors import FormatError
from briefing_app.planning.checks.wording import parse_wording

LIST = """
[[term]]
avoid = ["the Hutu", "the Serbs"]
prefer = "members of the Interahamwe"
reason = "guilt is individual"
severity = "error"

[[term]]
avoid = ["cleansing"]
unless = ["ethnic cleansing"]

[[term]]
avoid = ["野蛮"]
"""


def phrases(text):
    return [hit.phrase for hit in parse_wording(LIST, "en.toml").hits(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What the Hutu did", ["the Hutu"]),
        ("THE  SERBS", ["THE  SERBS"]),
        ("the Hutus", []),
        ("ethnic cleansing", []),
        ("a cleansing", ["cleansing"]),
        ("这是野蛮行为", ["野蛮"]),
        ("", []),
    ],
)
def test_whole_phrases_are_found_whatever_their_case(text, expected):
    assert phrases(text) == expected


def test_a_hit_knows_its_place_and_its_rule():
    (hit,) = parse_wording(LIST, "en.toml").hits("Say the Hutu?")
    assert (hit.start, hit.end) == (4, 12)
    assert hit.term.severity is Severity.ERROR
    assert hit.term.reason == "guilt is individual"


@pytest.mark.parametrize(
    "text", ["[[term]\n", '[[term]]\navoid = "x"', '[[term]]\navoid = ["x"]\nseverity = "bad"']
)
def test_a_broken_list_is_named(text):
    with pytest.raises(FormatError, match=r"en\.toml"):
        parse_wording(text, "en.toml")
