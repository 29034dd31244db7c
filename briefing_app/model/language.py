"""The six official languages of the United Nations, and what follows from a language tag."""

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct


class Script(StrEnum):
    """The scripts for which a theme names fonts of their own."""

    LATIN = "latin"  # also Cyrillic and Greek
    ARABIC = "arabic"  # complex script, right to left
    HAN = "han"  # East Asian


class Language(Struct, frozen=True):
    """A language by its BCP 47 tag."""

    tag: str
    name: str  # in English
    endonym: str  # in the language itself
    region_tag: str  # the full tag that PowerPoint writes on a run
    script: Script = Script.LATIN

    @property
    def is_rtl(self) -> bool:
        """Whether its text runs from right to left."""
        return self.script is Script.ARABIC


UN_LANGUAGES = {
    language.tag: language
    for language in (
        Language("ar", "Arabic", "العربية", "ar-SA", Script.ARABIC),
        Language("zh", "Chinese", "中文", "zh-CN", Script.HAN),
        Language("en", "English", "English", "en-GB"),
        Language("fr", "French", "Français", "fr-FR"),
        Language("ru", "Russian", "Русский", "ru-RU"),
        Language("es", "Spanish", "Español", "es-ES"),
    )
}


def in_order(tags: Iterable[str]) -> tuple[str, ...]:
    """Language tags with the six of the United Nations first, each once."""
    known = list(UN_LANGUAGES)
    return tuple(sorted(set(tags), key=lambda t: (t not in known, known.index(t) if t in known else 0, t)))


_RTL_TAGS = frozenset({"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@lru_cache(maxsize=64)
def language(tag: str) -> Language:
    """The language for a BCP 47 tag; an unknown one is known by its tag alone."""
    primary = tag.split("-")[0].lower()
    if primary in UN_LANGUAGES:
        return UN_LANGUAGES[primary]
    script = Script.ARABIC if primary in _RTL_TAGS else Script.LATIN
    return Language(primary, tag, tag, tag, script)
