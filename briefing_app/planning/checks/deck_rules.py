"""Rules on the deck as a whole: its time, its languages."""

from collections.abc import Iterator

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.model.deck import Deck
from briefing_app.planning.checks.finding import CheckContext, Finding, Fix
from briefing_app.planning.replan import fitted
from briefing_app.planning.timing import total_minutes


def over_time(context: CheckContext) -> Iterator[Finding]:
    """The talk fits its slot."""
    slot = context.deck.minutes
    needed = total_minutes(checked.slide for checked in context.shown())
    if slot and needed > slot:
        message = f"The slides take {needed:g} min, the slot is {slot:g} min."
        hint = "Plan the talk again, or leave slides out."
        yield Finding(Diagnostic("over-time", Severity.WARNING, message, hint=hint), _replan(context))


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
                Fix(f"Switch to “{language}”", checked.switch) if checked.switch else None,
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
                Fix("Take the library's newer text", checked.switch) if checked.switch else None,
            )


def _replan(context: CheckContext) -> Fix | None:
    """Hide what the talk can spare; None when nothing would be left."""
    slides = {checked.deck_slide.key: checked.slide for checked in context.slides}

    def changed(deck: Deck) -> Deck:
        known = all(entry.key in slides for entry in deck.slides)
        parsed = [slides[entry.key] for entry in deck.slides] if known else []
        return fitted(deck, parsed) if known else deck

    if all(entry.hidden for entry in changed(context.deck).slides):
        return None
    return Fix("Plan again", changed)
