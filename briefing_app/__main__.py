"""`briefing-app` and `python -m briefing_app`."""

import sys

from briefing_app.app import run


def main() -> None:
    """Run the application and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
