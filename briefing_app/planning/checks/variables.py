"""Rules on `{{event.title}}` and its like: known, and filled in."""

import difflib
import re
from collections.abc import Iterator

from briefing_app.diagnostics import Severity
from briefing_app.layout.variables import deck_variables
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, CheckedSlide, Finding, Fix

_VARIABLE = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")
UNKNOWN = "variable-unknown"  # the code that layout gives it


def variable_unknown(context: CheckContext) -> Iterator[Finding]:
    """A variable that nothing fills shows as it was written."""
    known = deck_variables(context.deck)
    for checked in context.slides:
        for name in _names(checked):
            if name not in known:
                close = difflib.get_close_matches(name, known, n=1)
                yield checked.finding(
                    UNKNOWN,
                    Severity.WARNING,
                    Phrase("There is no variable “{0}”.", name),
                    Phrase("Known are: {0}.", tuple(sorted(known))),
                    _rename(checked, name, close[0]) if close else None,
                )


def variable_empty(context: CheckContext) -> Iterator[Finding]:
    """What the deck does not say yet is left out of its slides. One finding a variable."""
    known = deck_variables(context.deck)
    seen: set[str] = set()
    for checked in context.shown():
        for name in _names(checked):
            if name in known and not known[name] and name not in seen:
                seen.add(name)
                yield checked.finding(
                    "variable-empty",
                    Severity.INFO,
                    Phrase("“{0}” is not filled in, and is left out here.", name),
                    Phrase("Fill it in under Deck properties."),
                )


def _names(checked: CheckedSlide) -> Iterator[str]:
    """The variables of a slide, each once, in order."""
    yield from dict.fromkeys(_VARIABLE.findall(checked.deck_slide.text))


def _rename(checked: CheckedSlide, old: str, new: str) -> Fix:
    pattern = re.compile(r"\{\{\s*" + re.escape(old) + r"\s*\}\}")
    return checked.text_fix(
        Phrase("Write {{{0}}}", new), lambda text, _slide: pattern.sub("{{" + new + "}}", text)
    )
