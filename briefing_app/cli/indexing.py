"""What `search` and `library` share: where the index of a library lies, and how it is brought up to date."""

import sys
import time
from pathlib import Path

from briefing_app import paths
from briefing_app.errors import ReadError
from briefing_app.library.index.schema import IndexBusyError, IndexDamagedError, index_path
from briefing_app.library.index.search import LibraryIndex
from briefing_app.phrases import Phrase

_SMALL = 5_000  # files up to which looking at them all is not felt


def open_index(root: Path) -> LibraryIndex:
    """The index of the library `root`, made or refreshed where that is needed or not felt."""
    if not root.is_dir():
        raise ReadError(
            Phrase("{0}: there is no such library folder.", root),
            Phrase("Name the folder that holds the slides."),
        )
    path = index_path(paths.cache_folder(), root)
    try:
        index = LibraryIndex(path)
    except IndexDamagedError:
        refresh_index(root)
        return LibraryIndex(path)
    if len(index) <= _SMALL and not _is_fresh(index, root):
        try:
            refresh_index(root)
        except IndexBusyError as error:
            print(str(error), file=sys.stderr)  # noqa: T201 - what is there already still answers
    return index


def refresh_index(root: Path, *, anew: bool = False) -> int:
    """Bring the index up to the folder, or build it `anew`, with progress; the number of slide files."""
    import datetime  # late, as the others: nothing changed is the rule

    from briefing_app.cli.shared import print_findings, progress
    from briefing_app.library.index.refresh import refresh
    from briefing_app.library.vocabulary import read_config

    path = index_path(paths.cache_folder(), root)
    with progress("Reading the library") as report:
        today = datetime.date.today()
        done = refresh(path, root, read_config(root)[0], today=today, report=report, anew=anew)
    print_findings(done.diagnostics)
    return done.total


def _is_fresh(index: LibraryIndex, root: Path) -> bool:
    """Whether the index is of today and no file looks different."""
    from briefing_app.library.folder import walk

    seen = index.stamps()
    found = 0
    for file in walk(root):
        found += 1
        if seen.get(file.path) != file.stamp:
            return False
    return found == len(seen) and index.day == time.strftime("%Y-%m-%d")
