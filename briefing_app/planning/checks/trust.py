"""Rules on whether a slide may be shown, to whom, and whether its facts still hold."""

from collections.abc import Iterator

from briefing_app.diagnostics import Severity
from briefing_app.model.slide import Status
from briefing_app.phrases import Phrase
from briefing_app.planning.checks.finding import CheckContext, Finding
from briefing_app.planning.extras import AUDIENCE


def withdrawn(context: CheckContext) -> Iterator[Finding]:
    """A withdrawn slide is not shown by mistake."""
    for checked in context.slides:
        if checked.slide.meta.status is Status.WITHDRAWN:
            yield checked.finding(
                "withdrawn",
                Severity.ERROR,
                Phrase("The slide was withdrawn."),
                Phrase("Take it out, or use its successor."),
                checked.removal(Phrase("Take it out")),
            )


def not_cleared(context: CheckContext) -> Iterator[Finding]:
    """A draft has been read by nobody but its writer."""
    for checked in context.slides:
        if checked.slide.meta.status is Status.DRAFT:
            yield checked.finding(
                "draft",
                Severity.INFO,
                Phrase("The slide is a draft."),
                Phrase("Have it cleared before it is shown."),
            )


def review_due(context: CheckContext) -> Iterator[Finding]:
    """Facts go stale."""
    for checked in context.slides:
        meta = checked.slide.meta
        is_late = meta.review_by is not None and meta.review_by < context.today
        if is_late or meta.status is Status.REVIEW_DUE:
            since = meta.review_by
            yield checked.finding(
                "review-due",
                Severity.WARNING,
                Phrase("A review is due since {0}.", since) if since else Phrase("A review is due."),
                Phrase("Check its facts against the sources."),
            )


def wrong_audience(context: CheckContext) -> Iterator[Finding]:
    """Some slides are cleared for some audiences only."""
    event = context.deck.event
    audience = str(event.extra.get(AUDIENCE) or event.audience)
    for checked in context.slides:
        cleared_for = checked.slide.meta.cleared_for
        if audience and cleared_for and not {audience, "all"} & set(cleared_for):
            yield checked.finding(
                "not-cleared-for-audience",
                Severity.WARNING,
                Phrase("The slide is cleared for {0}, not for {1}.", cleared_for, audience),
                Phrase("Leave it out, or have it cleared."),
                checked.removal(Phrase("Take it out")),
            )
