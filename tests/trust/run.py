"""Everything that trust rests on, in one command: `python -m tests.trust.run [--long]`, a table at its end.

Short takes a minute or two, as in continuous integration; long fuzzes for `--seconds`, fails every file
operation and tries every hostile file.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Part:
    """A command, and how its last line counts what it did: pattern → title."""

    module: str
    arguments: tuple[str, ...]
    counts: tuple[tuple[str, str], ...]


def parts(*, is_long: bool, seconds: int) -> tuple[Part, ...]:
    """What is run."""
    hostile = () if is_long else ("--part", "0/7")
    faults = () if is_long else ("--every", "5")
    fuzzed = ("--seconds", str(seconds if is_long else 14))
    return (
        Part("trust.hostile_run", hostile, ((r"(\d+) files tried", "hostile files tried"),)),
        Part("fuzz.run", fuzzed, ((r"(\d+) executions, ", "fuzzing executions"),)),
        Part(
            "trust.fault_run",
            faults,
            ((r"(\d+) faults injected", "faults injected"), (r"(\d+) kills", "kills survived")),
        ),
        Part(
            "trust.kill_run",
            ("--runs", "100" if is_long else "3"),
            ((r"(\d+) applications killed", "applications killed"),),
        ),
        Part("trust.export_run", (), ((r"(\d+) bytes searched", "bytes of exports searched"),)),
        Part("trust.network_run", (), ((r"(\d+) remote references", "remote references planted"),)),
    )


def main() -> int:
    """Run all parts and print the table; exit 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seconds", type=int, default=600, help="of fuzzing, in a long run")
    parser.add_argument("--json", type=Path, help="write the table here too")
    options = parser.parse_args()
    table: dict[str, str] = {}
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for part in parts(is_long=options.long, seconds=options.seconds):
            command = [sys.executable, "-m", f"tests.{part.module}", *part.arguments]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            Path(folder, part.module).write_text(done.stdout + done.stderr)
            if done.returncode:
                failed.append(part.module)
                print(f"{part.module} failed:\n{done.stdout[-4_000:]}{done.stderr[-2_000:]}")
            for pattern, title in part.counts:
                match = re.search(pattern, done.stdout)
                table[title] = f"{int(match[1]):,}" if match else "none"
    if options.json:
        options.json.write_text(json.dumps(table))
    print("\n".join(f"{title:30}{count:>14}" for title, count in table.items()))
    print(f"{'parts that failed':30}{', '.join(failed) or 'none':>14}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
