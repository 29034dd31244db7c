"""`briefing-app` and `python -m briefing_app`."""

import gc
import sys

from briefing_app.app import run

# Python's 700 cost a tenth of the start, and nearly all of what it makes lives to the end.
_OBJECTS_BETWEEN_COLLECTIONS = 50_000


def main() -> None:
    """Run the application and leave with its exit code."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    code = run(sys.argv[1:])
    gc.freeze()  # the process ends: nothing is gained by looking for garbage once more
    sys.exit(code)


if __name__ == "__main__":
    main()
