"""The line above every screen: the field for everything, how old the copy is, who is at the till."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.texts.days import ago
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.inputs import SearchEdit
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile

_OLD = 7  # days after which a copy is a matter of concern (trust T15)


class TopBar(QWidget):
    """Stays in its place whichever screen is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchEdit(
            self.tr("Card, name, phone or number"), KEYS[Command.FIND][0], icon="scan", height=40
        )
        self.demo_chip = Chip(self.tr("Demonstration shop"), "warn")
        self.demo_chip.hide()
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
        for part in (self.copy_tile, self.copy_label, self.avatar, self.seller_label):
            part.hide()
        self._restyle()
        theme().changed.connect(self._restyle)

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
        self.copy_tile.show()
        self.copy_label.show()

    def show_seller(self, name: str) -> None:
        """Say who is at the till; nothing while nobody told."""
        self.avatar.show_person(name)
        self.seller_label.setText(name)
        self.avatar.setVisible(bool(name))
        self.seller_label.setVisible(bool(name))

    def _restyle(self) -> None:
        self.search.setMinimumWidth(theme().px(300))
        self.search.setMaximumWidth(theme().px(470))
        self.seller_label.setMaximumWidth(theme().px(160))
