"""A search of one library, printed. Imports little: it answers as fast as it starts."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from briefing_app import resources
from briefing_app.cli.indexing import open_index, refresh_index
from briefing_app.cli.search_request import SearchRequest
from briefing_app.errors import UsageError
from briefing_app.library.index.facets import FACETS
from briefing_app.library.index.schema import IndexDamagedError
from briefing_app.library.index.search import Chosen, Hit
from briefing_app.phrases import Phrase

_KNOWN = (*FACETS, "language", "status")


def search(request: SearchRequest) -> int:
    """Print the hits; the exit code, 1 when there are none. Raises UsageError for an unknown facet."""
    chosen = _chosen(request.facets)
    root = resources.starter_library() if request.library is None else Path(request.library)
    try:
        hits = _hits(root, request, chosen)
    except IndexDamagedError:  # in its words, where a refresh that has nothing to do does not look
        refresh_index(root, anew=True)
        hits = _hits(root, request, chosen)
    sys.stdout.write((_json(hits) if request.as_json else _lines(hits)) + "\n")
    return 0 if hits else 1


def _hits(root: Path, request: SearchRequest, chosen: Chosen) -> list[Hit]:
    index = open_index(root)
    try:
        return index.search(" ".join(request.query), chosen, request.limit)
    finally:
        index.close()


def _chosen(facets: Iterable[str]) -> dict[str, list[str]]:
    """The values asked for by facet. Raises UsageError for an unknown facet."""
    chosen: dict[str, list[str]] = {}
    for text in facets:
        name, equals, value = text.partition("=")
        if not equals or name not in _KNOWN:
            raise UsageError(
                Phrase("--facet {0}: is not NAME=VALUE.", text), Phrase("The names are {0}.", tuple(_KNOWN))
            )
        chosen.setdefault(name, []).append(value)
    return chosen


def _json(hits: Iterable[Hit]) -> str:
    return json.dumps([_hit_json(hit) for hit in hits], ensure_ascii=False, indent=1)


def _hit_json(hit: Hit) -> dict[str, object]:
    """The stable JSON form of a hit."""
    return {
        "id": hit.id,
        "language": hit.language,
        "title": hit.title.text,
        "path": hit.path,
        "snippet": hit.snippet.marked(),
        "score": round(hit.score, 6),
        "facets": {**hit.facets, "status": [hit.status]},
        "minutes": hit.minutes or None,
    }


def _lines(hits: Iterable[Hit]) -> str:
    """Two lines a hit: what it is, where it was found."""
    return "\n".join(
        f"{hit.id} ({hit.language}, {hit.status})  {hit.title.text}\n    {hit.snippet.marked('[', ']')}"
        for hit in hits
    )
