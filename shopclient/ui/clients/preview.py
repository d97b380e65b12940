"""The client chosen in the list, beside it: who it is, what is dear, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.texts import numbers
from shopclient.ui.clients import say
from shopclient.ui.clients.dossier import Dossier
from shopclient.ui.clients.favourite_band import FavouriteBand
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.kin_rows import KinRows
from shopclient.ui.clients.layout import clear
from shopclient.ui.context import Context
from shopclient.ui.theme import theme
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import ElidedLabel, Label, TwoLines
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.surfaces import Card, Divider

_FAMILY = 3

#: Letters of a name that is shown whole.
_SHORT_NAME = 80


class Preview(Card):
    """One client in short; the buttons stay at the foot."""

    till_asked = Signal()
    edit_asked = Signal(str)  # the part of the form to begin with
    open_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(20)
        self._context = context
        self.till_button = Button(self.tr("Take to till"), "primary", "cash-register", "F9", height=44)
        self.till_button.clicked.connect(self.till_asked)
        self.open_button = IconButton(self.tr("Open the file (Enter)"), "id", "outline", height=44)
        self.open_button.clicked.connect(self.open_asked)
        self.edit_button = IconButton(self.tr("Edit (Ctrl+Enter)"), "pencil", "outline", height=44)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit("name"))
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(0, 0, theme().px(10), 0)
        self._body.setSpacing(theme().px(16))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, theme().px(12), 0, 0)
        foot.setSpacing(theme().px(10))
        foot.addWidget(self.till_button, 1)
        foot.addWidget(self.open_button)
        foot.addWidget(self.edit_button)
        self.body.addWidget(ScrollArea(content), 1)
        self.body.addWidget(self._foot)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        clear(self._body)
        self._foot.hide()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show one client."""
        clear(self._body)
        words = self._context.words
        self._body.addLayout(self._head(dossier))
        if never := dossier.file.person.allergies:
            self._body.addWidget(FlowBox(*(say.allergy_chip(text) for text in never)))
        band = FavouriteBand(dossier.loved[:1], words, small=True)
        band.add_asked.connect(lambda: self.edit_asked.emit("favourites"))
        self._body.addWidget(band)
        self._body.addLayout(self._figures(dossier))
        if dossier.family:
            self._body.addWidget(Divider())
            self._body.addWidget(KinRows(dossier.family, words, most=_FAMILY))
        likes = [*dossier.file.person.tastes, *dossier.file.person.hobbies]
        if dossier.file.person.talk:
            how = " ".join(dossier.file.person.talk.split())
            self._body.addWidget(TwoLines(self.tr("How to talk: {text}").format(text=how), "second", "text2"))
        if likes:
            self._body.addWidget(Divider())
            self._body.addWidget(FlowBox(*(say.taste_chip(text) for text in likes[:6])))
        if dossier.file.person.notes:
            note = " ".join(dossier.file.person.notes.split())
            self._body.addWidget(Label(note, "second", "text2", wrap=True))
        self._body.addStretch(1)
        self._foot.show()

    def _head(self, dossier: Dossier) -> QHBoxLayout:
        words, file = self._context.words, dossier.file
        chips = [say.stage_chip(file, words)]
        if file.cards:
            chips.insert(0, Chip(file.cards[0].kind_name, "neutral", height=24))
        if warning := say.state_chip(file.person.state, words):
            chips.append(warning)
        texts = QVBoxLayout()
        texts.setSpacing(theme().px(6))
        texts.addStretch(1)
        is_short = len(dossier.name) <= _SHORT_NAME
        name = Label(dossier.name, "panel", wrap=True) if is_short else TwoLines(dossier.name, "panel")
        texts.addWidget(name)
        texts.addWidget(FlowBox(*chips, gap=6))
        texts.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme().px(14))
        head.addWidget(Avatar(dossier.name, 60), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        return head

    def _figures(self, dossier: Dossier) -> QHBoxLayout:
        file, language, currency = dossier.file, self._context.language, self._context.currency
        line = QHBoxLayout()
        line.setSpacing(theme().px(14))
        for figure, words, colour in (
            (numbers.bonuses(file.bonuses, currency, language), self.tr("bonuses"), "points"),
            (numbers.money(file.turnover, currency, language), self.tr("spent in all"), "text"),
            (numbers.whole(file.purchases, language), self.tr("purchase(s)", "", file.purchases), "text"),
        ):
            cell = QVBoxLayout()
            cell.setSpacing(theme().px(1))
            cell.addWidget(ElidedLabel(figure, "figure", colour))
            cell.addWidget(ElidedLabel(words, "second", "muted"))
            line.addLayout(cell)
        line.addStretch(1)
        return line
