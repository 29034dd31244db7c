"""Everything that trust rests on, in one command: `tests/trust/run [--long]`, a table at its end.

Short takes a minute or two, as in continuous integration; long tries every hostile file, fails every file
operation and every call on the search index, and fuzzes for `--seconds`, then again guided by coverage where
atheris is installed.
"""

import argparse
import importlib.util
import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Part:
    """A command, and how its last line counts what it did: pattern → title."""

    module: str
    arguments: tuple[str, ...]
    counts: tuple[tuple[str, str], ...]


_FAULTS = ((r"(\d+) faults injected", "faults injected"), (r"(\d+) kills", "kills survived"))


def parts(*, is_long: bool, seconds: int) -> tuple[Part, ...]:
    """What is run."""
    hostile = () if is_long else ("--part", "0/7")
    fuzzed = ("--seconds", str(seconds if is_long else 14))
    executed = ((r"^(\d+) executions, ", "fuzzing executions"),)
    all_parts = (
        Part("trust.hostile_run", hostile, ((r"(\d+) files tried", "hostile files tried"),)),
        Part("fuzz.run", fuzzed, executed),
        Part("fuzz.guided", ("--seconds", str(seconds // 7)), executed),
        Part("trust.fault_run", () if is_long else ("--every", "5"), _FAULTS),
        Part("trust.index_run", () if is_long else ("--every", "31"), _FAULTS),
        Part(
            "trust.two_writers",
            ("--examples", "400" if is_long else "40"),
            ((r"(\d+) saves", "saves of two writers"),),
        ),
        Part(
            "trust.export_run",
            (),
            ((r"(\d+) canaries", "canaries looked for"), (r"(\d+) bytes", "bytes of exports searched")),
        ),
        Part(
            "trust.kill_run",
            ("--runs", "100" if is_long else "3"),
            ((r"(\d+) applications killed", "applications killed"),),
        ),
        Part("trust.network_run", (), ((r"(\d+) remote references", "remote references planted"),)),
    )
    is_guided = is_long and importlib.util.find_spec("atheris") is not None
    return tuple(part for part in all_parts if part.module != "fuzz.guided" or is_guided)


def main() -> int:
    """Run all parts and print the table; exit 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seconds", type=int, default=600, help="of fuzzing, in a long run")
    parser.add_argument("--json", type=Path, help="write the table here too")
    options = parser.parse_args()
    table: Counter[str] = Counter()
    failed = []
    for part in parts(is_long=options.long, seconds=options.seconds):
        said, is_fine = _ran(part)
        print(f"{part.module}: {said.strip().splitlines()[-1] if said.strip() else 'nothing said'}", flush=True)
        if not is_fine:
            failed.append(part.module)
            print(said[-6_000:])
        for pattern, title in part.counts:
            match = re.search(pattern, said, re.MULTILINE)
            table[title] += int(match[1]) if match else 0
    if options.json:
        options.json.write_text(json.dumps(table))
    print()
    print("\n".join(f"{title:30}{f'{count:,}' if count else 'none':>14}" for title, count in table.items()))
    print(f"{'parts that failed':30}{', '.join(failed) or 'none':>14}")
    return 1 if failed else 0


def _ran(part: Part) -> tuple[str, bool]:
    """What a part said, and whether it found nothing wrong."""
    command = [sys.executable, "-m", f"tests.{part.module}", *part.arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return (done.stderr if done.returncode else "") + done.stdout, done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
