"""May this slide be used? What reviewers said of it, on a given day."""

import datetime

from msgspec import Struct

from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.model.slide import Slide, SlideMeta, Status
from briefing_app.phrases import Phrase


class Trust(Struct, frozen=True):
    """What to tell a user before a slide is shown. `cleared_for` is empty where it is cleared for all."""

    status: Status
    cleared_for: tuple[str, ...] = ()
    advisory: str = ""

    @property
    def may_export(self) -> bool:
        """Whether it may leave the house without a word: a withdrawn slide may not."""
        return self.status is not Status.WITHDRAWN

    def covers(self, audience: str) -> bool:
        """Whether it is cleared for this audience."""
        return self.status is Status.CLEARED and (not self.cleared_for or audience in self.cleared_for)


def trust(meta: SlideMeta, today: datetime.date) -> Trust:
    """The trust a slide deserves on the day `today`."""
    return Trust(effective_status(meta.status, meta.review_by, today), meta.cleared_for, meta.advisory)


def effective_status(status: Status, review_by: datetime.date | None, today: datetime.date) -> Status:
    """A cleared slide past its review date is due for review; all else is as it was said."""
    if status is Status.CLEARED and review_by is not None and review_by < today:
        return Status.REVIEW_DUE
    return status


def trust_findings(slide: Slide, today: datetime.date, audience: str = "") -> tuple[Diagnostic, ...]:
    """What speaks against using `slide` on the day `today`, before `audience` when it is known."""
    found = trust(slide.meta, today)
    place = Where(slide=slide.id)
    if found.status is Status.WITHDRAWN:
        message = Phrase("“{0}” is withdrawn.", slide.plain_title)
        hint = Phrase("Take another slide, or say that it was withdrawn.")
        return (Diagnostic("slide-withdrawn", Severity.ERROR, message, place, hint),)
    if found.status is Status.REVIEW_DUE:
        message = Phrase("“{0}” is due for review.", slide.plain_title)
        if slide.meta.review_by:
            message = Phrase("“{0}” was to be reviewed by {1}.", slide.plain_title, slide.meta.review_by)
        return (Diagnostic("slide-review-due", Severity.WARNING, message, place),)
    if audience and found.status is Status.CLEARED and not found.covers(audience):
        message = Phrase(
            "“{0}” is cleared for {1}, not for {2}.", slide.plain_title, found.cleared_for, audience
        )
        return (Diagnostic("slide-not-cleared-for", Severity.WARNING, message, place),)
    return ()
