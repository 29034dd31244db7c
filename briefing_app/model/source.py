"""Where a fact comes from: one record of sources.yaml, in the terms of CSL."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Source:
    """A document that slides cite. `note` is the short form for a slide: "A/RES/60/1".

    `csl` is the whole CSL record, from which bibliographies are made; `as_at` dates the figures taken from it.
    """

    key: str
    title: str
    note: str
    issued: str = ""
    as_at: date | None = None
    url: str = ""
    csl: Mapping[str, Any] = field(default_factory=dict, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
