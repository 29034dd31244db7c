"""The occasion a deck is made for."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """When, where and for whom a briefing is given."""

    title: str = ""
    date: datetime.date | None = None
    place: str = ""
    speaker: str = ""
    audience: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)
