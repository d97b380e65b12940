"""The place where something is added: what it is for, and with what it can begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.ui.clients.layout import clear
from shopclient.ui.rules.facts import Facts
from shopclient.ui.rules.items import READY_KINDS, ready_words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

_ICONS = {
    "cashback": "coins",
    "discount": "tag",
    "levels": "crown",
    "stamps": "square-check",
    "gift": "gift",
    "club": "star",
}


class AddCard(Card):
    """Tells ``chosen`` with what is to be added: a ready kind of card, or "" for any other item."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(24)
        self.rows: list[PersonRow] = []
        self.add_button: Button | None = None

    def show_table(self, table: str, facts: Facts) -> None:
        """Offer what can be added to *table*."""
        clear(self.body)
        self.rows, self.add_button = [], None
        title, text, add = self._words(table)
        self.body.addWidget(Label(title, "panel", wrap=True))
        self.body.addSpacing(theme().px(6))
        self.body.addWidget(Label(text, "body", "text2", wrap=True))
        self.body.addSpacing(theme().px(14))
        if table == "card_kind":
            self._offer_kinds(facts)
        else:
            self.add_button = Button(add, "soft", "plus", height=40)
            self.add_button.clicked.connect(lambda: self.chosen.emit(""))
            line = spaced(QHBoxLayout())
            line.addWidget(self.add_button)
            line.addStretch(1)
            self.body.addLayout(line)
            self.add_button.show()
        self.body.addStretch(1)

    def focus(self) -> None:
        """Bring the keyboard to the first thing that can be added."""
        first: QWidget | None = self.rows[0] if self.rows else self.add_button
        if first is not None:
            first.setFocus()

    def _offer_kinds(self, facts: Facts) -> None:
        for ready in READY_KINDS:
            name, brings = ready_words(ready, facts)
            row = PersonRow(name, brings, lead=IconTile(_ICONS[ready], size=36), wrap=True)
            row.set_opens(True)
            row.opened.connect(lambda ready=ready: self.chosen.emit(ready))
            self.rows.append(row)
            self.body.addWidget(row)
            row.show()  # a layout shows what it takes in only later, and until then it takes no focus

    def _words(self, table: str) -> tuple[str, str, str]:
        return {
            "card_kind": (
                self.tr("New kind of card"),
                self.tr("Choose what comes nearest; everything about it can be changed afterwards."),
                "",
            ),
            "discount": (
                self.tr("New discount"),
                self.tr(
                    "For a campaign or a customer day: on certain days, goods or cards, from a certain sum"
                    " on, or for a first purchase."
                ),
                self.tr("Add a discount"),
            ),
            "bonus_days": (
                self.tr("New bonus days"),
                self.tr("On these days purchases bring bonuses twice, or as many times as you like."),
                self.tr("Add bonus days"),
            ),
            "department": (
                self.tr("New department"),
                self.tr(
                    "A group of goods with rules of its own, such as goods without discount. The till asks"
                    " for it line by line."
                ),
                self.tr("Add a department"),
            ),
        }[table]
