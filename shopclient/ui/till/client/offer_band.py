"""What is offered about a card: a sentence, what it brings, and buttons with their keys."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.till.client.card_offers import Choice, Deed, Offer
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile
from shopclient.ui.widgets.toast import KEPT_FREE

ACCEPT_KEY, DECLINE_KEY = KEYS[Command.ACCEPT][0], KEYS[Command.DECLINE][0]
ENTER_KEY = "Enter"

_ICONS = {
    Deed.ACTIVATE: "check",
    Deed.GIVE: "user",
    Deed.GO_ON: "arrow-right",
    Deed.NEW_NUMBER: "plus",
    Deed.UNBLOCK: "shield-check",
    Deed.SUCCESSOR: "credit-card",
    Deed.ENROL: "plus",
    Deed.NAME: "user",
    Deed.UPGRADE: "crown",
    Deed.REDEEM: "gift",
}


def choice_buttons(offer: Offer, chosen: Callable[[Choice], None]) -> list[Button]:
    """Return a button for each choice; the first has the key."""
    buttons = []
    for place, choice in enumerate(offer.choices):
        key = "" if place else ENTER_KEY if offer.by_enter else ACCEPT_KEY
        kind: Kind = "outline" if place else "primary" if offer.by_enter else "soft"
        button = Button(choice.label, kind, _ICONS[choice.deed], key, height=36, shortens=True)
        button.clicked.connect(partial(chosen, choice))
        buttons.append(button)
    return buttons


def refill(flow: FlowLayout, buttons: Iterable[Button], before: QWidget | None = None) -> None:
    """Put other buttons into *flow*; those that were there go. Tab comes to them from *before*."""
    while (item := flow.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for button in buttons:
        flow.addWidget(button)
        button.show()
        if before is not None:
            QWidget.setTabOrder(before, button)
        before = button


class OfferBand(Band):
    """A quiet band under the client; hidden while nothing is offered."""

    chosen = Signal(object)  # Choice
    declined = Signal()

    def __init__(self) -> None:
        super().__init__("surface2", padding=16, radius=12)
        self.setProperty(KEPT_FREE, True)
        self.tile = IconTile("credit-card", "accent", size=40, circle=True, ground="surface")
        self.title = Label("", "title", wrap=True)
        self.text = Label("", "second", "text2", wrap=True)
        self.buttons = FlowLayout(gap=8)
        self.before: QWidget | None = None  # what Tab comes from
        deeds = spaced(QVBoxLayout(), 0, (0, 8, 0, 0))
        deeds.addLayout(self.buttons)
        texts = spaced(QVBoxLayout(), 3)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        texts.addLayout(deeds)
        row = spaced(QHBoxLayout(), 14)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.body.addLayout(row)
        self.hide()

    def set_low(self, *, is_low: bool) -> None:
        """Take less room: no picture, and narrower edges."""
        self.tile.setVisible(not is_low)
        self.set_padding((12 if is_low else 16,) * 4)

    def show_offer(self, offer: Offer | None) -> None:
        """Show what is offered; None hides the band."""
        self.setVisible(offer is not None)
        if offer is None:
            return
        self.tile.show_icon(offer.icon, "err" if offer.is_trouble else "accent")
        self.title.setText(offer.title)
        self.text.setText(offer.text)
        self.text.setVisible(bool(offer.text))
        buttons = choice_buttons(offer, self.chosen.emit)
        if offer.declines:
            later = Button(self.tr("Not now"), "quiet", "", DECLINE_KEY, height=36)
            later.clicked.connect(self.declined)
            buttons.append(later)
        refill(self.buttons, buttons, self.before)
        self.setAccessibleName(f"{offer.title} {offer.text}".strip())
