"""All the rules there are, in the order in which their findings are told."""

from briefing_app.planning.checks import (
    appearance,
    content,
    deck_rules,
    notice,
    sources,
    splitting,
    titles,
    trust,
    variables,
    wording_rules,
)
from briefing_app.planning.checks.finding import CheckContext, Finding, Rule

RULES: tuple[Rule, ...] = (
    content.reader_findings,
    titles.title_missing,
    titles.title_repeated,
    content.slide_repeated,
    content.alt_text_missing,
    content.too_many_words,
    splitting.overflow,
    variables.variable_unknown,
    variables.variable_empty,
    appearance.text_too_small,
    appearance.low_contrast,
    appearance.reading_order,
    sources.source_missing,
    sources.source_stale,
    trust.withdrawn,
    trust.not_cleared,
    trust.review_due,
    trust.wrong_audience,
    notice.advisory_without_notice,
    deck_rules.over_time,
    deck_rules.translation_missing,
    deck_rules.translation_stale,
    wording_rules.wording,
)


def check(context: CheckContext) -> tuple[Finding, ...]:
    """All findings of all rules, rule by rule."""
    return tuple(finding for rule in RULES for finding in rule(context))
