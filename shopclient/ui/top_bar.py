"""The line above every screen: the field for everything, how old the copy is, who is at the till."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.texts.days import ago
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import ElidedLabel, Label, plain_tip
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile

_SEARCH, _SELLER = 270, 160  # the least width of the field, the largest of a name
_OLD = 7  # days after which a copy is a matter of concern (trust T15)


class TopBar(QWidget):
    """Stays in its place whichever screen is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchEdit(
            self.tr("Card, name, phone or number"), KEYS[Command.FIND][0], icon="scan", height=40
        )
        self.demo_chip = Chip(self.tr("Demonstration shop"), "warn")
        self.copy_tile = IconTile("cloud-check", "ok", size=28, ground="window")
        self.copy_label = Label("", "second", "text2")
        self.avatar = Avatar("", 32)
        self.seller_label = ElidedLabel("", "name")
        row = spaced(QHBoxLayout(self), 8, (28, 12, 28, 12))
        row.addWidget(self.search, 8)
        row.addStretch(1)
        for part in (self.demo_chip, self.copy_tile, self.copy_label, self.avatar, self.seller_label):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.insertSpacing(row.indexOf(self.avatar), 8)
        # What has nothing to say yet; by and by there may be no room for it either.
        self._said = dict.fromkeys(self._foldable, False)
        for part in (self.demo_chip, self.copy_tile, self.copy_label, self.avatar, self.seller_label):
            part.hide()
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_demo(self, is_demo: bool) -> None:
        """Say that nothing here is real, or not."""
        self._said[self.demo_chip] = is_demo
        self._make_room()

    def show_copy(self, made_at: datetime | None, now: datetime, words: Words, second_days: int = 0) -> None:
        """Say how old the newest copy of the file is, or that there is none elsewhere; moments in UTC."""
        fresh = made_at is not None and (now - made_at).days < _OLD
        behind = fresh and second_days >= _OLD
        colour = "err" if behind else "ok" if fresh else "warn"
        self.copy_tile.show_icon("cloud-check" if colour == "ok" else "alert-triangle", colour)
        if made_at is None:
            self.copy_label.setText(self.tr("No copy yet"))
        elif behind:
            self.copy_label.setText(self.tr("No copy elsewhere for %n day(s)", "", second_days))
        else:
            self.copy_label.setText(self.tr("Copy {ago}").format(ago=ago(now - made_at, words)))
        self.copy_tile.setToolTip(plain_tip(self.copy_label.text()))
        self.copy_tile.setAccessibleName(self.copy_label.text())
        self.copy_tile.show()
        self._said[self.copy_label] = True
        self._make_room()

    def show_seller(self, name: str) -> None:
        """Say who is at the till; nothing while nobody told."""
        self.avatar.show_person(name)
        self.seller_label.setText(name)
        self.avatar.setToolTip(plain_tip(name))
        self.avatar.setVisible(bool(name))
        self._said[self.seller_label] = bool(name)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_without(self._foldable), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @property
    def _foldable(self) -> tuple[QWidget, ...]:
        # In this order: the signs beside them say the most of it.
        return self.copy_label, self.seller_label, self.demo_chip

    def _make_room(self) -> None:
        """Fold away what there is no room for, so that nothing lies over the field."""
        folded = [part for part in self._foldable if not self._said[part]]
        for part in self._foldable:
            if part not in folded and self._width_without(folded) > self.width():
                folded.append(part)
        for part in self._foldable:
            part.setVisible(part not in folded)

    def _width_without(self, folded: Sequence[QWidget]) -> int:
        px = theme().px
        parts: list[QWidget] = [part for part in (self.copy_tile, self.avatar) if not part.isHidden()]
        parts += [part for part in self._foldable if part not in folded]
        return px(_SEARCH + 2 * 28 + 3 * 8) + sum(_width(part) + px(8) for part in parts)

    def _restyle(self) -> None:
        self.search.setMinimumWidth(theme().px(_SEARCH))
        self.search.setMaximumWidth(theme().px(470))
        self.seller_label.setMaximumWidth(theme().px(_SELLER))
        self._make_room()


def _width(part: QWidget) -> int:
    """Return the width that *part* takes: signs have one that is fixed, and tell it in no hint."""
    return max(part.minimumWidth(), min(part.sizeHint().width(), part.maximumWidth()))
