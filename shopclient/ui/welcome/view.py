"""The first start: four short pages on one card, passed by Enter alone."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from shopclient.services.clock import Clock
from shopclient.texts.errors import sentence
from shopclient.ui.appearance import language_of
from shopclient.ui.background import Runner
from shopclient.ui.moving.choosers import ChooseSource, choose_packed_source
from shopclient.ui.preferences import Preferences
from shopclient.ui.theme import theme
from shopclient.ui.welcome.draft import Draft, first_draft, make_file
from shopclient.ui.welcome.pages import ChooseFile, Page, RulesPage, page_makers
from shopclient.ui.welcome.steps import Steps
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile
from shopclient.ui.window_size import room_for

if TYPE_CHECKING:  # loads when it is asked for
    from shopclient.services.moving_in import TakenIn
    from shopclient.ui.moving.in_window import MoveInWindow

_WIDTH, _HEIGHT = 620, 640


class WelcomeView(QWidget):
    """Asks for language, shop, rule and place; makes the file, or asks for the demonstration."""

    finished = Signal(object)  # Path of the file that was made
    demo_wanted = Signal()

    def __init__(
        self,
        preferences: Preferences,
        runner: Runner,
        clock: Clock,
        file: Path,
        choose: ChooseFile,
        choose_packed: ChooseSource = choose_packed_source,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme().dress(self)
        self._preferences, self._runner, self._clock = preferences, runner, clock
        self._draft = first_draft(language_of(preferences), file)
        self._makers = page_makers(choose)
        self._file, self._choose_packed = file, choose_packed
        self.moving: MoveInWindow | None = None
        self._step = 0
        self._busy = False
        self.page: Page | None = None
        self.languages = Segments([("en", "EN"), ("ru", "RU"), ("uk", "UK")], "EN / RU / UK")
        self.steps = Steps(len(self._makers))
        self.back_button = Button("", "ghost", "chevron-left", height=40)
        self.skip_button = Button("", "ghost", height=40)
        self.next_button = Button("", "primary", height=40)
        self.message = Label("", "body", "err", wrap=True)
        self._arrange()
        self.languages.chosen.connect(lambda code: self._speak(str(code)))
        self.back_button.clicked.connect(self._back)
        self.skip_button.clicked.connect(self._skip)
        self.next_button.clicked.connect(self.go_on)
        self._show_page()
        self.resize(QSize(theme().px(1000), theme().px(720)).boundedTo(room_for(self)))

    @property
    def draft(self) -> Draft:
        """What was answered so far."""
        return self._draft

    def go_on(self) -> None:
        """Go to the next page, or carry out what was answered."""
        if self._busy or self.page is None or self.page.fault():
            return
        if self._step < len(self._makers) - 1:
            self._step += 1
            self._show_page()
        elif self._draft.demo:
            self.demo_wanted.emit()
        else:
            self._make_file()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        own = isinstance(focused, QPushButton) and not focused.isCheckable()
        if own and isinstance(focused, QPushButton):
            focused.click()
        else:
            self.go_on()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("window"))
        painter.end()

    def _arrange(self) -> None:
        head = spaced(QHBoxLayout(), 12)
        head.addWidget(IconTile("building-store", "nav_accent", size=36, ground="nav"))
        head.addWidget(Label("Shopclient", "subtitle"))
        head.addStretch(1)
        head.addWidget(self.languages)
        self._room = QWidget()
        spaced(QVBoxLayout(self._room))
        ends = spaced(QHBoxLayout(), 12)
        for button in (self.skip_button, self.next_button):
            ends.addWidget(button)
        foot = spaced(QGridLayout(), 12)
        foot.addWidget(self.back_button, 0, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.steps, 0, 1, Qt.AlignmentFlag.AlignCenter)
        foot.addLayout(ends, 0, 2, Qt.AlignmentFlag.AlignRight)
        for column in (0, 2):
            foot.setColumnStretch(column, 1)
        self.card = Card(32)
        self.card.body.addLayout(head)
        self.card.body.addSpacing(theme().px(24))
        self.card.body.addWidget(ScrollArea(self._room), 1)
        self.card.body.addWidget(self.message)
        self.card.body.addSpacing(theme().px(12))
        self.card.body.addLayout(foot)
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.card.setMaximumSize(theme().px(_WIDTH), theme().px(_HEIGHT))
        middle = spaced(QHBoxLayout(self), 0, (16, 16, 16, 16))
        middle.addWidget(self.card)

    def _show_page(self) -> None:
        room = self._room.layout()
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        self.page = self._makers[self._step](self._draft)
        self.page.column.addStretch(1)
        self.page.language_chosen.connect(self._speak)
        self.page.move_asked.connect(self._open_move)
        self.page.changed.connect(self._name_buttons)
        if room is not None:
            room.addWidget(self.page)
        self.languages.set_value(self._draft.words.language)
        self.steps.show_step(self._step)
        self._say("")
        self._name_buttons()
        self.page.first.setFocus()

    def _name_buttons(self) -> None:
        words, last = self._draft.words, self._step == len(self._makers) - 1
        self.setWindowTitle(words.translate("Welcome", "Welcome"))
        self.back_button.setText(words.translate("Welcome", "Back"))
        self.back_button.setVisible(self._step > 0)
        self.skip_button.setText(words.translate("Welcome", "Without a rule"))
        self.skip_button.setVisible(isinstance(self.page, RulesPage))
        if not last:
            self.next_button.setText(words.translate("Welcome", "Next"))
        elif self._draft.demo:
            self.next_button.setText(words.translate("Welcome", "Open the demonstration"))
        else:
            self.next_button.setText(words.translate("Welcome", "Open the shop"))

    def _back(self) -> None:
        self._step -= 1
        self._show_page()

    def _skip(self) -> None:
        self._draft.ready = None
        self.go_on()

    def _speak(self, language: str) -> None:
        if language != self._draft.words.language:
            self._draft.speak(language)
            self._preferences.change(language=language)
            self._show_page()

    def _open_move(self) -> None:
        # Imported here: who begins a shop of one's own has no use for it.
        from shopclient.ui.moving.in_window import MoveInWindow

        self.moving = MoveInWindow(
            self._file,
            self._runner,
            self._clock,
            self._draft.words,
            self._preferences.folder / "drafts",
            self,
            self._choose_packed,
        )
        self.moving.taken.connect(self._on_taken)
        self.moving.open()

    def _on_taken(self, taken: "TakenIn") -> None:
        self._preferences.change(**taken.settings)
        self.finished.emit(taken.path)

    def _make_file(self) -> None:
        self._busy = True
        self._say("")
        work = partial(make_file, self._draft.file, self._draft.programme(), self._clock)
        self._runner.run(work, self._on_made, self._on_trouble)

    def _on_made(self, file: Path) -> None:
        self._busy = False
        self.finished.emit(file)

    def _on_trouble(self, error: BaseException) -> None:
        self._busy = False
        self._say(sentence(error, self._draft.words, self._draft.currency))

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
