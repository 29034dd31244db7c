"""What a search is asked with, and how that is read without the library that reads all other arguments."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

LIMITS = range(1, 10_001)  # hits that one may ask for
DEFAULT_LIMIT = 20


class SearchRequest(NamedTuple):
    """The arguments of `briefing-app search`. `facets` are NAME=VALUE; no `library` means the bundled one."""

    query: tuple[str, ...] = ()
    library: str | None = None
    facets: tuple[str, ...] = ()
    limit: int = DEFAULT_LIMIT
    as_json: bool = False


def read_request(arguments: Sequence[str]) -> SearchRequest | None:
    """The request in `arguments`; None where it is not plain to see, and the program's own reader is to judge.

    That reader gives help and explains mistakes; where both give a request, it is the same one.
    """
    request = SearchRequest()
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if not argument.startswith("-"):
            request = request._replace(query=(*request.query, argument))
        elif argument == "--json":
            request = request._replace(as_json=True)
        elif name in _TAKE_VALUE:
            taken = _TAKE_VALUE[name](request, value if equals else next(rest, "-"))
            if taken is None:
                return None
            request = taken
        else:
            return None
    return request if request.query else None


def _with_library(request: SearchRequest, value: str) -> SearchRequest | None:
    return None if value.startswith("-") else request._replace(library=value)


def _with_facet(request: SearchRequest, value: str) -> SearchRequest | None:
    return None if value.startswith("-") else request._replace(facets=(*request.facets, value))


def _with_limit(request: SearchRequest, value: str) -> SearchRequest | None:
    is_number = value.isascii() and value.isdigit() and len(value) < 6
    return request._replace(limit=int(value)) if is_number and int(value) in LIMITS else None


_TAKE_VALUE: dict[str, Callable[[SearchRequest, str], SearchRequest | None]] = {
    "--library": _with_library,
    "--facet": _with_facet,
    "--limit": _with_limit,
}
