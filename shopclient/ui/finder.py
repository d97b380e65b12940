"""The one field for everything (F2): a name, a phone, a card typed or scanned; the client comes up."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from shopclient.ui.widgets.inputs import SearchEdit

if TYPE_CHECKING:  # loads after the first paint
    from shopclient.services.client_views import ClientPage, ClientRow
    from shopclient.services.shop import Shop
    from shopclient.ui.context import Context
    from shopclient.ui.found_clients import FoundClients

_ROWS = 8
_CARD_DIGITS = 6


class Finder(QObject):
    """Looks up what is typed in *field* and tells which client was picked, or that a card was typed."""

    picked = Signal(int)  # the client's id
    card_typed = Signal(str)
    left = Signal()  # by Esc, with nothing in the field

    def __init__(self, field: SearchEdit, window: QWidget) -> None:
        super().__init__(field)
        self._field, self._window = field, window
        self._context: Context | None = None
        self._asked = 0
        self._answered = 0
        self._enter_waits = False
        self._found: FoundClients | None = None
        field.textEdited.connect(self._on_text_edited)
        field.installEventFilter(self)

    def use(self, context: "Context") -> None:
        """Look in this shop from now on."""
        self._context = context

    def focus(self) -> None:
        """Take the keyboard; what stands there is replaced by the next letter."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def forget(self) -> None:
        """Let go of what stands in the field: it was meant for where the person was."""
        self._clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._on_press(event.globalPosition().toPoint())
        if watched is not self._field:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._hide()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            # Esc clears this field first, then leaves it; only then may a screen have it.
            event.accept()
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_press(self, at: QPoint) -> None:
        # Most of a screen takes no focus, so that a click there leaves the field its own.
        own = [self._field, *([self._found] if self._found is not None else [])]
        if not any(part.rect().contains(part.mapFromGlobal(at)) for part in own):
            self._hide()

    def _on_key(self, event: QKeyEvent) -> bool:
        deeds: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Down: partial(self._move, 1),
            Qt.Key.Key_Up: partial(self._move, -1),
            Qt.Key.Key_Return: self._on_enter,
            Qt.Key.Key_Enter: self._on_enter,
            Qt.Key.Key_Escape: self._clear if self._field.text() else self._leave,
        }
        deed = deeds.get(event.key())
        if deed is not None:
            deed()
        return deed is not None

    def _on_text_edited(self, text: str) -> None:
        self._asked += 1
        self._enter_waits = False
        if self._context is None or not text.strip():
            self._hide()
            return
        self._context.runner.run(
            partial(_find, self._context.shop, text), partial(self._show, self._asked, text), self._on_failed
        )

    def _show(self, number: int, typed: str, page: "ClientPage") -> None:
        # Only the newest question counts: an older answer may come after a newer one.
        if number != self._asked or not self._field.hasFocus():
            return
        self._answered = number
        self._list().show_clients(page.rows, typed)
        if self._enter_waits:
            self._on_enter()

    def _on_failed(self, error: BaseException) -> None:
        if self._context is not None:
            self._list().show_note(self._context.sentence(error))

    def _on_enter(self) -> None:
        text = self._field.text().strip()
        if not text:
            return
        if self._answered != self._asked:
            # Enter came before the answer: it is for the client that will stand first.
            self._enter_waits = True
            return
        self._enter_waits = False
        row = self._list().chosen()
        if row is not None:
            self._pick(row)
        elif text.isdigit() and len(text) >= _CARD_DIGITS:
            self._clear()
            self.card_typed.emit(text)

    def _pick(self, row: "ClientRow") -> None:
        self._clear()
        self.picked.emit(row.id)

    def _move(self, steps: int) -> None:
        if self._found is not None:
            self._found.move_choice(steps)

    def _clear(self) -> None:
        self._field.clear()
        self._asked += 1
        self._hide()

    def _leave(self) -> None:
        self._hide()
        self.left.emit()

    def _hide(self) -> None:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        if self._found is not None:
            self._found.hide()

    def _list(self) -> "FoundClients":
        from shopclient.ui.found_clients import FoundClients

        if self._found is None:
            self._found = FoundClients(self._window)
            self._found.picked.connect(self._pick)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + 4))
        self._found.move(corner)
        self._found.resize(self._field.width(), self._found.height())
        return self._found


def _find(shop: "Shop", text: str) -> "ClientPage":
    from shopclient.services.client_search import find

    return find(shop, text, _ROWS)
