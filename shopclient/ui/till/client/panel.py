"""Who stands at the counter: nobody yet, a client or the bearer of a card, or a code that brings nobody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.at_counter import AtCounter
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.till.client.card_offers import Offer
from shopclient.ui.till.client.face import ClientFace
from shopclient.ui.till.client.offer_band import OfferBand, choice_buttons, refill
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

FIND_KEY, NEW_KEY = KEYS[Command.FIND][0], KEYS[Command.NEW_CLIENT][0]


class ClientPanel(Card):
    """One of three faces: ready for a card, a person, a code; under a person what is offered about a card."""

    find_asked = Signal()
    new_client_asked = Signal()
    lost_asked = Signal()
    chosen = Signal(object)  # Choice
    declined = Signal()
    turned = Signal()  # there is another face

    def __init__(self, figures: Figures) -> None:
        super().__init__(24, gap=16)
        self.returned = Label("", "panel", "text2", wrap=True)  # the purchase whose goods come back
        self.returned.hide()
        self.nobody = Notice("scan", "accent")
        self.nobody.show_text(
            self.tr("Scan a card"),
            self.tr("No card? Find the client by name or phone. Without a client it is a plain purchase."),
        )
        refill(self.nobody.buttons, self._ways_out())
        self.person = ClientFace(figures)
        self.person.lost.clicked.connect(self.lost_asked)
        self.trouble = Notice("alert-triangle", "err")
        self.offer = OfferBand()
        self.offer.chosen.connect(self.chosen)
        self.offer.declined.connect(self.declined)
        for face in (self.returned, self.nobody, self.person, self.trouble, self.offer):
            self.body.addWidget(face)
        self.show_nobody()

    def follow(self, before: QWidget) -> None:
        """Let Tab come from *before* to what can be done here: the sum first, then who."""
        self.offer.before = before
        self.person.follow(before)
        refill(self.nobody.buttons, self._ways_out(), before)

    def set_low(self, *, is_low: bool) -> None:
        """Take less room, and leave it to the list: no pictures, and no more words than are needed."""
        self.set_padding((24, 14, 24, 14) if is_low else (24,) * 4)
        self.nobody.set_low(is_low=is_low, keeps_text=False)
        self.trouble.set_low(is_low=is_low)
        self.offer.set_low(is_low=is_low)
        self._keep_room()

    def show_nobody(self) -> None:
        """Be ready for the next card."""
        self._show(self.nobody)

    def show_return(self, purchase: str) -> None:
        """Say which purchase is returned, in the place of the call for a card; empty: none is."""
        was_ready = not self.nobody.isHidden() or not self.returned.isHidden()
        self.returned.setText(purchase)
        if was_ready:
            self._show(self.nobody)

    def show_person(self, found: AtCounter) -> None:
        """Show whom a card or a search brought."""
        self.person.show_person(found)
        self._show(self.person)

    def show_trouble(self, text: str) -> None:
        """Say why nobody can be served; empty where ``show_offer`` says it, with what can be done."""
        if text:
            self.trouble.show_icon("alert-triangle", "err")
            self.trouble.show_text(text, "")
            refill(self.trouble.buttons, self._ways_out(), self.offer.before)
        self._show(self.trouble)

    def show_offer(self, offer: Offer | None, *, in_notice: bool) -> None:
        """Show what may be done about a card: of a code in its own notice, else under the person."""
        self.offer.show_offer(None if in_notice else offer)
        if offer is None or not in_notice:
            return
        self.trouble.show_icon(offer.icon, "err" if offer.is_trouble else "accent")
        self.trouble.show_text(offer.title, offer.text)
        buttons = [*choice_buttons(offer, self.chosen.emit), *self._ways_out()]
        refill(self.trouble.buttons, buttons, self.offer.before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        """Let no person be lower than the call for a card: the list below stands still when one comes."""
        edges = self.body.contentsMargins()
        layout = self.nobody.layout()
        width = self.width() - edges.left() - edges.right()
        self.person.setMinimumHeight(layout.totalHeightForWidth(width) if layout is not None else 0)

    def _show(self, face: QWidget) -> None:
        is_returning = face is self.nobody and bool(self.returned.text())
        shown = self.returned if is_returning else face
        # What goes, goes first: two faces at a time would push the list down and up again.
        for each in (self.returned, self.nobody, self.person, self.trouble):
            if each is not shown:
                each.hide()
        shown.show()
        self.turned.emit()

    def _ways_out(self) -> list[Button]:
        find = Button(self.tr("Find"), "outline", "search", FIND_KEY, height=36)
        new = Button(self.tr("New client"), "outline", "user-plus", NEW_KEY, height=36)
        find.clicked.connect(self.find_asked)
        new.clicked.connect(self.new_client_asked)
        return [find, new]


class Notice(QWidget):
    """An icon, a title, a sentence, and what can be done next."""

    def __init__(self, icon: str, colour: str) -> None:
        super().__init__()
        self._hides_text = False
        self.title = Label("", "panel", wrap=True)
        self.text = Label("", "body", "text2", wrap=True)
        self.buttons = FlowLayout(gap=8)
        deeds = spaced(QVBoxLayout(), 0, (0, 8, 0, 0))
        deeds.addLayout(self.buttons)
        texts = spaced(QVBoxLayout(), 6)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        texts.addLayout(deeds)
        self.tile = IconTile(icon, colour, size=64, circle=True)
        row = spaced(QHBoxLayout(self), 18)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon: not every code is trouble."""
        self.tile.show_icon(icon, colour)

    def show_text(self, title: str, text: str) -> None:
        """Show what is the matter."""
        self.title.setText(title)
        self.text.setText(text)
        self._show_parts()
        self.setAccessibleName(f"{title} {text}".strip())

    def set_low(self, *, is_low: bool, keeps_text: bool = True) -> None:
        """Show what is needed, without the picture; and the sentence only if it *keeps_text*."""
        self.tile.setVisible(not is_low)
        self._hides_text = is_low and not keeps_text
        self._show_parts()

    def _show_parts(self) -> None:
        self.text.setVisible(bool(self.text.text()) and not self._hides_text)
