"""The share check: what a file will tell whoever receives it that one may not think of when sending it.

Nobody is kept from sharing: each finding is information, given with the file.
"""

from collections.abc import Iterator, Sequence

from briefing_app.diagnostics import Diagnostic, Severity
from briefing_app.export.options import ExportOptions, Profile
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck
from briefing_app.phrases import NOTHING, Phrase

SHARE = "share-"  # how the codes of these findings begin
_WITH_NOTES = frozenset({"pptx", "markdown"})  # formats that have a place for notes
_PUBLIC = Phrase("Export with the profile “public” to leave it out.")


def share_findings(
    kind: str, deck: Deck, frames: Sequence[Frame], options: ExportOptions
) -> tuple[Diagnostic, ...]:
    """What an export of `deck` in the format `kind` (an Exporter's name) will hold beyond its slides' faces."""
    return tuple(_findings(kind, deck, frames, options))


def _findings(kind: str, deck: Deck, frames: Sequence[Frame], options: ExportOptions) -> Iterator[Diagnostic]:
    noted = sum(1 for frame in frames if frame.slide.notes)
    if noted and kind in _WITH_NOTES and options.keeps_notes:
        yield _told(
            "share-notes", Phrase("The file holds the speaker's notes of {0}.", _slides(noted)), _PUBLIC
        )
    if deck.handling:
        hint = Phrase("Do those who will have the file match the mark?")
        yield _told("share-handling", Phrase("Every slide is marked “{0}”.", deck.handling), hint)
    sections = [section.title for section in deck.sections if section.title and section.slides]
    if sections and kind == "pptx" and options.profile is Profile.INTERNAL:
        yield _told("share-sections", Phrase("The file names its sections: {0}.", tuple(sections)), _PUBLIC)
    if kind == "markdown" and options.profile is Profile.INTERNAL:
        yield _told("share-review", Phrase("The file holds what reviewers wrote above each slide."), _PUBLIC)
    hidden = sum(1 for slide in deck.slides if slide.hidden)
    if hidden:
        yield _told(
            "share-hidden", Phrase("The file leaves out what is hidden: {0}.", _slides(hidden)), NOTHING
        )


def _slides(count: int) -> Phrase:
    return Phrase("1 slide") if count == 1 else Phrase("{0} slides", count)


def _told(code: str, message: Phrase, hint: Phrase) -> Diagnostic:
    return Diagnostic(code, Severity.INFO, message, hint=hint)
