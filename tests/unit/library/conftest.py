from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

MakeLibrary = Callable[..., Path]

CONFIG = """
name = "Test library"
language = "en"

[audiences]
member-states = "Member States"
civil-society = { en = "Civil society", fr = "Société civile" }
"""


@pytest.fixture
def make_library(tmp_path: Path) -> MakeLibrary:
    """Write a library folder: path → text or bytes."""

    def make(files: Mapping[str, str | bytes], *, name: str = "library", config: str = CONFIG) -> Path:
        root = tmp_path / name
        root.mkdir(exist_ok=True)
        (root / "library.toml").write_text(config, encoding="utf-8")
        for path, content in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode() if isinstance(content, str) else content)
        return root

    return make
