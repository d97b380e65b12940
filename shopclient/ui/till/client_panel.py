"""Who stands at the counter: nobody yet, a client or the bearer of a card, or a card that cannot be used."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.at_counter import AtCounter
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.till.client_face import ClientFace
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

FIND_KEY, NEW_KEY = KEYS[Command.FIND][0], KEYS[Command.NEW_CLIENT][0]


class ClientPanel(Card):
    """One of three faces: ready for a card, a person, trouble with what was read."""

    find_asked = Signal()
    new_client_asked = Signal()
    successor_asked = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(24)
        self.nobody = Notice("scan", "accent")
        self.nobody.show_text(
            self.tr("Scan a card"),
            self.tr("No card? Find the client by name or phone. Without a client it is a plain purchase."),
        )
        self.person = ClientFace(figures)
        self.trouble = Notice("alert-triangle", "err")
        self.successor = Button("", "soft", "credit-card", height=36)
        self.trouble.buttons.addWidget(self.successor)
        for notice in (self.nobody, self.trouble):
            self._add_ways_out(notice)
        self.successor.clicked.connect(self.successor_asked)
        for face in (self.nobody, self.person, self.trouble):
            self.body.addWidget(face)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Be ready for the next card."""
        self._show(self.nobody)

    def show_person(self, found: AtCounter) -> None:
        """Show whom a card or a search brought."""
        self.person.show_person(found)
        self._show(self.person)

    def show_trouble(self, text: str, successor: str = "") -> None:
        """Say why a card cannot be used; *successor* is the number of the card that replaced it."""
        self.trouble.show_text(text, "")
        self.successor.setText(self.tr("Take the new card"))
        self.successor.setVisible(bool(successor))
        self._show(self.trouble)

    def _show(self, face: QWidget) -> None:
        for each in (self.nobody, self.person, self.trouble):
            each.setVisible(each is face)

    def _add_ways_out(self, notice: "Notice") -> None:
        find = Button(self.tr("Find"), "outline", "search", FIND_KEY, height=36)
        new = Button(self.tr("New client"), "outline", "user-plus", NEW_KEY, height=36)
        find.clicked.connect(self.find_asked)
        new.clicked.connect(self.new_client_asked)
        notice.buttons.addWidget(find)
        notice.buttons.addWidget(new)


class Notice(QWidget):
    """An icon, a title, a sentence, and what can be done next."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self.title = Label("", "panel", wrap=True)
        self.text = Label("", "body", "text2", wrap=True)
        self.buttons = FlowLayout(gap=8)
        deeds = spaced(QVBoxLayout(), 0, (0, 8, 0, 0))
        deeds.addLayout(self.buttons)
        texts = spaced(QVBoxLayout(), 6)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        texts.addLayout(deeds)
        row = spaced(QHBoxLayout(self), 18)
        row.addWidget(IconTile(icon, colour, size=64, circle=True), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_text(self, title: str, text: str) -> None:
        """Show what is the matter."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
