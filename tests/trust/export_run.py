"""Export a deck full of canaries in every format and search every byte: `python -m tests.trust.export_run`."""

import argparse
import getpass
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefing_app.export.options import Profile
from briefing_app.export.password import decrypted
from tests.trust.canaries import ALL, EVENT, NOTES, REVIEW, SECTION, canary_deck, found, layers

ROOT = Path(__file__).parents[2]
_PASSWORD = "canarypassword"
_MOMENT = re.compile(
    rb"(\d{4})-?(0[1-9]|1[0-2])-?([0-2][1-9]|[123]0|31)T?([01]\d|2[0-3]):?([0-5]\d):?([0-5]\d)(?=Z)"
)
LOCKED = ".pptx, password"
FORMATS = (".pptx", ".pdf", ".md", "", LOCKED)
# what an internal file is meant to hold, all of it named by the share check
MEANT = {".pptx": {NOTES, SECTION}, ".pdf": set(), ".md": {NOTES, EVENT, *REVIEW}, "": set()}
MEANT[LOCKED] = MEANT[".pptx"]


def exported(profile: Profile, suffix: str, folder: Path) -> tuple[dict[str, bytes], str]:
    """The files of one export by name, and what was said; by a user, host and place that are canaries."""
    place = folder / "canaryfolder" / f"{profile}{'-locked' if suffix == LOCKED else suffix or '-png'}"
    place.mkdir(parents=True)
    canary_deck(place / "canaryname.briefing")
    target = place / f"out{suffix.partition(',')[0]}"
    home = str(folder / "canaryhome")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "TZ": "CANARYZONE-3:17",
        "PYTHONPATH": str(ROOT),
    }
    environment |= dict.fromkeys(("USER", "LOGNAME", "USERNAME"), "canaryuser")
    environment |= dict.fromkeys(("HOSTNAME", "COMPUTERNAME"), "canaryhost")
    environment |= dict.fromkeys(("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), home)
    command = [sys.executable, "-m", "briefing_app", "export", "canaryname.briefing", "-o", str(target)]
    command += ["--profile", profile, "--take-responsibility", "canaryuser", "--theme", "canarytheme.toml"]
    if suffix == LOCKED:
        (place / "canaryfile.txt").write_text(_PASSWORD)
        command += ["--password-file", "canaryfile.txt"]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    files = [target] if target.is_file() else []
    files += [p for p in place.rglob("*") if p.is_file() and p.parent != place]
    made = {str(p.relative_to(place)): p.read_bytes() for p in files}
    if suffix == LOCKED:
        made["out.pptx, unlocked"] = decrypted(made["out.pptx"], _PASSWORD)
    return made, done.stderr


def examined(profile: Profile, suffix: str, folder: Path) -> tuple[list[str], int]:
    """What leaked in one export, and the number of bytes searched."""
    files, said = exported(profile, suffix, folder)
    meant = MEANT[suffix] if profile is Profile.INTERNAL else set()
    own = {word for word in (platform.node().lower(), getpass.getuser(), str(ROOT)) if len(word) > 5}
    problems, total, seen = [], 0, set()
    for name, data in files.items():
        words, count = found(name.encode() + b"\n" + data if not _is_packed(data) else data, {*ALL, *own})
        problems += [f"{profile} {name}: {word} leaked" for word in sorted(words - meant)]
        problems += [f"{profile} {name}: {fault}" for fault in _zone_faults(data)]
        seen |= words
        total += count
    problems += [f"{profile} {suffix}: {word} should be there" for word in sorted(meant - seen)]
    codes = (("notes", NOTES), ("sections", SECTION), ("reviewers", REVIEW[0]))
    problems += [
        f"{profile} {suffix}: nobody said {text}" for text, w in codes if w in seen and text not in said
    ]
    return problems, total


def _is_packed(data: bytes) -> bool:
    return data[:2] == b"PK" or data[:4] in (b"%PDF", b"\x89PNG")


def _zone_faults(data: bytes) -> list[str]:
    """Dates that tell a time zone: in a PDF +03'17', in XML +03:17."""
    text = b"\n".join(layers(data)) if _is_packed(data) else data
    zones = [repr(m[0]) for m in re.finditer(rb"[+-]03.17|D:\d{14}[+-]", text)]
    return zones + [f"{m[0]!r} is a local time" for m in _MOMENT.finditer(text) if _is_local(m)]


def _is_local(moment: re.Match[bytes]) -> bool:
    """Whether a date is the time of the canary's clock; one long ago is nobody's."""
    told = datetime(*map(int, moment.groups()), tzinfo=UTC)
    return timedelta(minutes=30) < abs(datetime.now(UTC) - told) < timedelta(days=2)


def main() -> int:
    """Run and print; exit 1 where something leaked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, help="write the counts here")
    options = parser.parse_args()
    problems: list[str] = []
    searched = 0
    with tempfile.TemporaryDirectory(prefix="exports-") as folder:
        for profile in Profile:
            for suffix in FORMATS:
                found_here, count = examined(profile, suffix, Path(folder))
                problems += found_here
                searched += count
    print("\n".join(problems))
    print(f"{searched} bytes searched for {len(ALL)} canaries, {len(problems)} leaks")
    if options.json:
        options.json.write_text(json.dumps({"bytes": searched, "problems": problems}))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
