import datetime

import pytest

from briefing_app.library.trust import effective_status, trust, trust_findings
from briefing_app.model.slide import Slide, SlideMeta, Status
from briefing_app.model.text import Run

TODAY = datetime.date(2026, 11, 24)
TOMORROW = TODAY + datetime.timedelta(1)


def slide(**meta):
    return Slide("a", "en", (Run("A"),), meta=SlideMeta(**meta))


@pytest.mark.parametrize(
    ("status", "review_by", "day", "expected"),
    [
        (Status.CLEARED, TODAY, TODAY, Status.CLEARED),
        (Status.CLEARED, TODAY, TOMORROW, Status.REVIEW_DUE),
        (Status.CLEARED, None, TODAY, Status.CLEARED),
        (Status.DRAFT, TODAY, TOMORROW, Status.DRAFT),
        (Status.WITHDRAWN, TODAY, TOMORROW, Status.WITHDRAWN),
    ],
)
def test_a_cleared_slide_is_due_after_its_review_date(status, review_by, day, expected):
    assert effective_status(status, review_by, day) is expected


def test_a_slide_is_cleared_for_all_or_for_those_named():
    assert trust(SlideMeta(status=Status.CLEARED), TODAY).covers("public")
    found = trust(SlideMeta(status=Status.CLEARED, cleared_for=("un-system",), advisory="Names victims"), TODAY)
    assert found.covers("un-system")
    assert not found.covers("public")
    assert found.advisory == "Names victims"


def test_a_withdrawn_slide_may_not_be_exported_silently():
    assert not trust(SlideMeta(status=Status.WITHDRAWN), TODAY).may_export
    assert [f.code for f in trust_findings(slide(status=Status.WITHDRAWN), TODAY)] == ["slide-withdrawn"]


def test_due_and_not_cleared_slides_are_findings():
    due = slide(status=Status.CLEARED, review_by=TODAY)
    assert trust_findings(due, TODAY) == ()
    assert "reviewed by 2026-11-24" in trust_findings(due, TOMORROW)[0].message
    narrow = slide(status=Status.CLEARED, cleared_for=("un-system",))
    assert [f.code for f in trust_findings(narrow, TODAY, "public")] == ["slide-not-cleared-for"]
    assert trust_findings(narrow, TODAY, "un-system") == ()
