"""What the last months would have looked like under the rules that are about to be saved."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.trial import Trial
from shopclient.texts import trial as told
from shopclient.texts.numbers import whole
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.rules.differences import Difference
from shopclient.ui.rules.trial_result import TrialResult
from shopclient.ui.widgets.buttons import Button, hand_over
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card

_QUARTER = 3
_ALL = 100  # percent


class TrialCard(Card):
    """A period, the button that begins, how far it has come, and what was found."""

    asked = Signal(int)  # months
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        periods = [(1, self.tr("Last month")), (_QUARTER, self.tr("Three months")), (12, self.tr("Year"))]
        self.period = Segments(periods, self.tr("Period"))
        self.period.set_value(_QUARTER)
        self.try_button = Button(self.tr("Try on real purchases"), "soft", "history", height=40)
        self.stop_button = Button(self.tr("Stop"), "outline", "x", height=40)
        self.bar = ThinBar()
        self.state_label = Label("", "second", "text2", wrap=True)
        self.result = TrialResult()
        self._meaning = Label("", "second", "muted", wrap=True)
        self._lay_out()
        self.try_button.clicked.connect(lambda: self.asked.emit(self.months()))
        self.stop_button.clicked.connect(self.stop_asked)
        self.period.chosen.connect(lambda _months: self.show_nothing())
        self.show_nothing()

    def months(self) -> int:
        """How many months are asked for."""
        return int(str(self.period.value()))

    def show_nothing(self) -> None:
        """Show that nothing was tried yet."""
        self._show_running(running=False)
        self.result.hide()
        self._meaning.hide()
        self.state_label.hide()

    def show_copied(self, percent: int) -> None:
        """Show how much of the file is copied."""
        text = self.tr("A copy of the file is being made: {percent} %.").format(percent=percent)
        if percent == _ALL:
            text = self.tr("The copy is being checked and prepared …")
        self._show_state(percent, _ALL, text)

    def show_progress(self, done: int, total: int, words: Words) -> None:
        """Show how many purchases, returns and the like of how many are reckoned."""
        text = self.tr("{done} of {total} purchases, returns and other steps are recalculated.").format(
            done=whole(done, words.language), total=whole(total, words.language)
        )
        self._show_state(done, total, text)

    def _show_state(self, done: int, total: int, text: str) -> None:
        self._show_running(running=True)
        self.bar.set_value(done, total)
        self.state_label.set_colour("text2")
        self.state_label.setText(text)
        self.state_label.show()

    def show_trouble(self, text: str) -> None:
        """Say why there is no answer."""
        self.show_nothing()
        self.state_label.set_colour("err")
        self.state_label.setText(text)
        self.state_label.show()

    def show_trial(
        self,
        trial: Trial,
        kinds: dict[str, str],
        currency: str,
        words: Words,
        other: Sequence[tuple[date, Sequence[Difference]]] = (),
    ) -> None:
        """Show what was found; *other* is what else was changed in the rules since, and when."""
        self.show_nothing()
        self.result.show_trial(trial, kinds, currency, words)
        self.result.show_replaced(other if trial.receipts else (), words)
        self.result.show()
        self._meaning.setText(told.meaning(words))
        self._meaning.setVisible(bool(trial.receipts))

    def _show_running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        if running:
            self.result.hide()
            self._meaning.hide()
            self.stop_button.show()
            hand_over(self.try_button, self.stop_button)
            self.try_button.hide()
        else:
            self.try_button.show()
            hand_over(self.stop_button, self.try_button)
            self.stop_button.hide()
        self.period.setEnabled(not running)

    def _lay_out(self) -> None:
        promise = self.tr(
            "Real purchases are recalculated with these rules, on a copy. The shop’s file does not change."
        )
        column = spaced(QVBoxLayout(), 12)
        column.addWidget(SectionHeader("chart-bar", self.tr("What it would have been with these rules")))
        column.addWidget(Label(promise, "body", "text2", wrap=True))
        column.addWidget(FlowBox(self.period, self.try_button, self.stop_button, gap=12))
        for part in (self.bar, self.state_label):
            column.addWidget(part)
        # In a row of its own: a column would reckon its height for more width than it takes.
        column.addLayout(row(self.result))
        column.addWidget(self._meaning)
        self.body.addLayout(column)
