"""One rule of the form: its words at the left, its value at the right, what is wrong below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.rules.entries import Entry
from shopclient.ui.theme import theme
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced

_STACKED_BELOW = 400  # a narrower one has its value below its words


class RuleField(Field):
    """*width* (pixels at 100 %) is that of the value; 0 puts it below the words, as wide as there is room."""

    def __init__(self, entry: Entry, editor: QWidget, *, width: int = 0) -> None:
        super().__init__("", editor)
        self._width = width
        column = self._column
        for part in (self.label, editor):
            column.removeWidget(part)
        self.label.deleteLater()
        self.label = Label(entry.label, "name", wrap=True)
        editor.setAccessibleName(entry.label)
        texts = spaced(QVBoxLayout(), 2)
        texts.addStretch(1)
        texts.addWidget(self.label)
        said = entry.locked or entry.help
        if said:
            texts.addWidget(Label(said, "second", "muted", wrap=True))
        texts.addStretch(1)
        self._line = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 16 if width else 6)
        self._line.addLayout(texts, 1)
        self._line.addWidget(editor, 0, Qt.AlignmentFlag.AlignTop)
        column.insertLayout(0, self._line)
        if said:
            editor.setAccessibleDescription(said)
        editor.setEnabled(not entry.locked)
        if not width:
            self._stack()
        self._restyle()
        theme().changed.connect(self._restyle)

    def add_below(self, part: QWidget) -> None:
        """Put *part* between the value and what is wrong with it."""
        self._column.insertWidget(1, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._width and self.width() < theme().px(_STACKED_BELOW):
            self._stack()
        elif self._width:
            self._line.setDirection(QBoxLayout.Direction.LeftToRight)
            self._line.setAlignment(self.editor_widget, Qt.AlignmentFlag.AlignTop)

    def _stack(self) -> None:
        self._line.setDirection(QBoxLayout.Direction.TopToBottom)
        across = Qt.AlignmentFlag.AlignLeft if self._width else Qt.AlignmentFlag(0)
        self._line.setAlignment(self.editor_widget, across)

    def _restyle(self) -> None:
        if self._width:
            self.editor_widget.setFixedWidth(theme().px(self._width))
        else:
            policy = self.editor_widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            self.editor_widget.setSizePolicy(policy)
        self._arrange()
