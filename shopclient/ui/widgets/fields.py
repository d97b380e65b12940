"""Fields of forms: a label above, the editor, and under it what is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, draw_icon
from shopclient.ui.widgets.spacing import spaced

#: Letters of a label from which on it may take more than one line: the shop's own fields have such titles.
_LONG_LABEL = 60


class Field(QWidget):
    """An editor with its label above and a line for a refusal below; the line takes room only when shown."""

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor_widget = editor
        self.label = Label(label, "label", "text2", wrap=len(label) > _LONG_LABEL)
        self._error = _ErrorLine()
        self._column = column = spaced(QVBoxLayout(self), 6)
        for part in (self.label, editor, self._error):
            column.addWidget(part)
        self.label.setVisible(bool(label))
        editor.setAccessibleName(label)
        # Only what takes Tab can be put in its order; left out, the field would lead back to its editor.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(editor)

    def show_error(self, text: str) -> None:
        """Mark the editor and say why under it."""
        self._error.show_text(text)
        self._mark(refused=True, reason=text)

    def clear_error(self) -> None:
        """Take the mark and the line away."""
        self._error.hide()
        self._mark(refused=False, reason="")

    def error(self) -> str:
        """Return what is said to be wrong; empty for nothing."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def _mark(self, *, refused: bool, reason: str) -> None:
        editor = self.editor_widget
        if editor.property("refused") != refused:
            editor.setProperty("refused", refused)
            # A style sheet reads properties only when the widget is polished.
            editor.style().unpolish(editor)
            editor.style().polish(editor)
        editor.setAccessibleDescription(reason)


class LineField(Field):
    """A field of one line; ``editor`` is the QLineEdit."""

    def __init__(
        self, label: str, text: str = "", *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.editor = QLineEdit(text)
        super().__init__(label, self.editor, parent)
        self.editor.setPlaceholderText(placeholder)
        self.editor.textEdited.connect(self.clear_error)

    def text(self) -> str:
        """Return what is written, without spaces around it."""
        return self.editor.text().strip()

    def set_text(self, text: str) -> None:
        """Write *text*."""
        self.editor.setText(text)


class TextField(Field):
    """A field of several lines; ``editor`` is the QPlainTextEdit."""

    def __init__(
        self,
        label: str,
        text: str = "",
        *,
        placeholder: str = "",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        self.editor = QPlainTextEdit(text)
        self._lines = lines
        super().__init__(label, self.editor, parent)
        self.editor.setPlaceholderText(placeholder)
        self.editor.setTabChangesFocus(True)
        # It moves with the field in the order of Tab; left behind, Shift+Tab would jump back through it.
        self.editor.viewport().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.textChanged.connect(self.clear_error)
        self._restyle()
        theme().changed.connect(self._restyle)

    def text(self) -> str:
        """Return what is written, without blank space around it."""
        return self.editor.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Write *text*."""
        self.editor.setPlainText(text)

    def _restyle(self) -> None:
        line = self.editor.fontMetrics().lineSpacing()
        self.editor.setFixedHeight(line * self._lines + theme().px(28))


class ChoiceField(Field):
    """A field with a drop-down list; ``editor`` is the QComboBox, each choice has a value and its words."""

    def __init__(
        self, label: str, choices: Sequence[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        self.editor = CalmChoice()
        super().__init__(label, self.editor, parent)
        self.set_choices(choices)
        self.editor.activated.connect(self.clear_error)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other values; the first is chosen."""
        self.editor.clear()
        for value, words in choices:
            self.editor.addItem(words, value)

    def value(self) -> object:
        """Return the chosen value; None if there are no choices."""
        return self.editor.currentData()

    def set_value(self, value: object) -> None:
        """Choose *value*; one that is not offered changes nothing."""
        places = range(self.editor.count())
        place = next((place for place in places if self.editor.itemData(place) == value), -1)
        if place >= 0:
            self.editor.setCurrentIndex(place)


class SpinField(Field):
    """A field of a whole number; ``editor`` is the QSpinBox."""

    def __init__(
        self,
        label: str,
        least: int,
        most: int,
        value: int = 0,
        *,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.editor = CalmSpin()
        super().__init__(label, self.editor, parent)
        self.editor.setRange(least, most)
        self.editor.setValue(value)
        self.editor.setSuffix(suffix)
        self.editor.valueChanged.connect(self.clear_error)

    def value(self) -> int:
        """Return the number."""
        return self.editor.value()

    def set_value(self, value: int) -> None:
        """Show *value*, or the nearest allowed one."""
        self.editor.setValue(value)


class CalmChoice(QComboBox):
    """A drop-down list that the wheel changes only when it has the focus: pages are scrolled over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmSpin(QSpinBox):
    """A number that the wheel changes only when it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._restyle()
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        # The style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(theme().px(9), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _ErrorLine(QWidget):
    """A sign and what is wrong, in red."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label("", "label", "err", wrap=True)
        row = spaced(QHBoxLayout(self), 6)
        row.addWidget(_Sign(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        self._label.setText(text)
        self.show()

    def text(self) -> str:
        return self._label.text()


class _Sign(Painted):
    """The triangle before a refusal."""

    def __init__(self) -> None:
        super().__init__()
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme().px(18), theme().px(18))

    def paint(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() / 2)
        draw_icon(painter, "alert-triangle", theme().px(16), theme().tokens.err, middle)
