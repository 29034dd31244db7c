"""`briefing-app search`: slides by what they say. Imports little: it answers as fast as it starts."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from briefing_app import resources
from briefing_app.cli.indexing import open_index
from briefing_app.cli.shared import json_option, library_option
from briefing_app.errors import UsageError
from briefing_app.library.index.facets import FACETS
from briefing_app.library.index.search import Hit

_KNOWN = (*FACETS, "language", "status")


@click.command("search")
@click.argument("query", nargs=-1, required=True)
@library_option
@click.option("--facet", "facets", multiple=True, metavar="NAME=VALUE", help="Only slides with this value.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="At most so many.")
@json_option
def command(
    query: Sequence[str], library_path: Path | None, facets: Sequence[str], limit: int, as_json: bool
) -> None:
    """Find slides: words, beginnings of words, "phrases". Exit code 1 when there are none."""
    index = open_index(library_path or resources.starter_library())
    try:
        hits = index.search(" ".join(query), _chosen(facets), limit)
    finally:
        index.close()
    click.echo(
        json.dumps([_hit_json(hit) for hit in hits], ensure_ascii=False, indent=1) if as_json else _lines(hits)
    )
    if not hits:
        raise click.exceptions.Exit(1)


def _chosen(facets: Iterable[str]) -> dict[str, list[str]]:
    """The values asked for by facet. Raises UsageError for an unknown facet."""
    chosen: dict[str, list[str]] = {}
    for text in facets:
        name, equals, value = text.partition("=")
        if not equals or name not in _KNOWN:
            raise UsageError(f"--facet {text}: is not NAME=VALUE.", f"The names are {', '.join(_KNOWN)}.")
        chosen.setdefault(name, []).append(value)
    return chosen


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
    }


def _lines(hits: Iterable[Hit]) -> str:
    """Two lines a hit: what it is, where it was found."""
    return "\n".join(
        f"{hit.id} ({hit.language}, {hit.status})  {hit.title.text}\n    {hit.snippet.marked('[', ']')}"
        for hit in hits
    )
