"""Names of files made from titles: readable, and allowed on every system."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_LONGEST = 60


def file_name(title: str, fallback: str) -> str:
    """A name without suffix for something called `title`; `fallback` where nothing of it can stay."""
    text = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    name = " ".join(text.split())[:_LONGEST].strip(" .")
    return f"{name}_" if _RESERVED.fullmatch(name) else name or fallback
