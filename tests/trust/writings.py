"""Everything the application writes, each with an old state, a new one, and how to tell them apart."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing_app.errors import WriteError
from briefing_app.export.deck import ExportRequest, export_deck
from briefing_app.export.options import ExportOptions
from briefing_app.export.password import decrypted
from briefing_app.importing.library import import_file
from briefing_app.importing.sources import import_bibliography
from briefing_app.layout import load_theme
from briefing_app.library.library import Library
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.reader import parse_slide
from briefing_app.storage import Files, MediaStore, observe, save_deck, unpack_deck
from briefing_app.storage.backups import Backups
from briefing_app.storage.journal import Journal
from tests.helpers.squares import SquareMeasurer
from tests.trust.corpus.images import noise
from tests.trust.corpus.presentations import sound_pptx

_PASSWORD = "Nyarubuye"
_JOURNAL_ID = "0123456789abcdef"
Check = Callable[[Path, bytes], bool]


@dataclass(frozen=True, slots=True)
class Writing:
    """One thing that is written.

    `prepare` makes the old state in a folder, `act` writes the new one. `is_whole` tells whether a file's bytes
    are a complete one, where two complete ones are not equal byte for byte (a PDF names the minute).
    `sparse`: how much less often it is tried where not every operation is failed, because it is slow.
    """

    name: str
    prepare: Callable[[Path], object]
    act: Callable[[Path, Files], object]
    is_whole: Check | None = None
    sparse: int = 1


def writings() -> tuple[Writing, ...]:
    """All of them."""
    return (
        Writing("save", _save_old, _save_new),
        Writing(
            "save with the previous generation", _save_old, lambda f, files: _save_new(f, files, keep=True)
        ),
        Writing("first save", lambda _folder: None, _save_new),
        Writing("backup", _save_old, _back_up),
        Writing("journal", _journal_old, _journal_new, _is_journal_file),
        *(_export(suffix) for suffix in (".pptx", ".md")),
        Writing(
            "export .pptx, password",
            _old_files("talk.pptx"),
            _exporting("talk.pptx", _PASSWORD),
            _is_locked,
            sparse=3,
        ),
        Writing("export .pdf", _old_files("talk.pdf"), _exporting("talk.pdf"), _is_pdf),
        Writing("export pictures", _old_files("talk/slide-01.png"), _exporting("talk"), _is_png),
        Writing("import Markdown", _library, lambda f, files: _import(f, files, "talk.md")),
        Writing("import sources", _with_bibliography, _import_bibliography),
        Writing("import .pptx", _library, lambda f, files: _import(f, files, "talk.pptx")),
    )


def deck(word: str) -> tuple[Deck, MediaStore]:
    """A deck of two slides with a picture whose words are `word`."""
    media = MediaStore()
    name = media.add(noise(30 + len(word)), ".png")
    first = DeckSlide("a", f"# {word}\n\n![A picture](media/x.png)\n", "en", media={"media/x.png": name})
    second = DeckSlide("b", f"# Second\n\n- {word}\n", "en")
    return Deck(word, sections=(Section("", (first, second)),)), media


def _save_old(folder: Path) -> None:
    save_deck(folder / "talk.briefing", *deck("Old"))


def _save_new(folder: Path, files: Files, *, keep: bool = False) -> None:
    target = folder / "talk.briefing"
    save_deck(target, *deck("New"), expected=observe(target), keep_previous=keep, files=files)


def _back_up(folder: Path, files: Files) -> None:
    Backups(folder / "backups", keep=1, files=files).before_save(folder / "talk.briefing", date(2026, 11, 24))


def _journal_old(folder: Path) -> None:
    _write_journal(folder, Files(), "Old")


def _journal_new(folder: Path, files: Files) -> None:
    _write_journal(folder, files, "New!")


def _write_journal(folder: Path, files: Files, word: str) -> None:
    kept, media = deck(word)
    Journal(folder, files).write(_JOURNAL_ID, kept, media)


def _is_journal_file(path: Path, data: bytes) -> bool:
    """`about.json` names the moment; the deck in the journal has its pictures beside it."""
    if path.name == "about.json":
        return data.startswith(b"{") and data.endswith(b"}")
    if path.name != "deck.briefing":
        return False
    found = unpack_deck(data, path.name).deck
    names = {name for slide in found.slides for name in slide.media.values()}
    return found in (deck("Old")[0], deck("New!")[0]) and all(
        (path.parent / "media" / n).exists() for n in names
    )


def _old_files(*names: str) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        for name in names:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(b"the old file")

    return prepare


def _export(suffix: str) -> Writing:
    return Writing(f"export {suffix}", _old_files(f"talk{suffix}"), _exporting(f"talk{suffix}"))


def _exporting(name: str, password: str = "") -> Callable[[Path, Files], object]:
    def act(folder: Path, files: Files) -> None:
        made, media = deck("New")
        request = ExportRequest(
            made,
            media,
            load_theme("plain"),
            SquareMeasurer(),
            lambda slide: parse_slide(slide.text, slide_id=slide.key, language=slide.language).slide,
            ExportOptions(password=password),
        )
        export_deck(request, folder / name, files=files)

    return act


def _is_locked(_path: Path, data: bytes) -> bool:
    """Whether the password opens it: no two locked files are alike."""
    return data != b"the old file" and decrypted(data, _PASSWORD).startswith(b"PK")


def _is_pdf(_path: Path, data: bytes) -> bool:
    return data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")


def _is_png(_path: Path, data: bytes) -> bool:
    return data.startswith(b"\x89PNG") and data[-8:-4] == b"IEND"


def _library(folder: Path) -> None:
    (folder / "library.toml").write_text('name = "Mine"\n')
    (folder / "slide.md").write_text("# A slide of mine\n")
    (folder.parent / "talk.md").write_text("# One\n\nText\n\n---\n\n# Two\n\nText\n")
    (folder.parent / "talk.pptx").write_bytes(sound_pptx())


def _with_bibliography(folder: Path) -> None:
    _library(folder)
    (folder / "sources.yaml").write_text("references:\n- id: old\n  title: An old one\n")
    (folder.parent / "talk.bib").write_text("@book{new, title = {A new one}, year = {2014}}\n")


def _import_bibliography(folder: Path, files: Files) -> None:
    import_bibliography(folder.parent / "talk.bib", folder, files)


def _import(folder: Path, files: Files, name: str) -> None:
    import_file(folder.parent / name, Library.open(folder), files=files)


def is_true(error: WriteError, folder: Path, old: dict[Path, bytes]) -> bool:
    """Whether what the message says of a file holds: one that “was not written” is what it was."""
    path = Path(str(error).partition(": was not written")[0])
    return path.is_dir() or not path.is_relative_to(folder) or old.get(path) == _bytes(path)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
