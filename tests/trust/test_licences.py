"""What we hand on: only licences that let everybody use, change and share it, and only what is locked."""

import re
from importlib import metadata
from pathlib import Path

import pytest

LOCK = Path(__file__).parents[2] / "requirements.lock"
ALLOWED = re.compile(
    r"\b(MIT|MIT-CMU|BSD|0BSD|Apache|ISC|PSF|Python Software Foundation|LGPL|Lesser General Public|OFL|SIL"
    r"|Open Font License|HPND|Unlicense|ZPL|MPL|Mozilla Public|CC0|Public Domain|zlib)",
    re.IGNORECASE,
)
REFUSED = re.compile(
    r"(?<!L)(?<!Lesser )\b(A?GPL|Affero|GNU General Public|proprietary|commercial|CC-BY-NC)", re.IGNORECASE
)
_NAME = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)", re.MULTILINE)


def locked() -> dict[str, str]:
    return dict(_NAME.findall(LOCK.read_text()))


def licences(name: str) -> list[str]:
    told = metadata.metadata(name)
    classifiers = [c for c in told.get_all("Classifier") or [] if c.startswith("License")]
    expression = told.get("License-Expression") or ""
    text = (told.get("License") or "").strip().splitlines()
    return [part for part in (expression, *classifiers, *text[:1]) if part]


def is_allowed(names: list[str]) -> bool:
    """Whether one of the licences offered lets us; a choice (“A OR B”) is enough."""
    choices = [choice for name in names for choice in re.split(r"\bOR\b", name)]
    return any(ALLOWED.search(choice) and not REFUSED.search(choice) for choice in choices)


@pytest.mark.parametrize("name", sorted(locked()))
def test_every_distribution_we_depend_on_has_a_licence_that_lets_everybody_use_it(name: str):
    try:
        found = licences(name)
    except metadata.PackageNotFoundError:
        pytest.skip("not for this system")
    assert is_allowed(found), f"{name}: {found or 'no licence'}"


@pytest.mark.parametrize(
    ("names", "allowed"),
    [
        (["MIT"], True),
        (["LGPL-3.0-only OR GPL-2.0-only"], True),
        (["License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)"], True),
        (["GPL-3.0-only"], False),
        (["AGPL-3.0"], False),
        (["License :: OSI Approved :: GNU General Public License v3 (GPLv3)"], False),
        (["Proprietary"], False),
        ([], False),
    ],
)
def test_a_licence_that_binds_others_is_refused(names: list[str], allowed: bool):
    assert is_allowed(names) is allowed


def test_every_locked_distribution_has_hashes():
    blocks = re.split(r"\n(?=[A-Za-z0-9])", LOCK.read_text().strip())
    assert len(blocks) >= len(locked()) > 10
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []
