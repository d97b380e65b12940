"""How one day looks in the grid: where its lines lie, and how they are drawn."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from shopclient.services.calendar_views import CalendarDay
from shopclient.ui.calendar.entries import COLOURS, ICONS, Kind, Line, lines_of, marks_of
from shopclient.ui.theme import theme
from shopclient.ui.widgets.painted import draw_box, draw_focus, draw_icon, draw_text, text_width

_PADDING, _HEAD, _LINE, _GAP, _MARKS = 5, 24, 18, 2, 18
_ICON, _NARROW = 13, 70
_TALL, _ROW, _MOST_ROWS = 260, 16, 6  # of the cells of a week
_LONG_WORD = re.compile(r"\w{11,}")
# Before a consonant that a vowel follows: right in each of the three languages; never single letters.
_SYLLABLE = re.compile(
    r"(?<=\w[аеёиоуыэюяіїєaeiou])(?=[^\W\daeiouаеёиоуыэюяіїєьъйy][аеёиоуыэюяіїєaeiou]\w)", re.I
)
_CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class DayFace:
    """A day as the grid shows it."""

    day: CalendarDay
    is_today: bool
    is_chosen: bool
    is_inside: bool  # of the month that is shown
    has_focus: bool
    is_target: bool  # a plan is being dragged over it


def line_boxes(box: QRectF, day: CalendarDay, language: str) -> tuple[list[tuple[QRectF, Line]], int]:
    """Return where each line that has room lies within the cell *box*, and how many have none.

    Words take two rows where all lines have room so, in the tall cells of a week more.
    """
    px, lines = theme().px, lines_of(day, language)
    is_tall = box.height() >= px(_TALL)
    inner = _lines_box(box, has_marks=bool(shown_marks(box, day)))
    boxes = _stacked(inner, lines, _MOST_ROWS if is_tall else 2)
    if not is_tall and len(boxes) < len(lines):
        boxes = _stacked(inner, lines, 1)
    if 1 < len(boxes) < len(lines) and boxes[-1][0].bottom() + px(_GAP + _LINE) > inner.bottom():
        boxes.pop()  # in its place stands how many more there are
    return boxes, len(lines) - len(boxes)


def shown_marks(box: QRectF, day: CalendarDay) -> list[tuple[Kind, int]]:
    """Return the counts of people that have room in the cell *box*: what is loved or planned goes first."""
    low = _lines_box(box, has_marks=True).height() < theme().px(_LINE) - 1
    return [] if low and (day.loved or day.things) else marks_of(day)


def _lines_box(box: QRectF, *, has_marks: bool) -> QRectF:
    px = theme().px
    bottom = box.bottom() - px(_PADDING) - (px(_MARKS) if has_marks else 0)
    top = box.top() + px(_HEAD)
    return QRectF(box.left() + px(_PADDING), top, box.width() - 2 * px(_PADDING), bottom - top)


def _stacked(inner: QRectF, lines: list[Line], most: int) -> list[tuple[QRectF, Line]]:
    """Return the lines from the first that have room below one another, each of *most* rows at most."""
    px, top = theme().px, inner.top()
    boxes: list[tuple[QRectF, Line]] = []
    for line in lines:
        rows = min(rows_of(line.text, _room(line, inner.width())), most) if most > 1 else 1
        spot = QRectF(inner.left(), top, inner.width(), px(_LINE - _ROW) + rows * px(_ROW))
        if spot.bottom() > inner.bottom() + 1:
            break
        boxes.append((spot, line))
        top = spot.bottom() + px(_GAP)
    return boxes


def _room(line: Line, width: float) -> float:
    """Return how wide the words of *line* may be."""
    px = theme().px
    count = _count_width(line) if _has_count(line, width) else 0
    return max(width - px(9 if COLOURS[line.kind][1] else 2) - count - (px(15) if line.done else 0), px(20))


def _has_count(line: Line, width: float) -> bool:
    """Tell whether it is shown how many love a holiday: in a narrow cell its name needs the room."""
    if line.count == 0 or width < theme().px(_NARROW):
        return False
    whole = width - theme().px(9)
    longest = _longest_word(line.text, theme().text_scale)
    return not whole - _count_width(line) < longest <= whole


def _count_width(line: Line) -> float:
    return text_width(str(line.count), "caption") + theme().px(4)


@lru_cache(maxsize=1024)
def _longest_word(text: str, _scale: int) -> float:
    return max((text_width(word, "caption") for word in text.split()), default=0)


def rows_of(text: str, width: float) -> int:
    """Return how many rows *text* takes in *width* pixels at the present text size."""
    return _rows(text, round(width), theme().text_scale)


@lru_cache(maxsize=4096)
def _rows(text: str, width: int, _scale: int) -> int:
    layout = QTextLayout(_divisible(text), theme().font("caption"))
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    rows = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rows += 1
    layout.endLayout()
    return max(rows, 1)


@lru_cache(maxsize=4096)
def _shortened(text: str, width: int, rows: int, scale: int) -> str:
    """Return as much of *text* as has room in so many *rows*."""
    if _rows(text, width, scale) <= rows:
        return text
    fits, fails = 0, len(text)
    while fails - fits > 1:
        middle = (fits + fails) // 2
        if _rows(f"{text[:middle]}…", width, scale) <= rows:
            fits = middle
        else:
            fails = middle
    return f"{text[:fits].rstrip()}…"


def _divisible(text: str) -> str:
    """Return *text* with the places at which its long words may be divided by a hyphen."""
    return _LONG_WORD.sub(lambda word: _SYLLABLE.sub("\u00ad", word[0]), text)


def _wrapping() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def draw_day(painter: QPainter, box: QRectF, face: DayFace, language: str) -> None:
    """Draw a day into the cell *box*."""
    tokens, px = theme().tokens, theme().px
    inner = box.adjusted(1, 1, -1, -1)
    ground = tokens.surface if face.is_inside else tokens.window
    if face.day.closed:
        ground = tokens.surface2
    if face.is_chosen:
        ground = tokens.row_hover if not face.day.closed else tokens.surface2
    draw_box(painter, inner, px(8), ground, tokens.hairline)
    if face.is_target or (face.is_chosen and not face.has_focus):
        draw_box(painter, inner, px(8), "", tokens.accent, 1.5)
    _draw_head(painter, inner, face)
    boxes, more = line_boxes(inner, face.day, language)
    for at, line in boxes:
        _draw_line(painter, at, line, is_inside=face.is_inside)
    _draw_foot(painter, inner, face, boxes[-1][0].bottom() if boxes else inner.top() + px(_HEAD), more)
    if face.is_chosen and face.has_focus:
        draw_focus(painter, inner, px(8))


def _draw_head(painter: QPainter, box: QRectF, face: DayFace) -> None:
    tokens, px = theme().tokens, theme().px
    number = str(face.day.date.day)
    spot = QRectF(box.left() + px(3), box.top() + px(2), px(24), px(20))
    if face.is_today:
        draw_box(painter, spot, px(10), tokens.accent)
    weekend = face.day.date.isoweekday() >= 6
    colour = tokens.on_accent if face.is_today else tokens.text if face.is_inside else tokens.muted
    if weekend and face.is_inside and not face.is_today:
        colour = tokens.text2
    draw_text(painter, spot, number, "label", colour, _CENTRE)
    if face.day.closed:
        centre = QPointF(box.right() - px(12), spot.center().y())
        draw_icon(painter, ICONS["closed"], px(_ICON), tokens.muted, centre)


def _draw_line(painter: QPainter, box: QRectF, line: Line, *, is_inside: bool) -> None:
    tokens, px = theme().tokens, theme().px
    name, ground = COLOURS[line.kind]
    colour = tokens.text2 if line.quiet else getattr(tokens, name)
    fill = "" if not ground else tokens.surface2 if line.quiet else getattr(tokens, ground)
    if fill and is_inside:
        draw_box(painter, box, px(4), fill)
    text = box.adjusted(px(5), 0, -px(4), 0) if ground else box.adjusted(px(2), 0, 0, 0)
    if line.done:
        draw_icon(painter, "check", px(_ICON), colour, QPointF(text.left() + px(5), box.center().y()))
        text.setLeft(text.left() + px(15))
    if _has_count(line, box.width()):
        number = str(line.count)
        width = text_width(number, "caption")
        draw_text(
            painter, QRectF(text.right() - width, box.top(), width, box.height()), number, "caption", colour
        )
        text.setRight(text.right() - width - px(4))
    if box.height() > px(_LINE + _GAP):
        painter.setFont(theme().font("caption"))
        painter.setPen(QColor(colour))
        rows = max(round((box.height() - px(_LINE - _ROW)) / px(_ROW)), 1)
        words = _shortened(line.text, round(text.width()), rows, theme().text_scale)
        painter.drawText(text, _divisible(words), _wrapping())
    else:
        draw_text(painter, text, line.text, "caption", colour)


def _draw_foot(painter: QPainter, box: QRectF, face: DayFace, below: float, more: int) -> None:
    tokens, px = theme().tokens, theme().px
    left = box.left() + px(_PADDING) + px(1)
    marks = shown_marks(box, face.day)
    more += 0 if marks else len(marks_of(face.day))
    top = box.bottom() - px(_PADDING) - px(_MARKS)
    if more:
        text = f"+{more}"
        spot = QRectF(left, below + px(_GAP), box.width() - 2 * px(_PADDING), px(_LINE))
        if spot.bottom() > (top if marks else box.bottom()):
            right = box.right() - px(22 if face.day.closed else 6)
            spot = QRectF(right - px(24), box.top() + px(2), px(24), px(20))
            draw_text(painter, spot, text, "caption", tokens.muted, Qt.AlignmentFlag.AlignRight)
            text = ""
        draw_text(painter, spot, text, "caption", tokens.muted)
    for kind, number in marks:
        left += _draw_mark(painter, QPointF(left, top + px(_MARKS) / 2), kind, number, box.right())


def _draw_mark(painter: QPainter, at: QPointF, kind: Kind, number: int, right: float) -> float:
    """Draw a sign with its count beginning at *at*; return how wide it was, 0 where it found no room."""
    px = theme().px
    colour = getattr(theme().tokens, COLOURS[kind][0])
    words = str(number)
    width = px(_ICON + 3) + text_width(words, "caption")
    if at.x() + width > right - px(_PADDING):
        return 0.0
    draw_icon(painter, ICONS[kind], px(_ICON), colour, QPointF(at.x() + px(_ICON) / 2, at.y()))
    spot = QRectF(at.x() + px(_ICON + 3), at.y() - px(9), width, px(18))
    draw_text(painter, spot, words, "caption", colour)
    return float(width + px(7))
