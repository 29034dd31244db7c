"""What an import makes of a foreign file, and how it gets into a library: new files only."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct, field

from briefing_app.diagnostics import Diagnostic
from briefing_app.errors import LimitError, ReadError
from briefing_app.phrases import Phrase
from briefing_app.storage import ABSENT, Files, atomic_write
from briefing_app.storage.atomic import make_folder
from briefing_app.storage.failures import read_error

_LONGEST_NAME = 60
_TAG = re.compile(r"[a-z]{2}")
_DESTINATION = re.compile(r"\]\((media/[^()\s<>\"]+)")


class ImportedSlide(Struct, frozen=True):
    """One slide: the name it would like to have (without suffix) and its Markdown.

    `language` is "" where the deck does not say; `section` is the part of the deck it stands in.
    """

    name: str
    text: str
    language: str = ""
    section: str = ""
    is_hidden: bool = False


class Imported(Struct, frozen=True):
    """A foreign deck as slides. `media` maps the paths in the texts to bytes; `diagnostics` are the report.

    `title` and `language` are what the deck says of itself, "" where it does not.
    """

    slides: tuple[ImportedSlide, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    title: str = ""
    language: str = ""


def read_text(path: Path, limit: int) -> str:
    """A text file in UTF-8 of at most `limit` bytes. Raises ReadError, LimitError."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
        if len(data) > limit:
            raise LimitError(Phrase("{0}: is larger than {1} MB.", path, limit >> 20), Phrase("Divide it."))
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(
            Phrase("{0}: is not text in UTF-8.", path), Phrase("Save it as UTF-8 and import it again.")
        ) from error
    except OSError as error:
        raise read_error(path, error) from error


def slug(text: str, fallback: str) -> str:
    """Return a file name for a title: lower case words of any script, joined by hyphens."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text).lower().replace("_", " "))
    name = "-".join(words)[:_LONGEST_NAME].strip("-")
    return name or fallback


def unique(name: str, suffix: str, taken: Iterable[str]) -> str:
    """Return `name` with `suffix`, numbered if that is taken (case does not tell names apart)."""
    used = {other.lower() for other in taken}
    candidate, number = name + suffix, 2
    while candidate.lower() in used:
        candidate, number = f"{name}-{number}{suffix}", number + 1
    return candidate


def write_imported(
    imported: Imported, folder: Path, language: str = "", *, files: Files | None = None
) -> tuple[Path, ...]:
    """Write slides and media into `folder`, made if need be; the paths of the slides.

    `language` is the library's: slides in another one have theirs in the name (`name.fr.md`). Never overwrites:
    a taken name gets a number, and the texts follow. Raises WriteError.
    """
    make_folder(folder / "media" if imported.media else folder, files)
    renamed = {}
    taken = _names(folder / "media")
    for path, data in imported.media.items():
        name = unique(Path(path).stem, Path(path).suffix, taken)
        atomic_write(folder / "media" / name, data, expected=ABSENT, files=files)
        taken.add(name)
        renamed[path] = f"media/{name}"
    written: list[Path] = []
    taken = _names(folder)
    for slide in imported.slides:
        target = folder / unique(slide.name, language_suffix(slide.language, language), taken)
        taken.add(target.name)
        text = _DESTINATION.sub(lambda match: "](" + renamed.get(match[1], match[1]), slide.text)
        atomic_write(target, text.encode(), expected=ABSENT, files=files)
        written.append(target)
    return tuple(written)


def language_suffix(language: str, base: str) -> str:
    """The end of a file's name: `.md`, or `.fr.md` for a language that is not the library's."""
    is_told = not language or not base or language == base or not _TAG.fullmatch(language)
    return ".md" if is_told else f".{language}.md"


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()
