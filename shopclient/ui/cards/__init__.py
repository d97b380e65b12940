"""The Cards screen: issue, print, look up."""

from pathlib import Path

from shopclient.ui.context import Context
from shopclient.ui.screen import Screen


def open_cards(context: Context) -> Screen:
    """Return the Cards screen; PDFs it makes are shown in windows of their own."""
    from shopclient.printing.sheets import SHEETS
    from shopclient.texts.sheets import sheet_name
    from shopclient.ui.cards.presenter import CardsPresenter, Deeds
    from shopclient.ui.cards.view import CardsView
    from shopclient.ui.pdf import open_pdf
    from shopclient.ui.pdf.chooser import choose_target

    sheets = [(sheet, sheet_name(sheet.products, sheet.cells, context.words)) for sheet in SHEETS]
    view = CardsView(context.words, sheets)

    def show_pdf(path: Path) -> None:
        open_pdf(context, path, view.window())

    # Qt holds a receiver that is not a QObject only weakly: unkept, the screen would go deaf.
    view.presenter = CardsPresenter(view, context, Deeds(choose_target, show_pdf))
    return view
