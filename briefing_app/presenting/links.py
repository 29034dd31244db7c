"""Links between slides: what is under the mouse. Only links inside the deck; nothing else opens in a show."""

from briefing_app.layout.frame import Frame, TextBody, TextItem

SLIDE = "slide:"
_ABOVE, _BELOW = 1.0, 0.3  # of a line's size, around its baseline


def slide_link_at(frame: Frame, x: float, y: float) -> str | None:
    """The id of the slide that the line of text at (`x`, `y`), shares of the page, links to; None for none."""
    left, top = x * frame.size.width, y * frame.size.height
    for item in frame.items:
        if isinstance(item, TextItem) and (found := _in_body(item.body, left, top)):
            return found
    return None


def _in_body(body: TextBody, x: float, y: float) -> str | None:
    for line in body.lines:
        paragraph = body.paragraphs[line.paragraph]
        is_high = line.baseline - _ABOVE * paragraph.size <= y <= line.baseline + _BELOW * paragraph.size
        if is_high and line.x <= x <= line.x + line.width:
            position = 0
            for run in paragraph.runs:
                is_on_line = position < line.end and position + len(run.text) > line.start
                if run.link and run.link.startswith(SLIDE) and is_on_line:
                    return run.link.removeprefix(SLIDE)
                position += len(run.text)
    return None
