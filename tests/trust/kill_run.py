"""Kill the application at random moments: `python -m tests.trust.kill_run [--runs 100] [--at-once 3]`.

The application runs as it does for a user, but without a screen. A timer makes numbered edits and saves now
and then; every edit and every save that came to its end is told through a pipe. Then the process is killed
(SIGKILL). A fresh process opens the file and the journal. Lost are the edits that neither has; the loss is the
time from the first of them to the kill. Nothing may be damaged, and nothing that was saved may be gone.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from briefing_app.diagnostics import has_errors
from briefing_app.errors import BriefingError
from briefing_app.model.deck import Deck, DeckSlide, Section
from briefing_app.storage import LoadedDeck, MediaStore, load_deck, save_deck
from briefing_app.storage.journal import Journal
from tests.trust.corpus.images import noise

ROOT = Path(__file__).parents[2]
GOAL = 5.0  # seconds of edits
_KEY = "counted"
_SLIDES = 60
_EDIT_EVERY = (20, 250)  # ms, between
_SAVE_EVERY = 25  # edits, on average
_KILL_AFTER = (0.2, 12.0)  # seconds of editing


@dataclass(frozen=True, slots=True)
class Trial:
    """What one kill cost: seconds of edits, and what was wrong with what it left."""

    edits: int
    loss: float
    problems: tuple[str, ...] = ()


def trial(seed: int) -> Trial:
    """Let the application work, kill it, look at what is left."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        save_deck(folder / "talk.briefing", *_first_deck())
        edited, saved, killed = _worked(folder, seed)
        report = json.loads(_run("--look", str(folder), timeout=60))
        kept = max(report["file"], report["journal"])
        lost = [moment for number, moment in edited.items() if number > kept]
        problems = list(report["problems"])
        if report["file"] < saved:
            problems.append(f"edit {saved} was saved, the file has {report['file']}")
        loss = killed - min(lost) if lost else 0.0
        if loss > GOAL:
            problems.append(f"{loss:.1f} seconds of edits are lost")
        return Trial(len(edited), loss, tuple(f"seed {seed}: {problem}" for problem in problems))


def _worked(folder: Path, seed: int) -> tuple[dict[int, float], int, float]:
    """The edits with their moments, the last one that was saved, and the moment of the kill."""
    process = subprocess.Popen(
        _command("--work", str(folder), "--seed", str(seed)),
        cwd=ROOT,
        env=_environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    if not first:
        raise RuntimeError(f"The application did not start: {process.communicate()[1]}")
    time.sleep(random.Random(seed).uniform(*_KILL_AFTER))
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL)
    said, _ = process.communicate()
    edited: dict[int, float] = {}
    saved = 0
    for line in (first + said).splitlines():
        what, number, moment = line.split(" ")
        if what == "edit":
            edited[int(number)] = float(moment)
        else:
            saved = int(number)
    return edited, saved, killed


def _first_deck() -> tuple[Deck, MediaStore]:
    """Sixty slides, one with a picture, so that writing takes its time."""
    media = MediaStore()
    picture = media.add(noise(200), ".png")
    slides = [DeckSlide(f"s{n}", f"# Slide {n}\n\n- One\n- Two\n", "en") for n in range(_SLIDES)]
    slides[3] = DeckSlide(
        "s3", "# Picture\n\n![A picture](media/x.png)\n", "en", media={"media/x.png": picture}
    )
    return Deck("Counting", sections=(Section("", (DeckSlide(_KEY, "# Edit 0\n", "en"), *slides)),)), media


def _work(folder: Path, seed: int) -> None:
    """The application, with a user that edits and saves; it ends only by being killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from briefing_app.gui.edits import edited_text
    from briefing_app.gui.main_window import MainWindow
    from briefing_app.gui.starting import start

    chance = random.Random(seed)
    number = 0

    def edit() -> None:
        nonlocal number
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.workspace]
        if windows:
            number += 1
            document = windows[0].open_workspace.session.document
            text = f"# Edit {number}\n"
            _tell(f"edit {number} {time.monotonic()}")
            document.edit("Edit", lambda deck: edited_text(deck, _KEY, text))
            if chance.randrange(_SAVE_EVERY) == 0 and windows[0].files.save():
                _tell(f"saved {number} {time.monotonic()}")
        QTimer.singleShot(chance.randint(*_EDIT_EVERY), edit)

    QTimer.singleShot(0, edit)
    start(folder / "talk.briefing")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _look(folder: Path) -> None:
    """What a fresh process finds: the number of the edit in the file and in the journal; what is wrong."""
    problems: list[str] = []
    found = {"file": 0, "journal": 0}

    def note(name: str, loaded: LoadedDeck) -> None:
        first = loaded.deck.slides[0].text
        found[name] = max(found[name], int(first.split()[2]))
        if has_errors(loaded.diagnostics) or len(loaded.deck.slides) != _SLIDES + 1:
            problems.append(f"the deck of the {name} is damaged: {loaded.diagnostics}")
        if any(name not in loaded.media for slide in loaded.deck.slides for name in slide.media.values()):
            problems.append(f"a picture of the {name} is gone")

    try:
        note("file", load_deck(folder / "talk.briefing"))
        journal = Journal(folder / "state" / "briefing" / "journal")
        for entry in journal.entries():
            note("journal", journal.recover(entry))
    except BriefingError as error:
        problems.append(f"cannot be opened: {error}")
    _tell(json.dumps({**found, "problems": problems}))


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "tests.trust.kill_run", *arguments]


def _environment(folder: Path) -> dict[str, str]:
    homes = {f"XDG_{kind.upper()}_HOME": str(folder / kind) for kind in ("config", "state", "cache")}
    return {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}


def _run(*arguments: str, timeout: float) -> str:
    done = subprocess.run(
        _command(*arguments), cwd=ROOT, capture_output=True, text=True, check=True, timeout=timeout
    )
    return done.stdout


def main() -> int:
    """Run the trials and print what they cost; exit 1 where something was damaged or too much was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--at-once", type=int, default=3, help="applications that run at the same time")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        _work(options.work, options.seed)
        return 1
    if options.look:
        _look(options.look)
        return 0
    with ThreadPoolExecutor(options.at_once) as pool:
        trials = list(pool.map(trial, range(options.seed, options.seed + options.runs)))
    problems = [problem for done in trials for problem in done.problems]
    print("\n".join(problems))
    losses = sorted(done.loss for done in trials)
    print(
        f"{len(trials)} applications killed after {sum(done.edits for done in trials)} edits: "
        f"lost {losses[len(losses) // 2]:.1f} s of them in the middle, {losses[-1]:.1f} s at worst"
        f" (goal {GOAL:.0f} s), {len(problems)} problems"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
