"""Text on the screen; it is never read as markup, because it may be what a person typed."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shopclient.ui.theme import Role, theme

_LINES = 2


def plain_tip(text: str) -> str:
    """Return *text* as a tool tip that shows it literally: Qt guesses markup by its look."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


class Label(QLabel):
    """Plain text in a role of type and a colour token."""

    _colour = "text"  # also for what Qt tells while the label is being made

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        colour: str = "text",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self.restyle()
        theme().changed.connect(self.restyle)

    @property
    def colour(self) -> str:
        """The token of the text's colour."""
        return self._colour

    def set_colour(self, token: str) -> None:
        """Show the text in the colour of *token*."""
        if token != self._colour:
            self._colour = token
            self.restyle()

    def set_role(self, role: Role) -> None:
        """Show the text in another size and weight."""
        if role != self._role:  # a font set again would have everything around it laid out anew
            self._role = role
            self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the theme again."""
        self._take_colour()
        self.setFont(theme().font(self._role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Laid elsewhere, a style sheet gives a widget the palette back that it had when it was first seen.
        if event.type() == QEvent.Type.PaletteChange and self._is_other_coloured():
            self._take_colour()

    def _is_other_coloured(self) -> bool:
        return self.palette().color(QPalette.ColorRole.WindowText) != theme().colour(self._colour)

    def _take_colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().colour(self._colour))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that ends with an ellipsis where there is no room; its tool tip then has the whole."""

    def __init__(
        self, text: str = "", role: Role = "body", colour: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, colour, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 4
        return QSize(min(least, self.sizeHint().width()), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        flags = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags) | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _tell_whole(self) -> None:
        cut = self.sizeHint().width() > self.width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class TwoLines(Label):
    """Wraps to two lines at most; what is left over ends with an ellipsis, and its tool tip has the whole."""

    def __init__(
        self, text: str = "", role: Role = "body", colour: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, colour, parent, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return min(super().heightForWidth(width), _LINES * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 8
        return QSize(min(least, self.sizeHint().width()), self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
        self.setToolTip(plain_tip(self.text()) if len(self._lines()) > _LINES else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics, lines = self.fontMetrics(), self._lines()
        if len(lines) > 1:
            rest = metrics.elidedText(" ".join(lines[1:]), Qt.TextElideMode.ElideRight, self.width())
            lines = [lines[0], rest]
        top = (self.height() - len(lines) * metrics.lineSpacing()) // 2 + metrics.ascent()
        for place, line in enumerate(lines):
            painter.drawText(0, top + place * metrics.lineSpacing(), line)
        painter.end()

    def _lines(self) -> list[str]:
        """Break the text where the width ends."""
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self.width(), 1))
            lines.append(self.text()[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return lines
