"""The occasion a deck is made for."""

import datetime
from collections.abc import Mapping
from typing import Any

from msgspec import field

from briefing_app.values import Value


class Event(Value, frozen=True):
    """When, where and for whom a briefing is given."""

    title: str = ""
    date: datetime.date | None = None
    place: str = ""
    speaker: str = ""
    audience: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)
