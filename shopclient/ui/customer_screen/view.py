"""The window that the buyer looks at: large, calm, and never in the way of the keyboard."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from shopclient.ui.customer_screen.content import Content, Line
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import Painted, draw_box

_LEFT, _RIGHT, _MIDDLE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
)
_THIN, _THICK = QFont.Weight.Medium, QFont.Weight.DemiBold
_WIDE = 1.45
_TITLE = 0.7  # the most of the width that a headline alone takes


class CustomerView(Painted):
    """Draws a ``Content``; everything grows with the window."""

    def __init__(self) -> None:
        super().__init__()
        theme().dress(self)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(self.tr("Customer’s screen"))
        self.setMinimumSize(320, 200)
        self.content = Content("")

    def show_content(self, content: Content) -> None:
        """Show *content* in the place of whatever was there."""
        self.content = content
        self.setAccessibleName(content.said())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme().colour("window"))
        # One part in a hundred of the height; a screen that is rather tall has room to spare.
        unit = min(self.height(), self.width() / _WIDE) / 100
        box = QRectF(self.rect()).adjusted(7 * unit, 7 * unit, -7 * unit, -7 * unit)
        if self.content.due is None and not self.content.lines:
            self._draw_calm(painter, box, unit)
        else:
            self._draw_bill(painter, box, unit)

    def _draw_calm(self, painter: QPainter, box: QRectF, unit: float) -> None:
        """Draw a headline in the middle, and below it what there is to say."""
        content, tokens = self.content, theme().tokens
        titles = _wrapped(content.title, 13.0 * unit, box.width() * _TITLE)
        parts = [(title, 13.0, tokens.text, _THICK) for title in titles]
        if content.second:
            parts.append((content.second, 5.5, tokens.text2, _THIN))
        if content.earned or content.balance is not None:
            parts.append(("", 4.0, "", _THIN))
        if content.earned:
            parts.append((content.earned, 6.0, tokens.ok, _THICK))
        if content.balance is not None:
            colour = theme().colour(content.balance.colour).name()
            parts.append((content.balance.value, 15.0, colour, _THICK))
            parts.append((content.balance.name, 5.0, tokens.text2, _THIN))
        top = box.center().y() - sum(size * 1.35 for _, size, _, _ in parts) * unit / 2
        for text, size, colour, weight in parts:
            line = QRectF(box.left(), top, box.width(), size * 1.35 * unit)
            if text in titles:
                aside = line.width() * (1 - _TITLE) / 2
                line.adjust(aside, 0, -aside, 0)
            _draw(painter, line, text, size * unit, colour, _MIDDLE, weight)
            top = line.bottom()

    def _draw_bill(self, painter: QPainter, box: QRectF, unit: float) -> None:
        """Draw who and the balance at the top, the figures below, and the sum to pay on a card of its own."""
        content, tokens = self.content, theme().tokens
        head = QRectF(box.left(), box.top(), box.width(), 14 * unit)
        split = box.width() * (0.62 if content.balance else 1)
        left = QRectF(head.left(), head.top(), split, head.height())
        _draw(painter, left, content.title, 8 * unit, tokens.text, _LEFT, _THICK)
        if content.balance is not None:
            self._draw_balance(painter, head.adjusted(split, 0, 0, 0), content.balance, unit)
        card = QRectF(box.left(), box.bottom() - 36 * unit, box.width(), 36 * unit)
        self._draw_due(painter, card, unit)
        size = min(6.0, (card.top() - head.bottom()) / unit / max(len(content.lines), 1) / 1.5)
        top = head.bottom() + (card.top() - head.bottom() - len(content.lines) * size * 1.5 * unit) / 2
        for line in content.lines:
            row = QRectF(box.left(), top, box.width(), size * 1.5 * unit)
            _draw(painter, row, line.name, size * unit, tokens.text2, _LEFT, _THIN)
            colour = theme().colour(line.colour).name()
            _draw(painter, row, line.value, size * unit, colour, _RIGHT, _THICK)
            top = row.bottom()

    def _draw_balance(self, painter: QPainter, box: QRectF, balance: Line, unit: float) -> None:
        colour = theme().colour(balance.colour).name()
        above, below = box.adjusted(0, 0, 0, -5 * unit), box.adjusted(0, 9 * unit, 0, 0)
        _draw(painter, above, balance.value, 9 * unit, colour, _RIGHT, _THICK)
        _draw(painter, below, balance.name, 3.8 * unit, theme().tokens.text2, _RIGHT, _THIN)

    def _draw_due(self, painter: QPainter, card: QRectF, unit: float) -> None:
        content, tokens = self.content, theme().tokens
        draw_box(painter, card, 3 * unit, tokens.surface, tokens.hairline)
        inside = card.adjusted(5 * unit, 3 * unit, -5 * unit, -3 * unit)
        if content.due is None:
            return
        foot = 9 * unit if content.earned else 0
        row = inside.adjusted(0, 0, 0, -foot)
        _draw(painter, row, content.due.name, 7 * unit, tokens.text2, _LEFT, _THIN)
        room = row.adjusted(_width(content.due.name, 7 * unit, _THIN) + 4 * unit, 0, 0, 0)
        _draw(painter, room, content.due.value, 22 * unit, tokens.text, _RIGHT, _THICK)
        below = QRectF(inside.left(), inside.bottom() - foot, inside.width(), foot)
        _draw(painter, below, content.earned, 6 * unit, tokens.ok, _LEFT, _THICK)


def _font(size: float, weight: QFont.Weight) -> QFont:
    font = theme().font("amount")
    font.setPixelSize(max(round(size), 1))
    font.setWeight(weight)
    return font


def _width(text: str, size: float, weight: QFont.Weight) -> float:
    return QFontMetricsF(_font(size, weight)).horizontalAdvance(text)


def _wrapped(text: str, size: float, room: float) -> list[str]:
    """Return *text* on one line, or on two of about the same width where it is wider than *room*."""
    words = text.split()
    if len(words) < 2 or _width(text, size, _THICK) <= room:
        return [text]
    ways = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return list(min(ways, key=lambda way: max(_width(line, size, _THICK) for line in way)))


def _draw(
    painter: QPainter,
    box: QRectF,
    text: str,
    size: float,
    colour: str,
    align: Qt.AlignmentFlag,
    weight: QFont.Weight,
) -> None:
    """Draw one line of *text* in *box*, smaller where it would not fit: nothing is cut."""
    needed = _width(text, size, weight)
    fitting = size * min(1.0, box.width() / needed) * 0.99 if needed else size
    painter.setFont(_font(fitting, weight))
    painter.setPen(QColor(colour or "black"))
    painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, text)
