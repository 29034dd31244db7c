"""Reading a large library in worker processes."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from briefing_app.library.folder import FoundFile
from briefing_app.library.index.rows import SlideRow, read_batch

__all__ = ["WORKERS", "BrokenProcessPool", "in_workers"]

WORKERS = 2


def in_workers(root: str, batches: Sequence[Sequence[FoundFile]]) -> Iterator[list[SlideRow]]:
    """Read batches in worker processes, a few ahead of what is taken, so that memory stays small.

    Raises BrokenProcessPool when a worker dies.
    """
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        waiting: list[Future[list[SlideRow]]] = []
        source = iter(batches)
        try:
            waiting = [pool.submit(read_batch, root, batch) for batch in islice(source, WORKERS * 3)]
            while waiting:
                yield waiting.pop(0).result()
                waiting += [pool.submit(read_batch, root, batch) for batch in islice(source, 1)]
        finally:
            for future in waiting:
                future.cancel()
