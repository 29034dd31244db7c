"""May a deck leave the house? What speaks against it, and who took responsibility for it all the same."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from briefing_app.diagnostics import Severity
from briefing_app.model.deck import Deck
from briefing_app.planning.checks import content, titles, trust, wording_rules
from briefing_app.planning.checks.finding import CheckContext, Finding, Rule

RESPONSIBILITY = "responsibility"  # in Deck.extra: a list of {who, when, codes}
BLOCKING: tuple[Rule, ...] = (  # the rules that can find errors
    content.reader_findings,
    titles.title_missing,
    trust.withdrawn,
    wording_rules.wording,
)


def blocking_findings(context: CheckContext) -> tuple[Finding, ...]:
    """The findings that keep a deck in the house. No other rule is asked: an export waits for no advice."""
    return blocking((finding for rule in BLOCKING for finding in rule(context)), context.deck)


def blocking(findings: Iterable[Finding], deck: Deck) -> tuple[Finding, ...]:
    """The errors on slides that are shown, and on the deck as a whole: nothing else blocks."""
    return tuple(f for f in to_be_seen(findings, deck) if f.diagnostic.severity is Severity.ERROR)


def to_be_seen(findings: Iterable[Finding], deck: Deck) -> tuple[Finding, ...]:
    """What whoever lets the deck leave is shown before: errors and warnings on what the audience will see."""
    hidden = {slide.key for slide in deck.slides if slide.hidden}
    return tuple(f for f in findings if f.diagnostic.severity is not Severity.INFO and f.key not in hidden)


def with_responsibility(deck: Deck, who: str, when: datetime, findings: Iterable[Finding]) -> Deck:
    """`deck` with a record of who let it pass, when, and what was known to be wrong with it."""
    before = deck.extra.get(RESPONSIBILITY)
    record: dict[str, Any] = {
        "who": who,
        "when": when.isoformat(timespec="seconds"),
        "codes": sorted({finding.diagnostic.code for finding in findings}),
    }
    records = [*(before if isinstance(before, list) else []), record]
    return replace(deck, extra={**deck.extra, RESPONSIBILITY: records})
