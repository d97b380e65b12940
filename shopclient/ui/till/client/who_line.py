"""Whose purchase it is, or what is offered about a card, in one short line beside what is to pay."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.ui.till.client.card_offers import Offer
from shopclient.ui.till.client.face import ClientFace
from shopclient.ui.till.client.offer_band import ACCEPT_KEY, ENTER_KEY
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced


class WhoLine(QWidget):
    """For a till whose client is scrolled out of sight; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", "name")
        self.balance = Label("", "name", "points")
        self.deed = ElidedLabel("", "name", "accent")
        self.deed.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = spaced(QHBoxLayout(self), 12, (0, 0, 0, 3))
        row.addWidget(self.name, 1)
        row.addWidget(self.balance)
        row.addWidget(self.deed, 1)
        self.deed.hide()
        self.hide()

    def show_face(self, face: ClientFace | None) -> None:
        """Say in short what *face* says; None for nobody."""
        self.setVisible(face is not None)
        if face is None:
            return
        self.name.setText(face.name.text())
        has_balance = not face.balance.isHidden()
        self.balance.setText(f"{face.balance.text()} {face.balance_name.text()}" if has_balance else "")
        self.balance.set_colour(face.balance.colour)
        self.setAccessibleName(f"{face.name.text()} {self.balance.text()}".strip())

    def show_trouble(self, text: str) -> None:
        """Say why nobody can be served; an empty text leaves that to ``show_offer``."""
        if text:
            self.name.setText(text)
            self.balance.setText("")
            self.setAccessibleName(text)
            self.show()

    def show_offer(self, offer: Offer | None, *, in_notice: bool) -> None:
        """Say which key does what about a card, the first thing offered; of a code, also what it is."""
        if offer is not None and in_notice:
            self.show_trouble(offer.title)
        first = None if offer is None else offer.first
        self.deed.setVisible(first is not None)
        self.balance.setVisible(first is None)
        if offer is not None and first is not None:
            key = ENTER_KEY if offer.by_enter else ACCEPT_KEY
            self.deed.setText(f"{key}: {first.label}")
