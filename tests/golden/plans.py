"""The starter library through plan, check and export, by the command line alone: one command, one table.

    python -m tests.golden.plans OUT [--audience KEY]… [--language TAG]… [--minutes N]… [--suffix .pptx]

Plans a talk for each audience, language and length, checks it and exports it into the folder OUT. Prints a line
a talk: slides, minutes, what was left out and why, what the checks found. Exit 1 when one could not be made.
"""

import argparse
import contextlib
import io
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing_app import resources
from briefing_app.cli import main as briefing_app
from briefing_app.library.library import Library
from briefing_app.model.language import UN_LANGUAGES

MINUTES = (10, 20, 45)


@dataclass
class Talk:
    """One talk on its way: the exit codes of the three commands, and what they told as JSON."""

    audience: str
    language: str
    minutes: int
    codes: list[int] = field(default_factory=list)
    plan: dict[str, Any] = field(default_factory=dict)
    findings: list[dict[str, Any]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Of its files."""
        return f"{self.audience}-{self.language}-{self.minutes}"

    @property
    def is_made(self) -> bool:
        """Whether all went well."""
        return self.codes == [0, 0, 0]

    def line(self) -> str:
        """What came of it, in one line."""
        reasons = Counter(left["reason"] for left in self.plan.get("left_out", ()))
        found = Counter(f"{f['severity']}:{f['code']}" for f in self.findings)
        parts = (f"{name} {count}" for name, count in sorted({**reasons, **found}.items()))
        slides, minutes = self.plan.get("slide_count", 0), self.plan.get("minutes", 0)
        return f"{self.name:<44} {self.codes} {slides:>3} slides {minutes:>5g} min  {', '.join(parts)}"


def audiences() -> tuple[str, ...]:
    """Those that the starter library knows."""
    config = Library.open(resources.starter_library()).config
    return tuple(term.key for term in config.vocabularies["audiences"] if term.key != "all")


def made(talk: Talk, out: Path, suffix: str) -> Talk:
    """Plan, check, export."""
    deck = out / f"{talk.name}.briefing"
    wishes = ("--audience", talk.audience, "--language", talk.language, "--minutes", talk.minutes)
    code, told = _run("new", *wishes, "-o", deck, "--json")
    talk.codes.append(code)
    if code:
        return talk
    talk.plan = json.loads(told)
    code, told = _run("check", deck, "--json")
    talk.codes.append(code)
    talk.findings = json.loads(told)
    talk.codes.append(_run("export", deck, "-o", deck.with_suffix(suffix))[0])
    return talk


def _run(*arguments: object) -> tuple[int, str]:
    """The exit code and what was printed."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = briefing_app([str(a) for a in arguments], open_window=lambda _path: 70)
    return code, out.getvalue()


def talks(options: argparse.Namespace) -> Iterator[Talk]:
    """Every talk that is asked for."""
    for audience in options.audience or audiences():
        for language in options.language or UN_LANGUAGES:
            for minutes in options.minutes or MINUTES:
                yield Talk(audience, language, minutes)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--audience", action="append")
    parser.add_argument("--language", action="append")
    parser.add_argument("--minutes", action="append", type=int)
    parser.add_argument("--suffix", default=".pptx")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    failed = 0
    for talk in talks(options):
        made(talk, options.out, options.suffix)
        failed += not talk.is_made
        print(talk.line(), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
