"""A deck into a file: lay out, write, check, and only then replace the target."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import UsageError
from briefing_app.export.options import ExportOptions
from briefing_app.export.share import share_findings
from briefing_app.export.table import Content, exporter_for
from briefing_app.layout import TextMeasurer, lay_out_deck
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.slide import Slide
from briefing_app.model.theme import Theme
from briefing_app.phrases import Phrase
from briefing_app.storage import Files, FileState, MediaStore, atomic_write
from briefing_app.storage.atomic import check_writable, make_folder
from briefing_app.storage.failures import write_error
from briefing_app.storage.state import observe

Report = Callable[[int, int], None]


class ExportRequest(Struct, frozen=True):
    """What to export and with what.

    `parse` gives the Slide of a deck slide. `approve` is shown the frames before anything is written; what it
    raises stops the export. `only` names the slides to export by their keys, hidden ones too; None means all
    that are not hidden.
    """

    deck: Deck
    media: MediaStore
    theme: Theme
    measurer: TextMeasurer
    parse: Callable[[DeckSlide], Slide]
    options: ExportOptions = ExportOptions()
    approve: Callable[[Sequence[Frame]], None] = lambda _frames: None
    only: frozenset[str] | None = None

    @property
    def exported(self) -> Deck:
        """The deck as far as it is exported."""
        wanted = self.only
        if wanted is None:
            return self.deck
        sections = (
            replace(s, slides=tuple(replace(x, hidden=False) for x in s.slides if x.key in wanted))
            for s in self.deck.sections
        )
        return replace(self.deck, sections=tuple(sections))


def export_deck(
    request: ExportRequest,
    target: Path,
    *,
    report: Report = lambda _done, _total: None,
    files: Files | None = None,
) -> tuple[Diagnostic, ...]:
    """Write the deck to `target`, whose suffix chooses the format; what layout and the share check had to say.

    `report` is told the slides laid out and all there are; what it raises stops the export. Raises UsageError,
    WriteError, ConflictError. After an error the target is what it was.
    """
    system = files or Files()
    exporter = exporter_for(target)
    check_writable(target)
    seen = _states(target, system)
    frames = _frames(request, report)
    request.approve(frames)
    content = Content(frames, request.theme, request.exported, request.media, request.options)
    outputs = tuple(exporter.write(content, target))
    for output in outputs:
        place = target.parent / output.path
        if place.parent != target.parent:
            make_folder(place.parent, system)
        atomic_write(place, output.data, expected=seen.get(place), validate=output.check, files=system)
    shared = share_findings(exporter.name, request.exported, frames, request.options)
    return (*(d for frame in frames for d in frame.diagnostics), *shared)


def _frames(request: ExportRequest, report: Report) -> list[Frame]:
    total = sum(1 for slide in request.exported.slides if not slide.hidden)
    if not total:
        raise UsageError(
            Phrase("The deck has no slides to export."), Phrase("Add a slide, or show one that is hidden.")
        )
    media = request.media
    laid_out = lay_out_deck(
        request.deck,
        request.theme,
        request.measurer,
        picture=lambda slide, path: media.info(slide.media.get(path, "")),
        parse=request.parse,
        only=request.only,
    )
    frames: list[Frame] = []
    report(0, total)
    for frame in laid_out:
        frames.append(frame if request.only is None else replace(frame, hidden=False))
        report(len(frames), total)
    return frames


def _states(target: Path, files: Files) -> dict[Path, FileState]:
    """The target as it is before the work starts, so that a change meanwhile is noticed."""
    if target.is_dir():
        return {}
    try:
        return {target: observe(target, files)}
    except OSError as error:
        raise write_error(target, error) from error
