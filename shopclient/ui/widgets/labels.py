"""Text on the screen; it is never read as markup, because it may be what a person typed."""

from functools import lru_cache
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shopclient.domain.texts_in import shortened
from shopclient.ui.theme import Role, theme

_LINES = 2
#: Letters of a word that may be wider than its column: such a word is broken where the line ends.
_LONG_WORD, _ENDLESS_WORD = 24, 400
#: Letters to which a label with such a word may be narrowed.
_NARROW = 10
#: Characters of a tool tip that Qt would show as one line, and of the longest one that anybody reads.
_LONG_TIP, _LONGEST_TIP = 100, 2_000


def plain_tip(text: str) -> str:
    """Return *text* as a tool tip that shows it literally, in lines: Qt guesses markup by its look."""
    if len(text) <= _LONG_TIP and "<" not in text and "&lt;" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escape(shortened(text, _LONGEST_TIP))}</p>"


def broken_lines(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return *text* in lines of *width* pixels, a word that is wider broken where the line ends."""
    return _broken_lines(text, font.toString(), max(width, 1))


@lru_cache(maxsize=64)  # a layout asks for the heights at the same few widths again and again
def _broken_lines(text: str, font_name: str, width: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_name)
    layout, option = QTextLayout(text.replace("\n", "\u2028"), font), QTextOption()
    # The end of a word is looked for anew in each line: of thousands of letters that takes seconds.
    is_endless = max(map(len, text.split()), default=0) > _ENDLESS_WORD
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.WrapAnywhere if is_endless else wrap.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    signs = text.encode("utf-16-le")  # in which Qt counts
    return tuple(
        signs[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").strip()
        for start, length in lines
    )


class Label(QLabel):
    """Plain text in a role of type and a colour token; where it wraps, the longest word may be broken."""

    _colour = "text"  # also for what Qt tells while the label is being made
    _is_broken = False  # a word of it may have to be broken

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

    def setText(self, text: str) -> None:
        self._is_broken = self.wordWrap() and any(len(word) > _LONG_WORD for word in text.split())
        super().setText(text)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self._is_broken:
            return least
        narrow = min(least.width(), self.fontMetrics().averageCharWidth() * _NARROW)
        return QSize(narrow, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        if not self._is_broken:
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        lines = broken_lines(self.text(), self.font(), width - margins.left() - margins.right())
        return len(lines) * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_broken:
            super().paintEvent(event)
            return
        painter, metrics, area = QPainter(self), self.fontMetrics(), self.contentsRect()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        top = area.top()
        for line in broken_lines(self.text(), self.font(), area.width()):
            if top + metrics.lineSpacing() >= event.rect().top():
                painter.drawText(area.left(), top + metrics.ascent(), line)
            top += metrics.lineSpacing()
            if top > event.rect().bottom():
                break
        painter.end()

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
            lines = (lines[0], rest)
        top = (self.height() - len(lines) * metrics.lineSpacing()) // 2 + metrics.ascent()
        for place, line in enumerate(lines):
            painter.drawText(0, top + place * metrics.lineSpacing(), line)
        painter.end()

    def _lines(self) -> tuple[str, ...]:
        return broken_lines(self.text(), self.font(), self.width())
