"""Which languages a slide exists in, which of them lag behind, and what stands in for a missing one."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import field

from briefing_app.model.language import UN_LANGUAGES, language
from briefing_app.values import Value

if TYPE_CHECKING:
    from briefing_app.library.library import Library


class Presence(StrEnum):
    """How a slide stands in one language."""

    PRESENT = "present"
    STALE = "stale"  # made from an older text of the slide in the library's language
    MISSING = "missing"


class MatrixRow(Value, frozen=True):
    """One slide and its state in every language asked for."""

    id: str
    title: str
    presence: Mapping[str, Presence] = field(default_factory=dict)


def fallbacks(wanted: str, own: str) -> tuple[str, ...]:
    """The languages to try, in order: the one wanted, its primary tag, the library's own, English."""
    return tuple(dict.fromkeys((wanted, wanted.split("-")[0], own, "en")))


def language_matrix(library: "Library", tags: Sequence[str] = tuple(UN_LANGUAGES)) -> Iterator[MatrixRow]:
    """Every slide × `tags`, in order of path. Reads the files, so it is work for a job in a large library."""
    from briefing_app.reader import parse_slide

    for slide_id in library.catalog.ids:
        variants = library.catalog.variants(slide_id)
        read = {tag: library.read(file) for tag, file in variants.items()}
        parsed = {
            tag: parse_slide(found.text, slide_id=slide_id, language=tag, path=found.path).slide
            for tag, found in read.items()
        }
        source = read.get(library.language)
        title = parsed[next(iter(parsed))].plain_title
        presence = {}
        for tag in tags:
            made_from = parsed[tag].meta.translated_from if tag in parsed else ""
            presence[tag] = _presence(tag in parsed, made_from, source.revision if source else "")
        yield MatrixRow(slide_id, title, presence)


def language_name(tag: str, shown_in: str) -> str:
    """The name of a language in one of the six languages of the United Nations; else in its own words."""
    primary = tag.split("-")[0].lower()
    names = _NAMES.get(shown_in.split("-")[0].lower(), _NAMES["en"])
    return names.get(primary, language(tag).endonym)


def _presence(exists: bool, made_from: str, source: str) -> Presence:
    if not exists:
        return Presence.MISSING
    return Presence.STALE if made_from and source and made_from != source else Presence.PRESENT


_ORDER = ("ar", "zh", "en", "fr", "ru", "es")
_NAMES = {
    tag: dict(zip(_ORDER, names.split(), strict=True))
    for tag, names in {
        "ar": "العربية الصينية الإنكليزية الفرنسية الروسية الإسبانية",
        "zh": "阿拉伯文 中文 英文 法文 俄文 西班牙文",
        "en": "Arabic Chinese English French Russian Spanish",
        "fr": "arabe chinois anglais français russe espagnol",
        "ru": "арабский китайский английский французский русский испанский",
        "es": "árabe chino inglés francés ruso español",
    }.items()
}
