"""Cards of a client's file: tastes, and what is on the cards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.client_views import CardLine
from shopclient.texts import numbers
from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.dossier import Dossier
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip, ChipKind
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile


class LikesCard(Card):
    """Allergies first, tastes and hobbies as chips; tags last."""

    def __init__(self, dossier: Dossier, asks: Asks) -> None:
        super().__init__(20)
        person = dossier.file.person
        edit = IconButton(self.tr("Change tastes and hobbies"), "pencil", height=32)
        edit.clicked.connect(lambda: asks.edit.emit("tastes"))
        self.body.addWidget(SectionHeader("heart", self.tr("Tastes, habits, hobbies"), edit))
        self.body.addSpacing(theme().px(10))
        chips = [say.allergy_chip(text) for text in person.allergies]
        chips += [say.taste_chip(text) for text in (*person.tastes, *person.hobbies)]
        chips += [Chip(text, "outline", "tag", height=28) for text in person.tags]
        if chips:
            self.body.addWidget(FlowBox(*chips))
        else:
            self.body.addWidget(_unknown(self.tr("Nothing is noted yet: what does the client like?")))


class MoneyCard(Card):
    """Bonuses, what was spent so far, and the cards."""

    def __init__(self, dossier: Dossier, words: Words, currency: str, asks: Asks) -> None:
        super().__init__(20)
        file, language = dossier.file, words.language
        self.body.addWidget(SectionHeader("id-badge-2", self.tr("Cards and bonuses")))
        self.body.addSpacing(theme().px(6))
        bonuses = Label(numbers.bonuses(file.bonuses, currency, language), "balance", "points")
        spent = Label(numbers.money(file.turnover, currency, language), "figure")
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, figure, words_below in (
            (left, bonuses, self.tr("bonuses available")),
            (right, spent, self.tr("spent in all")),
        ):
            side.setSpacing(theme().px(2))
            side.addStretch(1)
            side.addWidget(figure)
            side.addWidget(Label(words_below, "second", "muted"))
        figures = QHBoxLayout()
        figures.addLayout(left, 1)
        figures.addLayout(right)
        self.body.addLayout(figures)
        self.body.addSpacing(theme().px(10))
        for card in file.cards:
            self.body.addLayout(self._card(card))
        issue = Button(self.tr("Issue a card"), "outline" if file.cards else "soft", "credit-card")
        issue.clicked.connect(asks.card)
        if not file.cards:
            self.body.addWidget(_unknown(self.tr("No card yet.")))
        self.body.addSpacing(theme().px(8))
        self.body.addLayout(row(issue, 1))

    def _card(self, card: CardLine) -> QHBoxLayout:
        line = row(IconTile("credit-card"), gap=10)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(say.card_number(card.number), "name"))
        texts.addWidget(ElidedLabel(card.kind_name, "second", "muted"))
        line.addLayout(texts, 1)
        line.addWidget(Chip(*self._state(card.state), height=24), 0, Qt.AlignmentFlag.AlignVCenter)
        line.setContentsMargins(0, theme().px(5), 0, theme().px(5))
        return line

    def _state(self, state: str) -> tuple[str, ChipKind]:
        known: dict[str, tuple[str, ChipKind]] = {
            "active": (self.tr("valid"), "ok"),
            "blank": (self.tr("not given out"), "neutral"),
            "blocked": (self.tr("blocked"), "err"),
            "replaced": (self.tr("replaced"), "neutral"),
            "expired": (self.tr("expired"), "warn"),
            "closed": (self.tr("closed"), "neutral"),
        }
        return known.get(state, (state, "neutral"))


def _unknown(text: str) -> QWidget:
    return Label(text, "body", "muted", wrap=True)
