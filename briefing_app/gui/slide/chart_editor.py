"""Opening the chart dialog for a chart that is there, or for a new one."""

from PySide6.QtCore import QCoreApplication

from briefing_app.gui.edits import edited_text
from briefing_app.gui.frames import DeckFrames, Sheet
from briefing_app.gui.slide.chart_dialog import ChartDialog
from briefing_app.gui.slide.inserting import with_block
from briefing_app.gui.workspace import Workspace
from briefing_app.model.blocks import Chart, ChartKind, Series
from briefing_app.model.deck import Deck
from briefing_app.reader.edits import replace_block

translate = QCoreApplication.translate


def edit_chart(workspace: Workspace) -> ChartDialog | None:
    """The dialog for the current slide's first chart, or for a new one at its end; None without a slide."""
    session = workspace.session
    entry = session.entry(workspace.selection.current)
    if entry is None:
        return None
    slide = session.slide(entry)
    old = next((block for block in slide.walk() if isinstance(block, Chart)), None)

    def changed(deck: Deck, chart: Chart) -> Deck:
        if old is None:
            return with_block(deck, entry, slide, chart)
        return edited_text(deck, entry.key, replace_block(entry.text, slide, old, chart))

    def preview(chart: Chart) -> Sheet:
        deck = changed(session.deck, chart)
        return DeckFrames(session.frames.laying, session.media, deck).sheet(entry.key)

    dialog = ChartDialog(old or _new_chart(), preview, workspace)

    def apply() -> None:
        chart = dialog.chart
        inserted, edited = (
            translate("ChartEditor", "Insert a chart"),
            translate("ChartEditor", "Change the chart"),
        )
        if chart is not None:
            session.document.edit(edited if old else inserted, lambda deck: changed(deck, chart))

    dialog.accepted.connect(apply)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _new_chart() -> Chart:
    name = translate("ChartEditor", "Category")
    categories = tuple(f"{name} {number}" for number in (1, 2, 3))
    series = Series(f"{translate('ChartEditor', 'Series')} 1", (3.0, 5.0, 2.0))
    return Chart(ChartKind.COLUMN, categories, (series,))
