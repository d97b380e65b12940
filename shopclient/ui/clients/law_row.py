"""The deeds at the foot of a client's file that the law asks for: to hand over, to join, to erase."""

from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.widgets.buttons import Button


class LawRow(FlowBox):
    """Quiet buttons in a row that wraps; *last* is one more of its neighbours."""

    def __init__(self, asks: Asks, last: Button) -> None:
        pdf = Button("", "quiet", "file-type-pdf", height=36)
        data = Button("", "quiet", "download", height=36)
        merge = Button("", "quiet", "users", "Ctrl+M", height=36)
        erase = Button("", "quiet", "trash", height=36)
        super().__init__(pdf, data, merge, last, erase)
        self.pdf_button, self.data_button, self.merge_button, self.erase_button = pdf, data, merge, erase
        pdf.setText(self.tr("All that is held: for reading"))
        data.setText(self.tr("…for machines"))
        merge.setText(self.tr("Join with another file…"))
        erase.setText(self.tr("Erase for good…"))
        for button, asked in (
            (pdf, asks.held_pdf),
            (data, asks.held_data),
            (merge, asks.merge),
            (erase, asks.erase),
        ):
            button.clicked.connect(asked)
