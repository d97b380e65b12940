"""Whose purchase it is, in one short line beside what is to pay."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.ui.till.client_face import ClientFace
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced


class WhoLine(QWidget):
    """Name and balance, for a till whose client is scrolled out of sight; hidden while nobody is there."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", "name")
        self.balance = Label("", "name", "points")
        row = spaced(QHBoxLayout(self), 12, (0, 0, 0, 3))
        row.addWidget(self.name, 1)
        row.addWidget(self.balance)
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
