"""Where a fact comes from: one record of sources.yaml, in the terms of CSL."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec import field

from briefing_app.values import Value


class Source(Value, frozen=True):
    """A document that slides cite. `note` is the short form for a slide: "A/RES/60/1".

    `csl` is the whole CSL record, from which bibliographies are made; `as_at` dates the figures taken from it.
    """

    key: str
    title: str
    note: str
    issued: str = ""
    as_at: date | None = None
    url: str = ""
    csl: Mapping[str, Any] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    def short_form(self, language: str) -> str:
        """The short form for a slide in `language`: the record's `note-fr`, else its `note`, else its title."""
        return self._in(language, "note") or self.note or self.title

    def full_title(self, language: str) -> str:
        """The title in `language`: the record's `title-fr`, else its `title`."""
        return self._in(language, "title") or self.title

    def _in(self, language: str, field_name: str) -> str:
        return str(self.csl.get(f"{field_name}-{language.split('-')[0]}") or "")
