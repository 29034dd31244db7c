"""What is said of a slide in a word or two, and in which colour."""

from PySide6.QtCore import QCoreApplication

from briefing_app.gui.frames import Laying
from briefing_app.gui.look.tokens import Tokens
from briefing_app.model.deck import DeckSlide
from briefing_app.model.slide import Status

translate = QCoreApplication.translate


def link_text(entry: DeckSlide) -> str:
    """Whether the slide is the library's own, changed here, or made here."""
    if entry.origin is None:
        return translate("Badges", "own slide")
    if entry.is_linked:
        return translate("Badges", "linked")
    return translate("Badges", "own copy")


def status_text(status: Status) -> str:
    """The word of a reviewer."""
    return {
        Status.DRAFT: translate("Badges", "draft"),
        Status.CLEARED: translate("Badges", "cleared"),
        Status.REVIEW_DUE: translate("Badges", "review due"),
        Status.WITHDRAWN: translate("Badges", "withdrawn"),
    }[status]


def status_colors(status: Status, tokens: Tokens) -> tuple[str, str]:
    """The colours of text and ground for a status."""
    return {
        Status.DRAFT: (tokens.muted, tokens.raised),
        Status.CLEARED: (tokens.good, tokens.good_soft),
        Status.REVIEW_DUE: (tokens.warn, tokens.warn_soft),
        Status.WITHDRAWN: (tokens.bad, tokens.bad_soft),
    }[status]


def deck_slide_status(
    entry: DeckSlide, laying: Laying, tokens: Tokens, *, has_update: bool = False
) -> tuple[str, str]:
    """What the sorter says under a slide, and its colour: a withdrawn one is named before all else."""
    if laying.slide(entry).meta.status is Status.WITHDRAWN:
        return status_text(Status.WITHDRAWN), tokens.bad
    if has_update:
        return translate("Badges", "update available"), tokens.warn
    return link_text(entry), tokens.muted
