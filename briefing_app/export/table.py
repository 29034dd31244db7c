"""The formats there are."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from briefing_app.diagnostics import Severity
from briefing_app.errors import UsageError, WriteError
from briefing_app.export.options import ExportOptions
from briefing_app.layout.frame import Frame
from briefing_app.model.deck import Deck
from briefing_app.model.media import Media
from briefing_app.model.theme import Theme
from briefing_app.phrases import Phrase


class Content(Struct, frozen=True):
    """What there is to write."""

    frames: Sequence[Frame]
    theme: Theme
    deck: Deck
    media: Media
    options: ExportOptions


class Output(Struct, frozen=True):
    """One finished file; `path` is relative to the target's folder. `check` raises what is wrong with bytes."""

    path: Path
    data: bytes
    check: Callable[[bytes], None] | None = None


class Exporter(Struct, frozen=True):
    """A format. `write` yields the files for a target; the target itself comes last.

    One that `takes_one` is for a single slide, not for a deck.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Content, Path], Iterator[Output]]
    takes_one: bool = False


def _write_pptx(content: Content, target: Path) -> Iterator[Output]:
    from briefing_app.export.pptx import write

    data = write(content.frames, content.theme, content.deck, content.media, content.options)
    if not content.options.password:
        yield Output(Path(target.name), data, _check_pptx)
        return
    from briefing_app.export.password import decrypted, encrypted

    password = content.options.password
    _check_pptx(data)
    yield Output(
        Path(target.name), encrypted(data, password), lambda written: _check_pptx(decrypted(written, password))
    )


def _check_pptx(data: bytes) -> None:
    """Raise WriteError when PowerPoint would stumble over the file."""
    from briefing_app.export.pptx.lint import lint

    faults = [d for d in lint(data) if d.severity is Severity.ERROR]
    if faults:
        raise WriteError(
            Phrase("The PowerPoint file was not written, because it came out faulty: {0}", faults[0]),
            Phrase("Please report this, with the deck if you may."),
        )


def _write_pdf(content: Content, target: Path) -> Iterator[Output]:
    from briefing_app.export.pdf import write

    data = write(content.frames, content.theme, content.deck, content.media, content.options)
    yield Output(Path(target.name), data)


def _write_markdown(content: Content, target: Path) -> Iterator[Output]:
    from briefing_app.export.markdown import write

    return write(content.deck, content.media, content.options, target)


def _write_picture(content: Content, target: Path) -> Iterator[Output]:
    from briefing_app.export.png import write

    if len(content.frames) > 1:
        raise UsageError(
            Phrase("{0}: a .png holds one slide, and there are {1}.", target, len(content.frames)),
            Phrase("Name a folder: it gets a picture of each slide."),
        )
    for _, data in write(content.frames, content.theme, content.media):
        yield Output(Path(target.name), data)


def _write_png(content: Content, target: Path) -> Iterator[Output]:
    from briefing_app.export.png import write

    for name, data in write(content.frames, content.theme, content.media):
        yield Output(Path(target.name) / name, data)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("pptx", "PowerPoint", ".pptx", _write_pptx),
    Exporter("pdf", "PDF", ".pdf", _write_pdf),
    Exporter("markdown", "Markdown", ".md", _write_markdown),
    Exporter("png", "Pictures in a folder", "", _write_png),
    Exporter("picture", "Picture", ".png", _write_picture, takes_one=True),
)


def exporter_for(target: Path) -> Exporter:
    """The exporter that the target's suffix chooses; none is a folder. Raises UsageError for an unknown one."""
    suffix = "" if target.is_dir() else target.suffix.lower()
    for exporter in EXPORTERS:
        if exporter.suffix == suffix:
            return exporter
    known = tuple(e.suffix for e in EXPORTERS if e.suffix)
    raise UsageError(
        Phrase("{0}: cannot export to “{1}”.", target, suffix),
        Phrase("Name a file ending in {0}, or a folder for pictures.", known),
    )
