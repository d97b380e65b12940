"""The file of one client: the favourite holiday first, then the family, tastes, money and what happened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.texts import days
from shopclient.ui.clients import say
from shopclient.ui.clients.contact_line import ContactLine
from shopclient.ui.clients.dossier import Dossier
from shopclient.ui.clients.favourite_band import FavouriteBand
from shopclient.ui.clients.file_cards import FamilyCard, LikesCard, MoneyCard, NotesCard, TimelineCard
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import Columns, clear
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.scroll import ScrollArea

_ROOM_FOR_HEAD = 400  # pixels at 100 %


class FilePage(QWidget):
    """One client; made anew for each dossier that is shown."""

    back_asked = Signal()
    edit_asked = Signal(str)  # the part of the form to begin with
    till_asked = Signal()
    card_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.back_button = Button(self.tr("All clients"), "quiet", "chevron-left", "Esc")
        self.back_button.clicked.connect(self.back_asked)
        self.edit_button = Button(self.tr("Edit"), "outline", "pencil", "Ctrl+Enter", height=40)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit("name"))
        self.till_button = Button(self.tr("Take to till"), "primary", "cash-register", "F9", height=40)
        self.till_button.clicked.connect(self.till_asked)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.edit_button.click)
        self._lay_out()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show one client."""
        clear(self._body)
        words, currency = self._context.words, self._context.currency
        self._show_head(dossier)
        band = FavouriteBand(dossier.loved, words)
        band.add_asked.connect(lambda: self.edit_asked.emit("favourites"))
        self._body.addWidget(band)
        family, likes, notes = FamilyCard(dossier, words), LikesCard(dossier), NotesCard(dossier)
        for card in (family, likes, notes):
            card.edit_asked.connect(self.edit_asked)
        money = MoneyCard(dossier, words, currency)
        money.card_asked.connect(self.card_asked)
        timeline = TimelineCard(dossier, words, currency)
        columns = Columns(
            [_stack(family, likes), _stack(timeline), _stack(money, notes)], [10, 11, 10], least=880
        )
        self._body.addWidget(columns)
        self._body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large letters on a low window the head scrolls with the rest instead of taking all the room.
        if self.height() < theme().px(_ROOM_FOR_HEAD):
            self._scrolled.insertWidget(0, self._head)
        else:
            self._column.insertWidget(1, self._head)

    def _show_head(self, dossier: Dossier) -> None:
        words, person, file = self._context.words, dossier.file.person, dossier.file
        self._avatar.show_person(dossier.name)
        self._name.setText(dossier.name)
        clear(self._chips)
        chips = [say.stage_chip(file, words)]
        if file.cards:
            chips.append(Chip(file.cards[0].kind_name, "neutral", height=24))
        if warning := say.state_chip(person.state, words):
            chips.append(warning)
        clear(self._contacts)
        contacts = ContactLine(dossier, words)
        contacts.birthday_asked.connect(lambda: self.edit_asked.emit("birthday"))
        self._contacts.addWidget(contacts)
        if dossier.birthday is not None and say.is_near(dossier.birthday.days_left):
            when = days.days_left(dossier.birthday.days_left, words)
            text = self.tr("birthday {when}").format(when=when)
            chips.insert(0, Chip(text, "gift", "cake", height=24))
        self._chips.addWidget(FlowBox(*chips), 1)

    def _lay_out(self) -> None:
        px = theme().px
        self._avatar, self._name = Avatar("", 72), ElidedLabel("", "page")
        self._chips, self._contacts = QHBoxLayout(), QVBoxLayout()
        self._chips.setSpacing(px(8))
        texts = QVBoxLayout()
        texts.setSpacing(px(6))
        texts.addWidget(self._name)
        texts.addLayout(self._chips)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        content = QWidget()
        self._scrolled = QVBoxLayout(content)
        self._scrolled.setContentsMargins(0, 0, px(6), px(8))
        self._scrolled.setSpacing(px(16))
        self._body = QVBoxLayout()
        self._body.setSpacing(px(16))
        self._scrolled.addLayout(self._body)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(FlowBox(self.back_button, self.edit_button, self.till_button, gap=10, spread=True))
        self._head = QWidget()
        inside = QVBoxLayout(self._head)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(12))
        inside.addLayout(head)
        inside.addLayout(self._contacts)
        column.addWidget(self._head)
        column.addWidget(ScrollArea(content), 1)


def _stack(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().px(16))
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return holder
