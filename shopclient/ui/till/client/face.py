"""A person at the counter: name, kind of card, last visit, balance, what matters, the way to the better."""

from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.services.at_counter import AtCounter
from shopclient.texts.days import ago
from shopclient.texts.errors import short_card
from shopclient.texts.occasions import quoted
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.till.client.facts import AccountFact, debt_of, facts_of
from shopclient.ui.till.client.level_line import LevelLine
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel, Label, TwoLines, plain_tip
from shopclient.ui.widgets.spacing import FlowLayout, spaced

_NARROW = 480
_SIDE = 18  # between the initials, the texts and the balance
_GAP = " · "
_GAP_BEFORE_LOST = 6


class ClientFace(QWidget):
    """What the seller sees before saying good day; nothing here is typed."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._is_narrow = False
        self.avatar = Avatar("", 64)
        self.name = ElidedLabel("", "holiday")
        self.kind = Chip(height=24)
        self.about = TwoLines("", "second", "text2")
        self.note = NoteLine(figures)
        self.balance = Label("", "balance", "points")
        self.balance_name = Label("", "second", "text2")
        self.debt = Label("", "second", "err", wrap=True)
        self.facts = QWidget()
        self._facts = FlowLayout(self.facts, gap=6)
        self.level = LevelLine(figures)
        key = KEYS[Command.LOST_CARD][0]
        self.lost = Button("", "quiet", "credit-card-off", height=32)
        self.lost.setAccessibleName(self.tr("The card is lost ({key})").format(key=key))
        self.lost.setToolTip(self.lost.accessibleName())
        head = spaced(QHBoxLayout(), _SIDE)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._make_texts(), 1)
        head.addLayout(self._make_balance())
        column = spaced(QVBoxLayout(self), 14)
        for part in (self.debt, self.facts, self.level):
            column.addWidget(part)
        column.insertLayout(0, head)

    @property
    def notes(self) -> Label:
        """The first line of the notes."""
        return self.note.first

    def follow(self, before: QWidget) -> None:
        """Let Tab come from *before* to what can be done here."""
        QWidget.setTabOrder(before, self.lost)
        QWidget.setTabOrder(self.lost, self.note.more)

    def show_person(self, found: AtCounter) -> None:
        """Show whom a card or a search brought."""
        number = short_card(found.card) if found.card else ""
        name = found.name or self.tr("Card {number}").format(number=number)
        self.name.setText(name)
        self.avatar.show_person(found.name)
        self.kind.show_state(found.kind_name, "level" if found.has_levels else "neutral", self._icon(found))
        self.about.setText(self._about(found))
        self.lost.setVisible(found.card is not None)
        told = found.line is not None and found.line.code == "note"
        self.note.show_notes(found.notes, is_told=told)
        self._show_balance(found)
        self._name_lost()
        self._show_facts(facts_of(found, self._figures))
        self.level.show_level(found)
        self.setAccessibleName(f"{name}, {self.about.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().px(_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._make_room()
        self._name_lost()

    def _name_lost(self) -> None:
        """Say in words what the button of a lost card does, where they cut nothing else."""
        words, gap = self.tr("Card lost"), theme().px(_SIDE)
        beside = max(self.balance.sizeHint().width(), self.balance_name.sizeHint().width()) + gap
        if not self.avatar.isHidden():
            beside += self.avatar.width() + gap
        self.lost.setText(words)
        needed = self.about.sizeHint().width() + theme().px(_GAP_BEFORE_LOST) + self.lost.sizeHint().width()
        self.lost.setText(words if needed + beside <= self.width() else "")

    def _make_room(self) -> None:
        """Leave the name its room: where that is short, the chip stands below and the initials go."""
        self.avatar.setVisible(not self._is_narrow)
        if self._is_narrow:
            self._first.removeWidget(self.kind)
            self._texts.insertWidget(2, self.kind)
        else:
            self._texts.removeWidget(self.kind)
            self._first.insertWidget(1, self.kind)

    def _about(self, found: AtCounter) -> str:
        words = self._figures.words
        parts = [found.phone if found.client is not None else self.tr("without a name")]
        if found.last_visit is None:
            # Who comes from an older program is no stranger: better nothing than a wrong greeting.
            parts.append("" if found.came_before else self.tr("first visit"))
        else:
            when = ago(timedelta(days=found.last_visit), words) if found.last_visit else self.tr("today")
            parts.append(self.tr("last visit {when}").format(when=when))
            parts.append(self.tr("%n visit(s)", "", found.visits))
        return _GAP.join(part for part in parts if part)

    def _show_balance(self, found: AtCounter) -> None:
        known = found.balance is not None
        self.balance.setVisible(known)
        self.balance_name.setVisible(known)
        debt = debt_of(found, self._figures)
        self.debt.setText(debt)
        self.debt.setVisible(bool(debt))
        if found.balance is None:
            return
        self.balance.setText(self._figures.bonuses(found.balance))
        self.balance.set_colour("err" if found.debt else "points")
        self.balance_name.setText(
            self.tr("owed, in bonuses") if found.debt else self.tr("bonuses on the card")
        )

    def _show_facts(self, facts: list[AccountFact]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for fact in facts:
            chip = FactChip(fact)
            self._facts.addWidget(chip)
            chip.show()
        self.facts.setVisible(bool(facts))

    def _make_texts(self) -> QVBoxLayout:
        self._first = spaced(QHBoxLayout(), 13)
        self._first.addWidget(self.name)
        self._first.addWidget(self.kind)
        self._first.addStretch(1)
        self._second = spaced(QHBoxLayout(), _GAP_BEFORE_LOST)
        self._second.addWidget(self.about, 1)
        self._second.addWidget(self.lost)
        self._texts = spaced(QVBoxLayout(), 3)
        self._texts.addStretch(1)
        self._texts.addLayout(self._first)
        self._texts.addLayout(self._second)
        self._texts.addWidget(self.note)
        self._texts.addStretch(1)
        return self._texts

    def _make_balance(self) -> QVBoxLayout:
        column = spaced(QVBoxLayout())
        column.addStretch(1)
        column.addWidget(self.balance, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.balance_name, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return column

    def _icon(self, found: AtCounter) -> str:
        return "crown" if found.has_levels else ""


class FactChip(Chip):
    """A chip that ends with an ellipsis where its words have no room; its tip has them all."""

    def __init__(self, fact: AccountFact) -> None:
        super().__init__(fact.text, fact.kind, fact.icon, height=24)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(fact.text))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), self.sizeHint().height())


class NoteLine(QWidget):
    """The first line of the notes; the rest on demand."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.first = ElidedLabel("", "second", "text2")
        self.rest = Label("", "second", "text2", wrap=True)
        self.more = IconButton(self.tr("The whole note"), "chevron-down", height=32)
        self.more.clicked.connect(self._on_clicked)
        line = spaced(QHBoxLayout(), 6)
        line.addWidget(self.first, 1)
        line.addWidget(self.more)
        column = spaced(QVBoxLayout(self), 2)
        column.addLayout(line)
        column.addWidget(self.rest)

    def show_notes(self, notes: str, *, is_told: bool) -> None:
        """Show the notes; the first line is left out where another place tells it."""
        lines = [line.strip() for line in notes.splitlines() if line.strip()]
        lines = lines[1:] if is_told else lines
        self.first.setText(quoted(lines[0], self._figures.words.language) if lines else "")
        self.rest.setText("\n".join(lines[1:]))
        self.rest.hide()
        self.more.set_icon("chevron-down")
        self.more.setVisible(len(lines) > 1)
        self.setVisible(bool(lines))

    def _on_clicked(self) -> None:
        is_open = self.rest.isHidden()
        self.rest.setVisible(is_open)
        self.more.set_icon("chevron-up" if is_open else "chevron-down")
