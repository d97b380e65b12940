"""A person at the counter: name, kind of card, last visit, balance, and the way to the next level."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.at_counter import AtCounter
from shopclient.texts.days import ago
from shopclient.texts.errors import short_card
from shopclient.texts.occasions import quoted
from shopclient.ui.theme import theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

_WHOLE_WAY = 1_000
_NARROW = 480
_GAP = " · "


class ClientFace(QWidget):
    """What the seller sees before saying good day; nothing here is typed."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._is_narrow = False
        self.avatar = Avatar("", 64)
        self.name = ElidedLabel("", "holiday")
        self.kind = Chip(height=24)
        self.about = ElidedLabel("", "second", "text2")
        self.notes = ElidedLabel("", "second", "text2")
        self.balance = Label("", "balance", "points")
        self.balance_name = Label("", "second", "text2")
        self.level = LevelLine(figures)
        head = spaced(QHBoxLayout(), 18)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._make_texts(), 1)
        head.addLayout(self._make_balance())
        column = spaced(QVBoxLayout(self), 20)
        column.addLayout(head)
        column.addWidget(self.level)

    def show_person(self, found: AtCounter) -> None:
        """Show whom a card or a search brought."""
        number = short_card(found.card) if found.card else ""
        name = found.name or self.tr("Bearer of card {number}").format(number=number)
        self.name.setText(name)
        self.avatar.show_person(found.name)
        self.kind.show_state(found.kind_name, "level" if found.has_levels else "neutral", self._icon(found))
        self.about.setText(self._about(found))
        told = found.line is not None and found.line.code == "note"
        note = "" if told else next((line.strip() for line in found.notes.splitlines() if line.strip()), "")
        self.notes.setText(quoted(note, self._figures.words.language) if note else "")
        self.notes.setVisible(bool(note))
        self._show_balance(found)
        self.level.show_level(found)
        self.setAccessibleName(f"{name}, {self.about.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().px(_NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._make_room()

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
        parts = [found.phone]
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
        if found.balance is None:
            return
        self.balance.setText(self._figures.bonuses(found.balance))
        self.balance.set_colour("err" if found.debt else "points")
        name = self.tr("bonuses on the card")
        if found.debt:
            name = self.tr("debt, paid by the next bonuses")
        elif found.pending:
            pending = self._figures.bonuses(found.pending)
            name = self.tr("bonuses, {sum} more to come").format(sum=pending)
        self.balance_name.setText(name)

    def _make_texts(self) -> QVBoxLayout:
        self._first = spaced(QHBoxLayout(), 13)
        self._first.addWidget(self.name)
        self._first.addWidget(self.kind)
        self._first.addStretch(1)
        self._texts = spaced(QVBoxLayout(), 5)
        self._texts.addStretch(1)
        self._texts.addLayout(self._first)
        self._texts.addWidget(self.about)
        self._texts.addWidget(self.notes)
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


class LevelLine(QWidget):
    """What the level gives, how far the next one is, and a thin bar of the way."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.present = ElidedLabel("", "label")
        self.ahead = Label("", "second", "text2")
        self.bar = ThinBar()
        row = spaced(QHBoxLayout(), 12, (0, 6, 0, 0))
        row.addWidget(self.present, 1)
        row.addWidget(self.ahead)
        column = spaced(QVBoxLayout(self), 9)
        column.addWidget(Divider())
        column.addLayout(row)
        column.addWidget(self.bar)

    def show_level(self, found: AtCounter) -> None:
        """Show the level of an account; a kind of card without levels shows none."""
        self.setVisible(found.has_levels)
        self.present.setText(self._gives(found.discount, found.cashback))
        ahead = found.ahead
        if ahead is None:
            self.ahead.setText(self.tr("the highest level"))
            self.bar.set_value(1, 1)
            return
        self.ahead.setText(self._missing(found))
        self.bar.set_value(ahead.done, _WHOLE_WAY)

    def _gives(self, discount: int, cashback: int) -> str:
        percent = self._figures.percent
        if discount and cashback:
            text = self.tr("Discount {discount}, bonuses {cashback}")
            return text.format(discount=percent(discount), cashback=percent(cashback))
        if discount:
            return self.tr("Discount {discount}").format(discount=percent(discount))
        return self.tr("Bonuses {cashback}").format(cashback=percent(cashback))

    def _missing(self, found: AtCounter) -> str:
        ahead = found.ahead
        if ahead is None:
            return ""
        better = ahead.discount if ahead.discount != found.discount else ahead.cashback
        text = self.tr("{sum} more to {percent}")
        return text.format(sum=self._figures.money(ahead.missing), percent=self._figures.percent(better))
