"""Rules on the deck as a whole: its time, its languages."""

from collections.abc import Iterator

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.planning.checks.finding import CheckContext, Finding
from briefing_app.planning.timing import total_minutes


def over_time(context: CheckContext) -> Iterator[Finding]:
    """The talk fits its slot."""
    slot = context.deck.minutes
    needed = total_minutes(checked.slide for checked in context.shown())
    if slot and needed > slot:
        message = f"The slides take {needed:g} min, the slot is {slot:g} min."
        yield Finding(
            Diagnostic("over-time", Severity.WARNING, message, hint="Plan the talk again, or leave slides out.")
        )


def translation_missing(context: CheckContext) -> Iterator[Finding]:
    """The room reads one language."""
    language = context.deck.language
    for checked in context.shown():
        if checked.slide.language.split("-")[0] != language.split("-")[0]:
            hint = (
                "Switch to the library's text."
                if language in checked.languages
                else "Have it translated, or leave it out."
            )
            yield checked.finding(
                "translation-missing",
                Severity.WARNING,
                f"The slide is in “{checked.slide.language}”, the deck in “{language}”.",
                hint,
            )


def translation_stale(context: CheckContext) -> Iterator[Finding]:
    """A translation of an older text may say what is no longer said."""
    for checked in context.slides:
        if checked.stale_against:
            yield checked.finding(
                "translation-stale",
                Severity.WARNING,
                f"The text was translated from an older “{checked.stale_against}” text.",
                "Compare the two.",
            )
