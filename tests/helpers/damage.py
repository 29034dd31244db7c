"""Files that a disk has spoilt."""

import sqlite3
from contextlib import closing
from pathlib import Path

_PAGE = 4_096


def overwrite_words(index: Path) -> None:
    """Damage a search index where its words are, which a refresh that finds nothing new does not read."""
    with closing(sqlite3.connect(index)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'fts_data'").fetchone()
    with index.open("r+b") as file:
        file.seek((page - 1) * _PAGE)
        file.write(b"\xff" * _PAGE)
