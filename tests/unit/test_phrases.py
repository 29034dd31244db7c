import copy
import datetime
import json
from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.errors import UsageError
from briefing_app.phrases import NOTHING, Phrase

FRENCH = {"{0} of {1}": "{1}, dont {0}", "a part": "une partie", ", ": " ; "}


def french(phrase):
    return phrase.told(lambda template: FRENCH.get(template, template), lambda value: f"<{value}>")


def test_a_phrase_is_its_english_text():
    day = datetime.date(2026, 2, 1)
    phrase = Phrase("{0}, {1}, {2}, {3} and {4}", 2.0, 1.25, day, Path("a/b"), ("x", "y"))
    assert phrase == "2, 1.25, 2026-02-01, a/b and x, y"
    assert json.dumps(phrase) == json.dumps(str(phrase))
    assert msgspec.json.encode(str(phrase)) == msgspec.json.encode("2, 1.25, 2026-02-01, a/b and x, y")
    assert not NOTHING


def test_in_another_language_values_take_their_own_places():
    assert french(Phrase("{0} of {1}", 1, 2)) == "<2>, dont <1>"


def test_phrases_and_lists_inside_a_phrase_are_told_too():
    phrase = Phrase("{0} of {1}", Phrase("a part"), ("x", "y"))
    assert str(phrase) == "a part of x, y"
    assert french(phrase) == "<x> ; <y>, dont une partie"


def test_braces_that_hold_no_place_stay():
    assert Phrase("Write {crop=left,top}, {{{0}}} and {7}", "event.title") == (
        "Write {crop=left,top}, {{event.title}} and {7}"
    )


@given(st.text(), st.text())
def test_values_are_not_searched_for_places(one, other):
    assert Phrase("{0}|{1}", one, other) == f"{one}|{other}"
    assert Phrase("{0}", Phrase("{0}", one)) == one


def test_a_copy_keeps_its_template():
    phrase = copy.deepcopy(Phrase("{0} of {1}", 1, 2))
    assert (str(phrase), phrase.template, phrase.values) == ("1 of 2", "{0} of {1}", (1, 2))
    assert phrase.with_values(3, 4) == "3 of 4"


def test_diagnostics_and_errors_print_the_english_text():
    message, hint = Phrase("There is no “{0}”.", "x"), Phrase("Write {0}.", "y")
    assert str(Diagnostic("code", Severity.ERROR, message, hint=hint)) == "error: There is no “x”. (Write y.)"
    error = UsageError(message, hint)
    assert (str(error), error.message.template) == ("There is no “x”.", "There is no “{0}”.")
