"""The line over a list of clients who have not been asked for a consent: the answer of the chosen one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shopclient.domain.client_filter import ClientFilter
from shopclient.texts import client_filter
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band


class AskBar(Band):
    """Seen while the list shows only them; each answer has its key, heard anywhere in *page*."""

    answered = Signal(str, str)  # the purpose, and "spoken", "paper" or "refused"

    def __init__(self, words: Words, page: QWidget) -> None:
        super().__init__(padding=(16, 8, 8, 8))
        self._words = words
        self.purpose = ""
        self._text = Label("", "name", wrap=True)
        answers = (
            ("spoken", self.tr("Yes, in words"), "Alt+1"),
            ("paper", self.tr("Yes, on paper"), "Alt+2"),
            ("refused", self.tr("No"), "Alt+3"),
        )
        self.buttons = {code: self._button(code, text, key, page) for code, text, key in answers}
        self.body.addWidget(FlowBox(self._text, *self.buttons.values(), spread=True))
        self.hide()

    def show_purpose(self, asked: ClientFilter) -> bool:
        """Follow the conditions of the list, and return whether the asking begins with them."""
        before = self.purpose
        is_asking = bool(asked.consent) and asked.consent_state == "unknown" and not asked.archived
        self.purpose = asked.consent if is_asking else ""
        if self.purpose:
            purpose = client_filter.purpose(self.purpose, self._words)
            self._text.setText(self.tr("Ask: {purpose}").format(purpose=purpose))
        return self.purpose not in ("", before)

    def set_low(self, *, is_low: bool) -> None:
        """Leave the answers alone where there is no room for more: the condition says what is asked."""
        self._text.setVisible(not is_low)

    def _button(self, code: str, text: str, key: str, page: QWidget) -> Button:
        button = Button(text, "ghost", "x" if code == "refused" else "check", key, height=32)
        button.clicked.connect(lambda: self._answer(code))
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a held key is the answer of one client
        shortcut.activated.connect(lambda: self._answer(code))
        return button

    def _answer(self, code: str) -> None:
        if self.purpose and not self.isHidden():
            self.answered.emit(self.purpose, code)
