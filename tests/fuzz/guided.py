"""Fuzz guided by coverage, with atheris: `python -m tests.fuzz.guided --seconds 300 [--target NAME]`.

libFuzzer ends the process it runs in, so each target has one of its own. Every kind of failure is noted, not
only the first; what was found is written to the folder given by `--finds`, as `tests.fuzz.run` does.
"""

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.mutations import changed, mutated
from tests.fuzz.watching import Finds, watched

ROOT = Path(__file__).parents[2]
_KEPT = Path(__file__).parent / "finds"
_SEEN = ("briefing_app", "icalendar", "dateutil")  # packages whose branches lead the search
_LENGTH = 64 * 1024  # bytes that an input may grow to, where its seeds are not longer
_EXECUTED = re.compile(r"stat::number_of_executed_units: +(\d+)")
_FOUND = re.compile(r"^find: (.*)$", re.MULTILINE)


def _fuzz(name: str, seconds: int, corpus: Path, finds: Path) -> None:
    """Fuzz one target; ends the process."""
    import atheris

    with atheris.instrument_imports(include=list(_SEEN)):
        from tests.fuzz.targets import TARGETS
    target = next(target for target in TARGETS if target.name == name)
    seeds = (*target.seeds, *(path.read_bytes() for path in sorted(_KEPT.glob(f"{name}-*"))))
    for number, seed in enumerate(seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    kept = Finds(name, finds)

    def once(data: bytes) -> None:
        text = watched(target, data)
        if text and kept.add(text, data):
            print(f"find: {text[:300]}", file=sys.stderr, flush=True)

    def mutator(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)

        def change(part: bytes, chance: random.Random) -> bytes:
            return changed(part, chance) if chance.random() < 0.5 else atheris.Mutate(part, len(part) + 64)

        try:
            return mutated(data, chance, change)[:most]
        except Exception:  # noqa: BLE001 - what it made is no ZIP any more, in one of the many ways
            return atheris.Mutate(data, most)

    longest = max(_LENGTH, 2 * max(map(len, seeds)))
    flags = (f"-max_total_time={seconds}", f"-max_len={longest}", "-print_final_stats=1", "-rss_limit_mb=3000")
    atheris.Setup([sys.argv[0], *flags, "-timeout=120", str(corpus)], once, custom_mutator=mutator)
    atheris.Fuzz()


def _ran(name: str, options: argparse.Namespace, folder: Path) -> tuple[int, list[str]]:
    """Executions of one target and what was found; a process that broke down is a find too."""
    corpus = (options.corpus or folder) / name
    corpus.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.fuzz.guided", "--alone", "--target", name]
    command += ["--seconds", str(options.seconds), "--corpus", str(corpus)]
    command += ["--finds", str(options.finds or folder / "finds")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    said = done.stderr.decode("utf-8", "replace")
    found = _FOUND.findall(said)
    count = _EXECUTED.search(said)
    if done.returncode or not count:
        found.append(f"the process ended with {done.returncode}: {said[-600:]}")
    return int(count[1]) if count else 0, found


def main() -> int:
    """Fuzz every target for so many seconds each; exit 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--target", help="this one only")
    parser.add_argument("--corpus", type=Path, help="a folder where what was reached is kept for the next run")
    parser.add_argument("--finds", type=Path, help="a folder for what is found")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if options.alone:
        _fuzz(options.target, options.seconds, options.corpus, options.finds)
    from tests.fuzz.targets import TARGETS

    total, problems = 0, 0
    with tempfile.TemporaryDirectory(prefix="guided-") as folder:
        for name in (target.name for target in TARGETS if options.target in (None, target.name)):
            count, found = _ran(name, options, Path(folder))
            print(f"{name:18}{count:9} executions{len(found):4} finds", flush=True)
            print("".join(f"    {text}\n" for text in found), end="", flush=True)
            total, problems = total + count, problems + len(found)
    print(f"{total} executions, {problems} finds")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
