"""Beside the cash register: the key that calls the till strip, what is copied, and the customer's screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.preferred import Preferred
from shopclient.ui.settings.columns import Columns, titled
from shopclient.ui.strip.caller import KeyState
from shopclient.ui.system.hot_keys import HOT_KEYS
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.switch import Switch

_EXAMPLE = "1250{mark}00"


class BesideCard(Card):
    """Each choice tells the name of a preference and its value."""

    preferred = Signal(str, object)

    def __init__(self, now: Preferred, screens: int, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        keys = [("", self.tr("None")), *((name, name) for name in HOT_KEYS)]
        self.key = ChoiceField(self.tr("Key that calls the strip from any program"), keys)
        self.key.set_value(now.strip_key)
        self.key_state = Label("", "second", "ok", wrap=True)
        marks = [
            ("", self.tr("As the system")),
            *((mark, _EXAMPLE.format(mark=mark)) for mark in (",", ".")),
        ]
        self.mark = Segments(marks, self.tr("How “to pay” is copied"))
        self.mark.set_value(now.copied_mark if now.copied_mark in dict(marks) else "")
        self.copies = Switch(
            self.tr("The strip copies “to pay” with each purchase"), checked=now.copies_when_recorded
        )
        self.monitor = ChoiceField(self.tr("Customer’s screen at the start"))
        self.show_screens(screens, now.customer_screen)
        self._parts = self._make_parts()
        self._fill()
        self._connect()

    def show_key(self, name: str, state: KeyState) -> None:
        """Say what came of the key that was chosen."""
        said = {
            "off": "",
            "heard": self.tr("{key} brings the strip, whatever program is in front."),
            "taken": self.tr("Another program has taken {key}. Choose another key, or close that program."),
            "impossible": self.tr(
                "This system hands no keys to programs. In its own keyboard settings give a key to the"
                " command: shopclient --strip"
            ),
        }[state]
        self.key_state.setText(said.format(key=name))
        self.key_state.set_colour("ok" if state == "heard" else "err" if state == "taken" else "text2")
        self.key_state.setVisible(bool(said))

    def show_screens(self, count: int, chosen: int) -> None:
        """Offer so many monitors; one that was chosen and is not there now stays chosen."""
        numbers = range(1, max(count, chosen) + 1)
        named = [(number, self.tr("On monitor {number}").format(number=number)) for number in numbers]
        self.monitor.set_choices([(0, self.tr("Closed; Ctrl+F11 opens it")), *named])
        self.monitor.set_value(chosen)

    def set_columns(self, count: int) -> None:
        """Let the strip and what goes out of it stand beside each other, or in one column."""
        self._parts.set_count(count)

    def _fill(self) -> None:
        about = self.tr(
            "The till strip is one row above all other programs: scan, type the sum, Enter."
            " Shift+F11 opens it."
        )
        self.body.addWidget(SectionHeader("cash-register", self.tr("Beside the cash register")))
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(Label(about, "second", "text2", wrap=True))
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self._parts)

    def _make_parts(self) -> Columns:
        key, copies = QWidget(), QWidget()
        under_key = spaced(QVBoxLayout(key), 6)
        under_key.addWidget(self.key)
        under_key.addWidget(self.key_state)
        # Beside a field's editor, not its label.
        low = spaced(QVBoxLayout(copies), 0, (0, 0, 0, 4))
        low.addStretch(1)
        low.addWidget(self.copies)
        mark = titled(self.tr("How “to pay” is copied"), self.mark)
        return Columns([(key, mark), (self.monitor, copies)])

    def _connect(self) -> None:
        self.key.editor.activated.connect(lambda: self.preferred.emit("strip_key", self.key.value()))
        self.mark.chosen.connect(lambda value: self.preferred.emit("copied_mark", value))
        self.copies.toggled.connect(lambda on: self.preferred.emit("copies_when_recorded", on))
        self.monitor.editor.activated.connect(
            lambda: self.preferred.emit("customer_screen", self.monitor.value())
        )
