"""Which language a stretch of text is in, as far as its script tells: fonts and proofing depend on it."""

import re
from collections.abc import Iterator

from briefing_app.model.language import Script, language

_ARABIC = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"
_HAN = "\u2e80-\u2fdf\u3000-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_CYRILLIC = "\u0400-\u052f"
_RUNS = f"(?P<ar>[{_ARABIC}])|(?P<zh>[{_HAN}])|(?P<ru>[{_CYRILLIC}])|(?P<en>[{_LATIN}])"  # compiled when needed
_CYRILLIC_TAGS = frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"})


def by_language(text: str, base: str) -> Iterator[tuple[str, str]]:
    """Cut `text` where the script changes: (stretch, language). Digits, spaces and marks stay with the stretch.

    `base` is the language of the text around; a stretch in its script keeps it.
    """
    if text.isascii() and language(base).script is Script.LATIN and not _is_cyrillic(base):
        yield text, base
        return
    start, current = 0, base
    for match in re.finditer(_RUNS, text):
        tag = _resolved(match.lastgroup or "", base)
        if tag == current:
            continue
        if match.start() > start:
            yield text[start : match.start()], current
        start, current = match.start(), tag
    if start < len(text):
        yield text[start:], current


def has_arabic(text: str) -> bool:
    """Whether any of `text` is in Arabic script."""
    return any(match.lastgroup == "ar" for match in re.finditer(_RUNS, text))


def _resolved(found: str, base: str) -> str:
    """`found`, or `base` where it is written in that script too."""
    script = language(base).script
    if found in ("ar", "zh"):
        return base if script is language(found).script else found
    if script is not Script.LATIN or (found == "ru") != _is_cyrillic(base):
        return found
    return base


def _is_cyrillic(tag: str) -> bool:
    return tag.split("-")[0].lower() in _CYRILLIC_TAGS
