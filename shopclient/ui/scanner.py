"""Hears a keyboard-wedge scanner in every window of the program, whatever has the focus there.

Keys are caught before any widget sees them. Those that turn out to be a person's are given back after at
most a gap; those of a scan go nowhere, so that its digits land in no field and its Enter presses no button.
"""

from time import monotonic

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QLineEdit

from shopclient.ui.scan_assembler import ScanAssembler, Verdict
from shopclient.ui.scan_codes import is_modifier, sign_of

_LATE = 25  # a timer this late, in ms, means that keys may be waiting behind it
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_HEARD = _KEYS | {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Close}


class Scanner(QObject):
    """Emits ``scanned`` with each code that a scanner typed; hears the window that has the keyboard."""

    scanned = Signal(str)
    _found = Signal()

    def __init__(self, app: QGuiApplication, gap: int = 50, parent: QObject | None = None) -> None:
        super().__init__(parent or app)
        self._assembler = ScanAssembler(gap)
        self._platform = app.platformName()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._codes: list[str] = []  # not told yet
        self._replaying = False
        self._arrived = 0.0
        self._excused = False  # the timer was late once, and the keys behind it got their turn
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_silence)
        # Queued: whoever takes the code may open a dialog, and must not do so inside the delivery of a key.
        # But before any later key: after a busy moment these come at once, and the sum is that person's.
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        app.installEventFilter(self)

    def set_gap(self, gap: int) -> None:
        """Take the longest time between two keys of a scanner, in milliseconds."""
        self._assembler.gap = gap

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the program passes here: the common case is decided first.
        kind = event.type()
        if kind not in _HEARD or self._replaying or not isinstance(watched, QWindow):
            return False
        if not isinstance(event, QKeyEvent):
            self._obey(self._assembler.give_up())
        elif kind == QEvent.Type.KeyPress:
            return self._on_press(watched, event)
        elif kind == QEvent.Type.KeyRelease:
            return self._on_release(watched, event)
        elif not sign_of(event, self._platform):
            # A shortcut runs before its key is pressed: what was typed before it must be there by then.
            self._interrupt(event)
        return False

    def _interrupt(self, event: QKeyEvent) -> None:
        if not is_modifier(event):
            self._obey(self._assembler.give_up())
            self._tell()

    def _on_press(self, window: QWindow, event: QKeyEvent) -> bool:
        if is_modifier(event):
            return False
        self._arrived = monotonic()
        # The key's own time, where there is one: after a busy second the keys arrive all at once.
        at = event.timestamp() or round(self._arrived * 1000)
        sign = sign_of(event, self._platform)
        verdict = self._assembler.key(at, sign, repeats=event.isAutoRepeat())
        self._obey(verdict)
        if verdict.take and self._assembler.patience is not None:
            self._held.append((window, _copy(event)))
        self._wait()
        if not verdict.take:
            self._tell()
        return verdict.take or not shiboken6.isValid(window)

    def _on_release(self, window: QWindow, event: QKeyEvent) -> bool:
        # A release whose press went by, or was a scan's, may pass: alone it means nothing.
        if not any(_identity(held) == _identity(event) for _, held in self._held):
            return False
        self._held.append((window, _copy(event)))
        return True

    def _on_silence(self) -> None:
        waited, patience = round((monotonic() - self._arrived) * 1000), self._assembler.patience or 0
        if waited > patience + _LATE and not self._excused:
            self._excused = True
            self._timer.start(_LATE)
            return
        self._obey(self._assembler.idle(max(waited, patience)))
        self._wait()

    def _wait(self) -> None:
        self._excused = False
        patience = self._assembler.patience
        if patience is None:
            self._timer.stop()
        else:
            self._timer.start(patience)

    def _obey(self, verdict: Verdict) -> None:
        if verdict.release:
            self._give_back()
        if verdict.drop:
            held, self._held = self._held, []
            self._replay(_first(held, verdict.typed))
        if verdict.take_back:
            _take_back(verdict.take_back)
        if verdict.code:
            self._codes.append(verdict.code)
            self._found.emit()

    def _tell(self) -> None:
        codes, self._codes = self._codes, []
        for code in codes:
            self.scanned.emit(code)

    def _give_back(self) -> None:
        held, self._held = self._held, []
        self._replay(held)

    def _replay(self, held: list[tuple[QWindow, QKeyEvent]]) -> None:
        if held:
            self._tell()
        self._replaying = True
        try:
            for window, event in held:
                if shiboken6.isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False


def _take_back(signs: str) -> None:
    """Rub out *signs* before the cursor, if that is what stands there: a scan began with them."""
    field = QGuiApplication.focusObject()
    if not isinstance(field, QLineEdit):
        return
    before = "".join(filter(str.isalnum, field.text()[: field.cursorPosition()]))  # sums are grouped
    if before.endswith(signs):
        for _ in signs:
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(field, key)


def _first(held: list[tuple[QWindow, QKeyEvent]], presses: int) -> list[tuple[QWindow, QKeyEvent]]:
    """Return the first *presses* among events; their releases mean nothing where the press was a sign's."""
    return [each for each in held if each[1].type() == QEvent.Type.KeyPress][:presses]


def _identity(event: QKeyEvent) -> int:
    return event.nativeScanCode() or event.key()


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
