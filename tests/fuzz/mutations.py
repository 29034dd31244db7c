"""Mutations of sound inputs, of ZIP files also inside their parts, so that more is reached than unpacking."""

import io
import random
import zipfile
from collections.abc import Callable

_WORDS = (
    *(
        b"---\n",
        b"```",
        b":::",
        b"[",
        b"]",
        b"(",
        b")",
        b"|",
        b"*",
        b"_",
        b"{{",
        b"}}",
        b"\0",
        b"\xff",
        b"\n",
        b"\t",
    ),
    *(
        b"&x;",
        b"<",
        b">",
        b"<!DOCTYPE x>",
        b"1e999",
        b"-1",
        b"99999999999999999999",
        b"\xe2\x80\xae",
        b": ",
        b"- ",
    ),
    *(
        b'"',
        b"'",
        b"&a ",
        b"*a",
        b"!!",
        b"=",
        b";",
        b"\r\n",
        b"FREQ=DAILY",
        b"0",
        b"rId1",
        b"../",
        b"\xed\xa0\x80",
    ),
)
_MOST = 6


Change = Callable[[bytes, random.Random], bytes]


def mutated(seed: bytes, chance: random.Random, change: Change | None = None) -> bytes:
    """A few changes to `seed`, which must be sound; for a ZIP mostly in one of its parts."""
    if seed[:2] == b"PK" and chance.random() < 0.85:
        return _part_mutated(seed, chance, change or changed)
    return (change or changed)(seed, chance)


def _part_mutated(seed: bytes, chance: random.Random, change: Change) -> bytes:
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(parts))
    if chance.random() < 0.1:
        del parts[name]
    else:
        parts[name] = change(parts[name], chance)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, data in parts.items():
            archive.writestr(part, data)
    return buffer.getvalue()


def changed(data: bytes, chance: random.Random) -> bytes:
    """A few changes anywhere."""
    text = bytearray(data)
    for _ in range(chance.randint(1, _MOST)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.choice((0, 0, 1, 3, 20, 200)))
        match chance.randrange(5):
            case 0:
                del text[start:end]
            case 1:
                text[start:start] = chance.choice(_WORDS) * chance.choice((1, 1, 2, 40))
            case 2:
                text[start:end] = chance.randbytes(end - start)
            case 3:
                other = chance.randint(0, len(text))
                text[start:start] = text[other : other + 60]
            case _:
                text[start:end] = chance.choice(_WORDS)
    return bytes(text)
