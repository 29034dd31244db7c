"""Rules on the deck as a whole: its time, its languages."""

from collections.abc import Iterator

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.model.deck import Deck
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, Finding, Fix
from briefing_app.planning.timing import total_minutes


def over_time(context: CheckContext) -> Iterator[Finding]:
    """The talk fits its slot."""
    slot = context.deck.minutes
    needed = total_minutes(checked.slide for checked in context.shown())
    if slot and needed > slot:
        message = Phrase("The slides take {0} min, the slot is {1} min.", needed, slot)
        hint = Phrase("Plan the talk again, or leave slides out.")
        yield Finding(Diagnostic("over-time", Severity.WARNING, message, hint=hint), _replan(context))


def translation_missing(context: CheckContext) -> Iterator[Finding]:
    """The room reads one language."""
    language = context.deck.language
    for checked in context.shown():
        if checked.slide.language.split("-")[0] != language.split("-")[0]:
            hint = (
                Phrase("Switch to the library's text.")
                if language in checked.languages
                else Phrase("Have it translated, or leave it out.")
            )
            yield checked.finding(
                "translation-missing",
                Severity.WARNING,
                Phrase("The slide is in “{0}”, the deck in “{1}”.", checked.slide.language, language),
                hint,
                Fix(Phrase("Switch to “{0}”", language), checked.switch) if checked.switch else None,
            )


def translation_stale(context: CheckContext) -> Iterator[Finding]:
    """A translation of an older text may say what is no longer said."""
    for checked in context.slides:
        if checked.stale_against:
            yield checked.finding(
                "translation-stale",
                Severity.WARNING,
                Phrase("The text was translated from an older “{0}” text.", checked.stale_against),
                Phrase("Compare the two."),
                Fix(Phrase("Take the library's newer text"), checked.switch) if checked.switch else None,
            )


def _replan(context: CheckContext) -> Fix | None:
    """Hide what the talk can spare; None when nothing would be left."""
    from briefing_app.planning.replan import fitted  # late: an export of a deck that fits needs no planning

    slides = {checked.deck_slide.key: checked.slide for checked in context.slides}

    def changed(deck: Deck) -> Deck:
        known = all(entry.key in slides for entry in deck.slides)
        parsed = [slides[entry.key] for entry in deck.slides] if known else []
        return fitted(deck, parsed) if known else deck

    if all(entry.hidden for entry in changed(context.deck).slides):
        return None
    return Fix(Phrase("Plan again"), changed)
