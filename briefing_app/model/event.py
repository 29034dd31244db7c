"""The occasion a deck is made for."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """When, where and for whom a briefing is given."""

    title: str = ""
    date: datetime.date | None = None
    place: str = ""
    speaker: str = ""
    audience: str = ""
