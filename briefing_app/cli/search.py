"""`briefing-app search` for click: its help, and what is said of arguments that are wrong."""

from collections.abc import Sequence

import click

from briefing_app.cli.search_request import DEFAULT_LIMIT, LIMITS, SearchRequest
from briefing_app.cli.searching import search
from briefing_app.cli.shared import json_option, library_option


@click.command("search")
@click.argument("query", nargs=-1, required=True)
@library_option
@click.option("--facet", "facets", multiple=True, metavar="NAME=VALUE", help="Only slides with this value.")
@click.option(
    "--limit",
    type=click.IntRange(LIMITS[0], LIMITS[-1]),
    default=DEFAULT_LIMIT,
    show_default=True,
    help="At most so many.",
)
@json_option
def command(
    query: Sequence[str], library_path: object, facets: Sequence[str], limit: int, as_json: bool
) -> int:
    """Find slides: words, beginnings of words, "phrases". Exit code 1 when there are none."""
    library = None if library_path is None else str(library_path)
    return search(SearchRequest(tuple(query), library, tuple(facets), limit, as_json))
