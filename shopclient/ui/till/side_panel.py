"""The card of a sum: its field, what it comes to, and at the foot the one figure and the one button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopclient.texts.numbers import NBSP
from shopclient.ui.desk.open_sale import grouped
from shopclient.ui.theme import Role, theme
from shopclient.ui.till.bill.figure_line import FigureLine
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.inputs import AmountEdit
from shopclient.ui.widgets.painted import draw_text, text_width
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.toast import KEPT_FREE

_PLAIN: tuple[Role, ...] = ("amount", "balance", "page", "holiday", "figure", "subtitle", "button")
_RECKONED: tuple[Role, ...] = _PLAIN[1:]
_SIGNS = tuple("0123456789.,+-*")
_LARGEST, _LARGEST_ABOVE = 0.6, 0.65  # of the field's height, and of what the result leaves of it
_PINNED_BELOW = 560  # a lower card would scroll its figure out of sight


class SumEdit(AmountEdit):
    """The sum's field, a small calculator: under what is typed with signs stands what it comes to.

    Whatever is typed stays, since a wrong sum is said, never silently made another.
    """

    typed = Signal(str)  # what stands there after a key, its digits in groups
    typed_ahead = Signal(str)  # a sign for the next sum, while this one is locked
    _result = ""
    _hint = ""

    def __init__(self, sign: str, name: str, reckoned: Callable[[str], str] | None = None) -> None:
        super().__init__(sign, name)
        self._name, self._reckoned = name, reckoned
        # With a validator "1,2,3" would become 1,23.
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)
        self.setValidator(None)  # type: ignore[arg-type]  # Qt takes none; the stub does not say so

    def set_name(self, name: str) -> None:
        """Say to the ear what the sum is for."""
        self._name = name
        self.setAccessibleName(f"{name} {self._result}".rstrip())

    @property
    def hint(self) -> str:
        """What is said quietly in the empty field."""
        return self._hint

    def set_hint(self, text: str) -> None:
        """Say quietly in the empty field what can be typed, or which key is of use."""
        self._hint = text
        self.update()

    def show_text(self, text: str) -> None:
        """Write a sum, its digits in groups."""
        self.setText(grouped(text))

    def go_on(self) -> None:
        """Take the keys: what stands there stays, and the next digit comes after it or where one was."""
        if not self.hasFocus():
            self.setFocus()
            self.end(False)

    @property
    def result(self) -> str:
        """What the signs come to, as it is shown; empty for a plain sum."""
        return self._result

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() and event.text() in _SIGNS:
            self.typed_ahead.emit(event.text())
            return
        # Del takes a digit, never the space that would only come back.
        at = self.cursorPosition()
        if (
            event.key() == Qt.Key.Key_Delete
            and not self.hasSelectedText()
            and self.text()[at : at + 1] == NBSP
        ):
            self.setCursorPosition(at + 1)
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px, tokens = theme().px, theme().tokens
        if self._hint and not self.text():
            painter = QPainter(self)
            room = QRectF(self.rect()).adjusted(px(14), 0, -self.textMargins().right() - px(10), 0)
            draw_text(painter, room, self._hint, "second", tokens.muted)
            painter.end()
        if self._result:
            painter = QPainter(self)
            right = self.textMargins().right() + theme().px(16)
            box = QRectF(self.rect()).adjusted(0, self.height() - theme().px(28), -right, -theme().px(6))
            draw_text(painter, box, self._result, "label", theme().tokens.text2, Qt.AlignmentFlag.AlignRight)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _restyle(self) -> None:
        super()._restyle()
        self._fit()

    def _on_edited(self, text: str) -> None:
        shown = grouped(text)
        if shown != text:
            # What is after the cursor stays after it, whatever groups the digits fall into.
            after = len(text[self.cursorPosition() :].replace(NBSP, ""))
            self.setText(shown)
            self.setCursorPosition(_place_before(shown, after))
        self.typed.emit(self.text())

    def _on_changed(self, text: str) -> None:
        self._result = self._reckoned(text) if self._reckoned is not None else ""
        self.set_name(self._name)
        self._fit()

    def _fit(self) -> None:
        """Write as large as there is room for, and leave the result its line."""
        margins = self.textMargins()
        margins.setBottom(theme().px(18) if self._result else 0)
        self.setTextMargins(margins)
        room = self.width() - margins.right() - theme().px(20)
        sizes = _RECKONED if self._result else _PLAIN
        # A low field writes smaller from the start, and the more so above its result.
        most = min(self.height() * _LARGEST, (self.height() - margins.bottom()) * _LARGEST_ABOVE)
        fitting = (
            role
            for role in sizes
            if theme().font(role).pixelSize() <= most and text_width(self.text(), role) <= room
        )
        self.setFont(theme().font(next(fitting, sizes[-1])))
        self.update()

    def event(self, event: QEvent) -> bool:
        # Nothing to undo here: the key belongs to the window, which undoes the last operation.
        if event.type() == QEvent.Type.ShortcutOverride and not self.isUndoAvailable():
            keys = QKeySequence(event.keyCombination())  # type: ignore[attr-defined]  # a QKeyEvent
            if keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Undo):
                event.ignore()
                return False
        return super().event(event)


def _place_before(text: str, count: int) -> int:
    """Return the first place in *text* after which *count* signs follow, our own spaces not counted."""
    place = len(text)
    while place > 0 and len(text[place - 1 :].replace(NBSP, "")) <= count:
        place -= 1
    return place


class SidePanel(Card):
    """A sum at the top, a middle scrolled where room is short, a figure and a button that are always seen.

    The figure stands among the lines of the middle; where the card is low it goes down to the button.
    A loose panel gives ``foot`` away and is scrolled as a whole by whoever holds it.
    """

    foot: QWidget
    _is_small = False
    _is_full = False
    _under_sum = 1  # where the next part goes, after the sum

    def fill(
        self,
        sum_field: Field,
        middle: QWidget,
        lines: QVBoxLayout,
        figure: FigureLine,
        message: MessageLine,
        button: Button,
    ) -> None:
        """Lay out the parts, from the top down; *figure* is one of the *lines* of *middle*."""
        self._field, self._middle, self._lines, self._figure = sum_field, middle, lines, figure
        self._place = lines.indexOf(figure)
        figure.setProperty(KEPT_FREE, True)
        self._is_loose = False
        self._area = ScrollArea(middle)
        self._deed = spaced(QBoxLayout(QBoxLayout.Direction.TopToBottom), 12)
        self._deed.addWidget(button)
        self.foot = QWidget()
        foot = spaced(QVBoxLayout(self.foot), 12)
        foot.addWidget(message)
        foot.addLayout(self._deed)
        for part in (sum_field, self._area, self.foot):
            self.body.addWidget(part)
        self.body.setStretch(1, 1)

    @property
    def is_low(self) -> bool:
        """Whether there is little room between the sum and the button, or all is in one column."""
        return self._is_loose or self.height() < theme().px(_PINNED_BELOW)

    def add_under_sum(self, part: QWidget) -> None:
        """Lay *part* between the sum and the middle; it is never scrolled away."""
        place = self.body.indexOf(self._field) + self._under_sum
        self._under_sum += 1
        self.body.insertWidget(place, part)
        self.body.setStretch(place, 0)
        self.body.setStretchFactor(self._area, 1)

    def set_full(self, *, is_full: bool) -> None:
        """Let the figure stand by the button, because the middle is long."""
        if is_full != self._is_full:
            self._is_full = is_full
            self._pin()

    @property
    def is_pinned(self) -> bool:
        """Whether the figure stands by the button, and not among the lines of the middle."""
        return self._deed.indexOf(self._figure) >= 0

    def set_loose(self, is_loose: bool) -> None:
        """Let the whole panel be scrolled from outside, its foot laid elsewhere; or be a card of its own."""
        if is_loose == self._is_loose:
            return
        self._is_loose = is_loose
        if is_loose:
            self.body.removeWidget(self.foot)
            self.body.replaceWidget(self._area, self._area.takeWidget())
            self._area.hide()
            self._middle.setAutoFillBackground(False)  # the area gave it a ground of its own
            self._middle.show()
        else:
            self.body.replaceWidget(self._middle, self._area)
            self._area.setWidget(self._middle)
            self._area.show()
            self.body.addWidget(self.foot)
        self._pin()

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll the middle, or what holds the whole panel, so that *part* is seen."""
        # Later: it was shown a moment ago, and has its place only once the layout is done.
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        area: QWidget | None = self._area
        if self._is_loose:
            area = self.parentWidget()
            while area is not None and not isinstance(area, QScrollArea):
                area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(part, 0, theme().px(8))

    def set_beside(self, is_beside: bool) -> None:
        """Let figure and button stand beside each other, or one above the other."""
        beside, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._deed.setDirection(beside if is_beside else above)
        self._is_small = self._is_loose and not is_beside
        self._figure.set_largest("page" if self._is_small else "to_pay")
        self._field.label.setVisible(not self._is_small)  # the sum itself needs the room
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pin()

    def restyle(self) -> None:
        super().restyle()
        px = theme().px
        self.body.setContentsMargins(px(24), px(4 if self._is_small else 18), px(24), px(24))
        self.body.setSpacing(px(16))
        self.setMinimumWidth(px(330))

    def _pin(self) -> None:
        """Put the figure where it is seen without scrolling."""
        wanted = self._is_full or self.is_low
        if wanted and not self.is_pinned:
            self._lines.removeWidget(self._figure)
            self._deed.insertWidget(0, self._figure, 1)
        elif self.is_pinned and not wanted:
            self._deed.removeWidget(self._figure)
            self._lines.insertWidget(self._place, self._figure)
        self._deed.setStretchFactor(self._figure, 1 if self._is_loose else 0)
