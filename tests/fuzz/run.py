"""Fuzz for a while: `python -m tests.fuzz.run --seconds 60 [--target NAME] [--engine atheris]`.

Without atheris (which only some systems have) inputs are mutated without looking at what they reach. What is
found is written to the folder given by `--finds`; put it into `tests/fuzz/finds/` when it is mended.
"""

import argparse
import hashlib
import random
import signal
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, Target

_HANGS = 10.0  # seconds of the processor after which an input is given up
_SLOW = 2.0  # seconds of the processor for one input


def fuzz(
    target: Target, seconds: float, chance: random.Random, *, most: int = 2**63
) -> tuple[int, list[tuple[str, bytes]]]:
    """Executions, and each kind of failure with an input that brings it about."""
    end = time.monotonic() + seconds
    count, finds = 0, dict[str, bytes]()
    while time.monotonic() < end and count < most:
        data = mutated(chance.choice(target.seeds), chance)
        start = time.process_time()
        signal.setitimer(signal.ITIMER_VIRTUAL, _HANGS)
        try:
            target.once(data)
        except Exception as error:  # noqa: BLE001 - any exception is a find
            place = traceback.extract_tb(error.__traceback__)[-1]
            finds.setdefault(
                f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}: {error}", data
            )
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        if time.process_time() - start > _SLOW:
            finds.setdefault(f"slow: {time.process_time() - start:.1f} s", data)
        count += 1
    return count, list(finds.items())


def _give_up(_number: int, _frame: object) -> None:
    raise TimeoutError("still not done")


def _with_atheris(target: Target, seconds: float) -> None:
    """Guided by coverage; ends the process, as libFuzzer does, and says how many executions there were."""
    import atheris

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], f"-max_total_time={int(seconds)}", "-max_len=65536"], target.once)
    atheris.Fuzz()


def main() -> int:
    """Fuzz every target for an equal share of the time; exit 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="in all")
    parser.add_argument("--target", choices=[target.name for target in TARGETS])
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--engine", choices=("mutations", "atheris"), default="mutations")
    parser.add_argument("--finds", type=Path, help="a folder for what is found")
    options = parser.parse_args()
    chosen = [target for target in TARGETS if options.target in (None, target.name)]
    if options.engine == "atheris":
        _with_atheris(chosen[0], options.seconds)
    signal.signal(signal.SIGVTALRM, _give_up)
    total, found = 0, 0
    for target in chosen:
        count, finds = fuzz(target, options.seconds / len(chosen), random.Random(options.seed))
        print(f"{target.name:18}{count:9} executions{len(finds):4} finds", flush=True)
        for text, data in finds:
            print(f"    {text[:300]}")
            if options.finds:
                options.finds.mkdir(parents=True, exist_ok=True)
                (options.finds / f"{target.name}-{hashlib.sha256(data).hexdigest()[:12]}").write_bytes(data)
        total, found = total + count, found + len(finds)
    print(f"{total} executions, {found} finds")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
