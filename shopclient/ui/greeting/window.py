"""The window in which somebody is greeted: why at the left, the words and how to say them at the right."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.greeting_texts import Tone
from shopclient.services.greeting_case import GreetingCase
from shopclient.texts import greetings
from shopclient.texts.words import Words
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.clients.layout import Columns
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.greeting.about import AboutCard
from shopclient.ui.greeting.ways import WAYS, WayPanel
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, LineField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.tabs import Tabs
from shopclient.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from shopclient.ui.greeting.presenter import GreetingPresenter

_NARROW = 780  # pixels at 100 %, below which the reason stands above the words


class GreetingWindow(QWidget):
    """Stands beside the main window, and never in front of a sale."""

    give_asked = Signal()
    next_asked = Signal()
    way_chosen = Signal()
    manner_chosen = Signal()  # language, form of address or tone
    name_edited = Signal()
    own_line_edited = Signal()
    client_asked = Signal()
    presenter: "GreetingPresenter"

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme().dress(self)
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Greet"))
        self.may_close: Callable[[], bool] = lambda: True
        self.about: AboutCard | None = None
        self.ways = Tabs()
        self.ways.setAccessibleName(self.tr("How to greet"))
        for way in WAYS:
            self.ways.add(greetings.channel(way, words))
        self.language = ChoiceField(
            self.tr("Language"), [("ru", "Русский"), ("uk", "Українська"), ("en", "English")]
        )
        self.form = ChoiceField(
            self.tr("Form of address"),
            [("formal", self.tr("formal")), ("informal", self.tr("as friends"))],
        )
        self.tone = ChoiceField(self.tr("Tone"), greetings.tones(words))
        self.name = LineField(self.tr("How we call them"))
        self.of_whom = LineField(self.tr("Whose birthday (of whom?)"))
        self.to_whom = LineField(self.tr("And to whom?"))
        self.own_line = LineField(
            self.tr("A line of your own"), placeholder=self.tr("what only you know of each other")
        )
        self.text = TextField(self.tr("Text"), lines=6)
        self.next_button = Button(self.tr("Another text"), "ghost", "refresh", "F5", height=32)
        self.place = Label("", "second", "muted")
        self.again = Label("", "second", "warn", wrap=True)
        self.state = Band("band", padding=14)
        self.state_text = Label("", "body", wrap=True)
        self.state.body.addWidget(self.state_text)
        self.panel = WayPanel(words)
        self.toast = Toast()
        self.give_button = Button("", "primary", "check", KEYS[Command.RECORD][0], height=44)
        self.close_button = Button(self.tr("Close"), "quiet", "", "Esc", height=44)
        self._build()
        self._listen()
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def way(self) -> str:
        """The chosen way of greeting, a channel of ``domain.people.CHANNELS``."""
        return WAYS[self.ways.currentIndex()]

    def choose_way(self, way: str) -> None:
        """Bring *way* to the front."""
        self.ways.setCurrentIndex(WAYS.index(way))

    def show_case(self, case: GreetingCase) -> None:
        """Show who is greeted and why."""
        about = AboutCard(case, self._words)
        about.client_asked.connect(self.client_asked)
        if self.about is not None:
            self._room.removeWidget(self.about)
            self.about.hide()
            self.about.deleteLater()
        self.about = about
        self._room.insertWidget(0, about)
        has_kin = case.relative is not None
        self._kin.setVisible(has_kin)
        follow_layout(self)
        self.panel.show_case(case)
        self.setWindowTitle(self.tr("Greet: {name}").format(name=case.person.full_name))

    def show_tones(self, tones: Sequence[Tone]) -> None:
        """Offer the tones in which something can be said."""
        words = self._words
        self.tone.set_choices([(tone, greetings.tone(tone, words)) for tone in tones])
        self.tone.setVisible(bool(tones))

    def show_text(self, text: str) -> None:
        """Write a proposed text; the step back of the field brings back what stood there."""
        if text == self.text.editor.toPlainText():
            return
        cursor = self.text.editor.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    def show_place(self, place: int, count: int) -> None:
        """Say which of how many proposals is shown."""
        self.next_button.setVisible(count > 1)
        self.place.setText(
            self.tr("{place} of {count}").format(place=place, count=count) if count > 1 else ""
        )

    def show_again(self, text: str) -> None:
        """Warn that this text is not new to this person; empty for nothing."""
        self.again.setText(text)
        self.again.setVisible(bool(text))

    def show_state(self, text: str) -> None:
        """Say what was noted about this day already; empty for nothing."""
        self.state_text.setText(text)
        self.state.setVisible(bool(text))

    def show_give(self, text: str, *, enabled: bool) -> None:
        """Say what the main key does."""
        self.give_button.setText(text)
        self.give_button.setEnabled(enabled)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _build(self) -> None:
        card = Card(20, gap=12)
        people = Columns((self.name, self.own_line), (2, 3), least=440)
        self._kin = Columns((self.of_whom, self.to_whom), (1, 1), least=400)
        manner = Columns((self.tone, self.form, self.language), (1, 1, 1), least=420)
        under = QHBoxLayout()
        under.addWidget(self.next_button)
        under.addWidget(self.place)
        under.addStretch(1)
        for part in (self.ways, self.state, manner, people, self._kin, self.text):
            card.body.addWidget(part)
        card.body.addLayout(under)
        card.body.addWidget(self.again)
        card.body.addWidget(self.panel)
        card.body.addStretch(1)
        self._beside = QWidget()
        self._room = spaced(QVBoxLayout(self._beside))
        self._room.addStretch(1)
        sides = QWidget()
        spaced(QVBoxLayout(sides), 0, (0, 0, 8, 4)).addWidget(
            Columns((self._beside, card), (3, 7), least=_NARROW)
        )
        foot = spaced(QHBoxLayout(), 12)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.give_button)
        whole = spaced(QVBoxLayout(self), 12, (18, 18, 18, 16))
        whole.addWidget(ScrollArea(sides), 1)
        whole.addWidget(self.toast)
        whole.addLayout(foot)

    def _listen(self) -> None:
        self.give_button.clicked.connect(self.give_asked)
        self.close_button.clicked.connect(self.close)
        self.next_button.clicked.connect(self.next_asked)
        self.ways.currentChanged.connect(lambda _place: self.way_chosen.emit())
        for choice in (self.language, self.form, self.tone):
            choice.editor.activated.connect(self.manner_chosen)
        for line in (self.name, self.of_whom, self.to_whom):
            line.editor.textEdited.connect(self.name_edited)
        self.own_line.editor.textEdited.connect(self.own_line_edited)
        for keys, slot in (
            (KEYS[Command.RECORD], self.give_asked.emit),
            (KEYS[Command.REFRESH], self.next_asked.emit),
            (KEYS[Command.PRINT], self.panel.print_asked.emit),
            (KEYS[Command.CLEAR], self.close),
            (("Ctrl+Tab", "Ctrl+PgDown"), partial(self._turn, 1)),
            (("Ctrl+Shift+Tab", "Ctrl+PgUp"), partial(self._turn, -1)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self, slot)

    def _turn(self, by: int) -> None:
        """Go to the next way, after the last one to the first."""
        self.ways.setCurrentIndex((self.ways.currentIndex() + by) % len(WAYS))

    def _restyle(self) -> None:
        px = theme().px
        room = self.screen().availableGeometry()
        self.setMinimumSize(min(px(480), room.width()), min(px(360), room.height()))
        self.resize(min(px(1000), room.width()), min(px(760), room.height()))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme().colour("window"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
