"""Fuzz for a while: `python -m tests.fuzz.run --seconds 60 [--target NAME]`.

Inputs are mutated without looking at what they reach; `tests.fuzz.guided` looks, where atheris is installed.
What is found is written to the folder given by `--finds`; put it into `tests/fuzz/finds/` when it is mended.
"""

import argparse
import random
import sys
import time
from pathlib import Path

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, Target
from tests.fuzz.watching import Finds, watched


def fuzz(
    target: Target, seconds: float, chance: random.Random, *, most: int = 2**63, folder: Path | None = None
) -> tuple[int, list[tuple[str, bytes]]]:
    """Executions, and each kind of failure with an input that brings it about."""
    end = time.monotonic() + seconds
    count, finds = 0, Finds(target.name, folder)
    while time.monotonic() < end and count < most:
        data = mutated(chance.choice(target.seeds), chance)
        if text := watched(target, data):
            finds.add(text, data)
        count += 1
    return count, list(finds.inputs.items())


def main() -> int:
    """Fuzz every target for an equal share of the time; exit 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="in all")
    parser.add_argument("--target", choices=[target.name for target in TARGETS])
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--finds", type=Path, help="a folder for what is found")
    options = parser.parse_args()
    chosen = [target for target in TARGETS if options.target in (None, target.name)]
    total, found = 0, 0
    for target in chosen:
        share = options.seconds / len(chosen)
        count, finds = fuzz(target, share, random.Random(options.seed), folder=options.finds)
        print(f"{target.name:18}{count:9} executions{len(finds):4} finds", flush=True)
        print("".join(f"    {text[:300]}\n" for text, _ in finds), end="")
        total, found = total + count, found + len(finds)
    print(f"{total} executions, {found} finds")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
