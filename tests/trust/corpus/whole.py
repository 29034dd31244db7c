"""The whole corpus."""

from collections.abc import Iterator

from tests.trust.corpus.archives import archives
from tests.trust.corpus.data import data_files
from tests.trust.corpus.hostile import Hostile
from tests.trust.corpus.images import images
from tests.trust.corpus.presentations import presentations
from tests.trust.corpus.texts import texts


def whole_corpus() -> Iterator[Hostile]:
    """Every hostile file; names are unique."""
    yield from texts()
    yield from archives()
    yield from images()
    yield from presentations()
    yield from data_files()
