"""Deck files, `name.briefing`: one ZIP that opens anywhere, without the library its slides came from."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct, field

from briefing_app import limits
from briefing_app.diagnostics import Diagnostic, Severity, Where
from briefing_app.errors import FormatError, WriteError
from briefing_app.model.deck import Deck, DeckSlide
from briefing_app.model.media import Media
from briefing_app.phrases import Phrase
from briefing_app.storage import manifest
from briefing_app.storage.archive import Archive, pack
from briefing_app.storage.atomic import atomic_write
from briefing_app.storage.failures import read_error
from briefing_app.storage.files import Files
from briefing_app.storage.media import MediaStore, is_media_name
from briefing_app.storage.state import FileState, read_with_state

SUFFIX = ".briefing"
MIME_TYPE = b"application/vnd.briefing+zip"

_MIME_NAME = "mimetype"
_MANIFEST_NAME = "deck.json"
_MEDIA_FOLDER = "media/"
_MEDIA_NAMES = re.compile(r"\b[0-9a-f]{64}\.[a-z]{3,4}\b")
_MANIFEST_SIZE = 32 * 1024 * 1024


class LoadedDeck(Struct, frozen=True):
    """A deck from a file, and what is needed to save it again.

    `attachments` are the files of the archive that this version does not know. `read_only` is true where saving
    would lose what a newer version wrote.
    """

    deck: Deck
    media: MediaStore
    state: FileState | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    read_only: bool = False
    attachments: Mapping[str, bytes] = field(default_factory=dict)


def load_deck(path: Path, *, files: Files | None = None) -> LoadedDeck:
    """Open a deck file. Raises ReadError, FormatError, LimitError; problems of one slide are Diagnostics."""
    try:
        data, state = read_with_state(path, files or Files(), limits.ARCHIVE_UNPACKED + 1)
    except OSError as error:
        raise read_error(path, error) from error
    return unpack_deck(data, str(path), state)


def save_deck(
    path: Path,
    deck: Deck,
    media: Media,
    *,
    attachments: Mapping[str, bytes] | None = None,
    expected: FileState | None = None,
    keep_previous: bool = False,
    files: Files | None = None,
) -> FileState:
    """Write a deck file, whole or not at all; the state to expect at the next save.

    Pictures that no slide uses stay out. Raises WriteError, ConflictError, and LimitError when the deck is too
    large to be opened again.
    """
    try:
        data = pack_deck(deck, media, attachments)
    except UnicodeEncodeError as error:
        raise WriteError(
            Phrase("{0}: was not written, because a text holds half a character.", path),
            Phrase("Undo the last paste."),
        ) from error
    return atomic_write(
        path,
        data,
        expected=expected,
        validate=lambda copy: _check_readable(copy, path),
        keep_previous=keep_previous,
        files=files,
    )


def pack_deck(deck: Deck, media: Media, attachments: Mapping[str, bytes] | None = None) -> bytes:
    """The bytes of the deck file; equal decks with equal pictures give equal bytes.

    A picture that is not in `media` is left out. Raises FormatError when a stored picture is damaged.
    """
    names = {slide.key: _files_of(number, slide) for number, slide in enumerate(deck.slides, 1)}
    contents = {
        _MIME_NAME: MIME_TYPE,
        _MANIFEST_NAME: manifest.encode_deck(deck, lambda slide: names[slide.key]),
    }
    for slide in deck.slides:
        contents[names[slide.key].text] = slide.text.encode()
    for slide in deck.slides:
        if slide.base is not None:
            contents[names[slide.key].base or ""] = slide.base.encode()
    for name in _used_media(deck):
        if name in media:
            contents[_MEDIA_FOLDER + name] = media[name]
    for name in sorted(attachments or ()):
        contents.setdefault(name, (attachments or {})[name])
    return pack(contents)


def unpack_deck(data: bytes, label: str, state: FileState | None = None) -> LoadedDeck:
    """The deck in the bytes of a deck file; `label` names the file in errors and Diagnostics."""
    archive = Archive(data, label)
    if archive.get(_MIME_NAME, MIME_TYPE).strip() != MIME_TYPE or _MANIFEST_NAME not in archive:
        raise FormatError(
            Phrase("{0}: is not a briefing file.", label), Phrase("Choose a file that Briefing has saved.")
        )
    if archive.size(_MANIFEST_NAME) > _MANIFEST_SIZE:
        raise FormatError(
            Phrase("{0}: its deck.json is too large.", label),
            Phrase("Use a backup, or ask for the file again."),
        )
    content = archive[_MANIFEST_NAME]
    texts = _Texts(archive, label)
    try:
        version = manifest.format_version(content)
        deck = manifest.decode_deck(content, texts.read)
        named = frozenset(manifest.named_files(content))
    except manifest.ManifestError as error:
        raise _broken(label, error) from error
    newer = version > manifest.VERSION
    return LoadedDeck(
        deck=deck,
        media=MediaStore(_StoredMedia(archive)),
        state=state,
        diagnostics=(*((_newer(label),) if newer else ()), *texts.diagnostics, *_lost(deck, archive, label)),
        read_only=newer,
        attachments={name: archive[name] for name in archive if _is_attachment(name, named)},
    )


class _StoredMedia(Mapping[str, bytes]):
    """The pictures of an archive by their bare names."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def __getitem__(self, name: str) -> bytes:
        if not is_media_name(name):
            raise KeyError(name)
        return self._archive[_MEDIA_FOLDER + name]

    def __iter__(self) -> Iterator[str]:
        names = (n.removeprefix(_MEDIA_FOLDER) for n in self._archive if n.startswith(_MEDIA_FOLDER))
        return (name for name in names if is_media_name(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Texts:
    """Reads slide texts out of an archive and remembers what was wrong with them."""

    def __init__(self, archive: Archive, label: str) -> None:
        self._archive = archive
        self._label = label
        self.diagnostics: list[Diagnostic] = []

    def read(self, name: str) -> str:
        """The text, or one that says on the slide why there is none."""
        try:
            return self._archive[name].decode()
        except KeyError:
            return self._marked(
                Phrase("The slide text {0} is missing from the file.", name), "is missing from the file"
            )
        except FormatError:
            return self._marked(Phrase("The slide text {0} is damaged.", name), "is damaged")
        except UnicodeDecodeError:
            self._report(Phrase("The slide text {0} is not UTF-8 text; unreadable characters show as �.", name))
            return self._archive[name].decode(errors="replace")

    def _marked(self, message: Phrase, problem: str) -> str:
        self._report(message)
        return f"# Not shown: the text of this slide {problem}\n"

    def _report(self, message: Phrase) -> None:
        self.diagnostics.append(
            Diagnostic(
                "slide-damaged", Severity.ERROR, message, Where(self._label), Phrase("Compare with a backup.")
            )
        )


def _files_of(number: int, slide: DeckSlide) -> manifest.Files:
    """Where a slide's texts stand in the archive: numbered, with as much of the key as is safe in a name."""
    stem = re.sub(r"[^a-z0-9]+", "-", slide.key.lower())[:60].strip("-") or "slide"
    name = f"{number:03}-{stem}.md"
    return manifest.Files(f"slides/{name}", None if slide.base is None else f"base/{name}")


def _used_media(deck: Deck) -> list[str]:
    """The pictures of the slides, and those that the deck's own theme mentions."""
    of_slides = {name for slide in deck.slides for name in slide.media.values()}
    return sorted(of_slides.union(_MEDIA_NAMES.findall(deck.own_theme)))


def _is_attachment(name: str, named: frozenset[str]) -> bool:
    own_media = name.startswith(_MEDIA_FOLDER) and is_media_name(name.removeprefix(_MEDIA_FOLDER))
    return not own_media and name not in (_MIME_NAME, _MANIFEST_NAME) and name not in named


def _check_readable(data: bytes, path: Path) -> None:
    unpack_deck(data, str(path))


def _lost(deck: Deck, archive: Archive, label: str) -> Iterator[Diagnostic]:
    """A finding for every slide whose picture is not in the archive."""
    for number, slide in enumerate(deck.slides, 1):
        for path, name in slide.media.items():
            if _MEDIA_FOLDER + name not in archive:
                yield Diagnostic(
                    "picture-missing",
                    Severity.ERROR,
                    Phrase("The picture {0} is missing from the file.", path),
                    Where(label, slide=str(number)),
                    Phrase("Put the picture in again."),
                )


def _newer(label: str) -> Diagnostic:
    return Diagnostic(
        "newer-format",
        Severity.WARNING,
        Phrase("The deck was saved by a newer version of Briefing; it is opened read-only."),
        Where(label),
        Phrase("Update Briefing to change it, or save a copy under another name."),
    )


def _broken(label: str, error: manifest.ManifestError) -> FormatError:
    return FormatError(
        Phrase("{0}: its deck.json cannot be understood: {1}.", label, error),
        Phrase("Use a backup, or ask for the file again."),
    )
