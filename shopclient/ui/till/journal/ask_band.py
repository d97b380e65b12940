"""A question above the list, in place: what a deed would do, before it is done. It stops nobody."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.till.message_line import Sign
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.toast import KEPT_FREE

_SIGN = 20


class AskBand(Band):
    """A title, lines below it, a deed if there is one to agree to, and the way out; one at a time.

    While it waits for a card, scans belong to its ``scan_sign``.
    """

    def __init__(self) -> None:
        super().__init__("soft", padding=(14, 10, 14, 12), radius=8)
        self.setProperty(KEPT_FREE, True)
        self.title = Label("", "name", "text", wrap=True)
        self.lines = Label("", "second", "text2", wrap=True)
        self.deed = Button("", "primary", key="Enter", height=32)
        self.leave_button = Button(self.tr("Leave it"), "quiet", key=KEYS[Command.CLEAR][0], height=32)
        self.scan_sign = Sign("scan", "accent", _SIGN)
        self._do: Callable[[], object] | None = None
        self._left: Callable[[], object] | None = None
        self._before: QWidget | None = None  # what had the focus
        texts = spaced(QVBoxLayout(), 4)
        texts.addWidget(self.title)
        texts.addWidget(self.lines)
        buttons = spaced(QHBoxLayout(), 8)
        buttons.addWidget(self.deed)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        texts.addSpacing(4)
        texts.addLayout(buttons)
        row = spaced(QHBoxLayout(), 12)
        row.addWidget(self.scan_sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.body.addLayout(row)
        self.deed.clicked.connect(self._agree)
        self.leave_button.clicked.connect(self.leave)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is asked or told."""
        return not self.isHidden()

    def ask(
        self,
        title: str,
        lines: Sequence[str],
        deed: str = "",
        do: Callable[[], object] | None = None,
        *,
        left: Callable[[], object] | None = None,
        takes_scans: bool = False,
    ) -> None:
        """Ask whether to *do* the *deed*; without one there is nothing to agree to. A no is told *left*."""
        self._let_go()
        self._do, self._left = do, left
        self.title.setText(title)
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.deed.setText(deed)
        self.deed.setVisible(bool(deed))
        is_asking = bool(deed) or takes_scans
        self.leave_button.setText(self.tr("Leave it") if is_asking else self.tr("Close"))
        self.scan_sign.setVisible(takes_scans)
        self.setAccessibleName(" ".join([title, *lines]))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if deed:
            self._take_focus()

    def leave(self) -> bool:
        """Close it, nothing done; tell whether it was open."""
        was_open = self.is_open
        self._let_go()
        self._close()
        return was_open

    def dismiss(self) -> None:
        """Close it because what it asked for has come."""
        self._left = None
        self._close()

    def _agree(self) -> None:
        do = self._do
        self.dismiss()
        if do is not None:
            do()

    def _let_go(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            left()

    def _close(self) -> None:
        before, self._before, self._do = self._before, None, None
        if self._has_focus() and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.hide()

    def _take_focus(self) -> None:
        if not self._has_focus():
            self._before = self.window().focusWidget()
        self.deed.setFocus()

    def _has_focus(self) -> bool:
        return self.deed.hasFocus() or self.leave_button.hasFocus()
