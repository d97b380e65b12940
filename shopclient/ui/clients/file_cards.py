"""The cards of a client's file: family, tastes, what happened, cards and bonuses, notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.client_views import CardLine, TimelineItem
from shopclient.texts import days, numbers
from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.dossier import Dossier
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.kin_rows import KinRows
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip, ChipKind
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import PersonRow, SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

_LATEST = 8


class FamilyCard(Card):
    """Who belongs to the client."""

    edit_asked = Signal(str)  # the part of the form

    def __init__(self, dossier: Dossier, words: Words) -> None:
        super().__init__(20)
        add = IconButton(self.tr("Add a relative"), "plus", height=32)
        add.clicked.connect(lambda: self.edit_asked.emit("family"))
        self.body.addWidget(SectionHeader("users", self.tr("Family and close ones"), add))
        self.body.addSpacing(theme().px(6))
        if dossier.family:
            self.body.addWidget(KinRows(dossier.family, words))
        else:
            self.body.addWidget(
                _unknown(self.tr("Nobody is noted yet: children, their names and birthdays."))
            )


class LikesCard(Card):
    """Tastes and hobbies as chips; tags last."""

    edit_asked = Signal(str)

    def __init__(self, dossier: Dossier) -> None:
        super().__init__(20)
        person = dossier.file.person
        edit = IconButton(self.tr("Change tastes and hobbies"), "pencil", height=32)
        edit.clicked.connect(lambda: self.edit_asked.emit("tastes"))
        self.body.addWidget(SectionHeader("heart", self.tr("Tastes, habits, hobbies"), edit))
        self.body.addSpacing(theme().px(10))
        chips = [say.taste_chip(text) for text in (*person.tastes, *person.hobbies)]
        chips += [Chip(text, "outline", "tag", height=28) for text in person.tags]
        if chips:
            self.body.addWidget(FlowBox(*chips))
        else:
            self.body.addWidget(_unknown(self.tr("Nothing is noted yet: what does the client like?")))


class NotesCard(Card):
    """The shop's own notes, and the address."""

    edit_asked = Signal(str)

    def __init__(self, dossier: Dossier) -> None:
        super().__init__(20)
        person = dossier.file.person
        edit = IconButton(self.tr("Change the notes"), "pencil", height=32)
        edit.clicked.connect(lambda: self.edit_asked.emit("notes"))
        self.body.addWidget(SectionHeader("note", self.tr("Notes"), edit))
        self.body.addSpacing(theme().px(8))
        if person.notes:
            self.body.addWidget(Label(person.notes, "body", "text2", wrap=True))
        else:
            self.body.addWidget(_unknown(self.tr("No notes yet.")))


class MoneyCard(Card):
    """Bonuses, what was spent so far, and the cards."""

    card_asked = Signal()

    def __init__(self, dossier: Dossier, words: Words, currency: str) -> None:
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
        issue.clicked.connect(self.card_asked)
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


class TimelineCard(Card):
    """What happened, newest first."""

    def __init__(self, dossier: Dossier, words: Words, currency: str) -> None:
        super().__init__(20)
        self._words, self._currency = words, currency
        items = dossier.file.timeline
        purchases = self.tr("%n purchase(s)", "", dossier.file.purchases) if items else ""
        count = Label(purchases, "second", "muted")
        self.body.addWidget(SectionHeader("history", self.tr("What happened"), count))
        self.body.addSpacing(theme().px(6))
        for item in items[:_LATEST]:
            self.body.addWidget(self._row(item))
        if len(items) > _LATEST:
            earlier = self.tr("and %n earlier one(s)", "", len(items) - _LATEST)
            self.body.addWidget(Label(earlier, "second", "muted"))
        if not items:
            self.body.addWidget(_unknown(self.tr("No purchases yet.")))

    def _row(self, item: TimelineItem) -> PersonRow:
        icon, colour, title = self._what(item)
        when = Label(days.day_month(item.at.day, item.at.month, self._words.language), "second", "muted")
        lead = IconTile(icon, "muted" if item.undone else colour, size=36, circle=True)
        return PersonRow(title, self._second(item), lead=lead, right=when)

    def _what(self, item: TimelineItem) -> tuple[str, str, str]:
        sum_ = numbers.money(abs(item.amount), self._currency, self._words.language)
        if item.what == "sale":
            return "receipt", "ok", self.tr("Purchase of {sum}").format(sum=sum_)
        if item.what == "refund":
            return "receipt-refund", "warn", self.tr("Return of {sum}").format(sum=sum_)
        others = {
            "opening": ("file-import", "accent", self.tr("Brought in from the former program")),
            "attach": ("credit-card", "accent", self.tr("Purchase put on the card afterwards")),
            "gift": ("gift", "points", self.tr("Bonuses as a gift")),
            "expire": ("coins", "muted", self.tr("Bonuses expired")),
            "adjust": ("coins", "points", self.tr("Bonuses corrected")),
        }
        return others[item.what]

    def _second(self, item: TimelineItem) -> str:
        if item.undone:
            return self.tr("undone")
        if item.bonuses == 0:
            return ""
        shown = numbers.signed(numbers.bonuses(item.bonuses, self._currency, self._words.language))
        return self.tr("bonuses {number}").format(number=shown)


def _unknown(text: str) -> QWidget:
    return Label(text, "body", "muted", wrap=True)
