"""Put the corpus through its doors: `python -m tests.trust.hostile_run [--only TEXT] [--json FILE]`."""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.trust.corpus.hostile import Hostile
from tests.trust.corpus.whole import whole_corpus
from tests.trust.openings import opened
from tests.trust.trial import CPU_SECONDS, RESIDENT, Outcome

_CRASH = 70
_LONGEST_LINE = 1_200


def faults(file: Hostile, outcome: Outcome) -> list[str]:
    """What is wrong with how a file was taken; nothing where it was taken well."""
    found = list(outcome.trespasses)
    if outcome.code is None:
        return [*found, outcome.output]
    if outcome.code == _CRASH or "Traceback" in outcome.output:
        found.append("it crashed")
    if outcome.cpu_seconds > CPU_SECONDS:
        found.append(f"it took {outcome.cpu_seconds:.1f} s")
    if outcome.resident > RESIDENT:
        found.append(f"it took {outcome.resident >> 20} MB")
    says = outcome.code or any(word in outcome.output for word in ("error", "warning", "Not kept"))
    if not says and not file.harmless:
        found.append("nobody was told")
    if any(len(line) > _LONGEST_LINE or not _is_plain(line) for line in outcome.output.splitlines()):
        found.append("a message is long or holds control characters")
    return found


def _is_plain(line: str) -> bool:
    return not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202a\u202b\u202d\u202e" for c in line)


def _preload() -> None:
    """Import what the doors need, so that a trial pays for its file alone."""
    import briefing_app.cli.check
    import briefing_app.cli.export
    import briefing_app.cli.import_
    import briefing_app.cli.rendering
    import briefing_app.export.deck
    import briefing_app.export.pptx
    import briefing_app.importing.library
    import briefing_app.library.calendar
    import briefing_app.opening.checks
    import briefing_app.opening.library_checks
    import briefing_app.planning.checks  # noqa: F401


def run(files: list[Hostile]) -> list[dict[str, object]]:
    """The outcome and the faults of every file."""
    results = []
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        for number, file in enumerate(files):
            outcome = opened(file, Path(folder) / str(number))
            results.append({"name": file.name, "faults": faults(file, outcome), **asdict(outcome)})
    return results


def main() -> int:
    """Run and print; exit 1 where a file was not taken well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="files whose name holds this")
    parser.add_argument("--json", type=Path, help="write the outcomes here")
    parser.add_argument("--part", default="0/1", help="N/M: only every M-th file, from the N-th")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    part, of = (int(n) for n in options.part.split("/"))
    files = [file for n, file in enumerate(whole_corpus()) if options.only in file.name and n % of == part]
    _preload()
    results = run(files)
    if options.json:
        options.json.write_text(json.dumps(results))
    bad = [result for result in results if result["faults"]]
    for result in bad:
        print(f"{result['name']}: {result['faults']}\n    {str(result['output'])[-300:]!r}")
    slowest = max(results, key=lambda result: result["cpu_seconds"])
    largest = max(results, key=lambda result: result["resident"])
    print(
        f"{len(results)} files tried, {len(bad)} not taken well; "
        f"at most {slowest['cpu_seconds']:.2f} s ({slowest['name']}), "
        f"{largest['resident'] >> 20} MB ({largest['name']})"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
