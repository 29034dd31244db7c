"""A slide's revision: a short digest that stays the same when nothing that matters changed."""

import hashlib
import unicodedata
from collections.abc import Iterable

REVISION_LENGTH = 12  # hexadecimal digits


def revision(text: str, media: Iterable[bytes] = ()) -> str:
    """Return the revision of a slide's text and the digests of its media, in their order.

    Line ends, blanks at the ends of lines and Unicode composition do not count.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    normal = unicodedata.normalize("NFC", "\n".join(line.rstrip(" \t") for line in lines))
    digest = hashlib.sha256(normal.encode(errors="surrogatepass"))
    for item in media:
        digest.update(len(item).to_bytes(8, "big") + item)
    return digest.hexdigest()[:REVISION_LENGTH]
