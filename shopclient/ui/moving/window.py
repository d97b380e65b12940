"""What packing and taking over have in common: three steps, what is in the file, one thing to do next."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.move_archive import Tell
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.background import Runner, ScopedRunner
from shopclient.ui.moving.contents_box import ContentsBox
from shopclient.ui.moving.job import MoveJob
from shopclient.ui.moving.steps import MoveSteps
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced

_WIDTH, _HEIGHT = 680, 640


class MoveWindow(QDialog):
    """Shows where one is; the buttons at the foot stay in sight whatever the size of the text."""

    def __init__(self, runner: Runner, words: Words, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme().dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.words = words
        self._runner = ScopedRunner(runner)
        self._job: MoveJob | None = None
        self.steps = MoveSteps()
        self.contents = ContentsBox(words)
        self.text_label = Label("", "body", wrap=True)
        self.bar = ThinBar()
        self.message = Label("", "body", "err", wrap=True)
        self.close_button = Button("", "ghost", "", "Esc", height=40)
        self.stop_button = Button(
            self.words.translate("MoveWindow", "Stop"), "outline", "x", "Esc", height=40
        )
        self.other_button = Button("", "outline", height=40)
        self.go_button = Button("", "primary", height=40)
        self.close_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self.reject)
        for button in (self.close_button, self.stop_button, self.other_button):
            button.setAutoDefault(False)
        self._lay_out(title)
        self.contents.hide()
        self.say("")
        self._show_work(busy=False)

    @property
    def is_busy(self) -> bool:
        """Whether something is being packed or taken over now."""
        return self._job is not None

    def reject(self) -> None:
        """Stop what runs; else leave."""
        if self._job is not None:
            self._job.stop()
            self.stop_button.setEnabled(False)
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._runner.close()
        super().done(result)

    def say(self, text: str) -> None:
        """Say what went wrong; nothing where all is well."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def show_contents(self) -> None:
        """Bring what is in the file to sight; large text leaves no room for all at once."""
        self.contents.show()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.contents, 0, 0))

    def begin(self, work: Callable[[Tell], object], done: Callable[[Any], None]) -> None:
        """Do *work* in a worker; *done* gets what came of it, None if it was stopped."""
        self.say("")
        self._job = MoveJob(work, self)
        self._job.hear(self.bar.set_value)
        self.bar.set_value(0, 1)
        self._show_work(busy=True)
        self._job.start(self._runner, lambda outcome: self._end(lambda: done(outcome)), self._fail)

    def _fail(self, error: BaseException) -> None:
        self._end(lambda: self.say(sentence(error, self.words)))

    def _end(self, then: Callable[[], None]) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self._show_work(busy=False)
        then()

    def _show_work(self, *, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.stop_button.setEnabled(True)
        self.close_button.setVisible(not busy)
        for button in (self.other_button, self.go_button):
            button.setVisible(not busy and bool(button.text()))
        (self.stop_button if busy else self.go_button).setFocus()

    def _lay_out(self, title: str) -> None:
        content = QWidget()
        column = spaced(QVBoxLayout(content), 18)
        for part in (Label(title, "page", wrap=True), self.steps, self.contents, self.text_label):
            column.addWidget(part)
        column.addStretch(1)
        foot = spaced(QHBoxLayout(), 10)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        for button in (self.stop_button, self.other_button, self.go_button):
            foot.addWidget(button)
        page = spaced(QVBoxLayout(self), 14, (28, 24, 28, 20))
        self._area = ScrollArea(content)
        page.addWidget(self._area, 1)
        page.addWidget(self.bar)
        page.addWidget(self.message)
        page.addLayout(foot)
        room = self.screen().availableGeometry()
        self.resize(min(theme().px(_WIDTH), room.width()), min(theme().px(_HEIGHT), room.height()))
