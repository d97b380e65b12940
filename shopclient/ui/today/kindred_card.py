"""Whom to give pleasure before the far favourite: who falls behind, and the nearer day of its kin."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.day_page import Part
from shopclient.services.occasion_views import KindredOf, OccasionView
from shopclient.texts import days
from shopclient.texts.kindred import names
from shopclient.texts.themes import themes
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.cards import RowsCard, Showing, indented
from shopclient.ui.today.lines import ROW_MARGIN, person_row
from shopclient.ui.today.marks import MarkButtons
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_icon
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

_LEAST_APART = 0.2  # of the line: nearer marks would stand in one another's way


class KindredCard(RowsCard):
    """Each with the days in true proportion: today, the nearer day, the favourite."""

    ROOM = (8, 10, 8, 8)

    def __init__(self, part: Part, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(showing, side=False, parent=parent)
        self.add_header(
            "heart-handshake", self.tr("The favourite is far off, a day of its kin is near"), colour="warn"
        )
        self.body.addLayout(self.rows)
        for place, item in enumerate(part.items):
            if place:
                self.rows.addWidget(indented(Divider(), ROW_MARGIN))
            self._add_offer(item)
        self.add_more(part.total, len(part.items))

    def _add_offer(self, item: OccasionView) -> None:
        marks = MarkButtons(item)
        self.add_marks(item, marks)
        row = person_row(item, self._words, self._currency, main=True)
        row.opened.connect(lambda: self._deeds.open_client(item.client.id))
        self.rows.addWidget(row)
        self.rows.addWidget(KindredDays(item, self._words))
        foot = spaced(QHBoxLayout(), 12, (ROW_MARGIN, 6, ROW_MARGIN, 6))
        foot.addWidget(Label(self._why(item), "second", "muted", wrap=True), 1)
        foot.addWidget(marks, 0, Qt.AlignmentFlag.AlignVCenter)
        self.rows.addLayout(foot)

    def _why(self, item: OccasionView) -> str:
        shared = themes(item.kindred_of.themes, self._words) if item.kindred_of else ""
        return self.tr("Of one kin: {themes}").format(themes=shared) if shared else self.tr("Of one kin")


class KindredDays(QWidget):
    """Today, the day of the kin and the favourite on one line, in true proportion."""

    def __init__(self, item: OccasionView, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        favourite = item.kindred_of
        until = (favourite.date - item.date).days + item.days_left if favourite and favourite.date else None
        share = item.days_left / until if until else 0.5
        column = spaced(QVBoxLayout(self), 4, (ROW_MARGIN, 4, ROW_MARGIN, 0))
        column.addWidget(KindredLine(share))
        texts = spaced(QHBoxLayout(), 16)
        kin, far = names(item.holiday, favourite.holiday, words) if item.holiday and favourite else ("", "")
        day = days.day_month(item.date.day, item.date.month, words.language)
        when = words.translate("Today", "{day}, {when}")
        texts.addLayout(
            _two(kin, when.format(day=day, when=days.days_left(item.days_left, words)), "link"), 1
        )
        if favourite is not None:
            texts.addLayout(self._far(favourite, far, until, words), 1)
        column.addLayout(texts)

    def _far(self, far: KindredOf, holiday: str, until: int | None, words: Words) -> QVBoxLayout:
        name = words.translate("Today", "{holiday}, the favourite").format(holiday=holiday)
        when = ""
        if far.date is not None and until is not None:
            day = days.day_month(far.date.day, far.date.month, words.language)
            when = words.translate("Today", "{day}, {when}").format(
                day=day, when=days.days_left(until, words)
            )
        return _two(name, when, "text2", right=True)


def _two(title: str, second: str, colour: str, *, right: bool = False) -> QVBoxLayout:
    column = spaced(QVBoxLayout(), 1)
    for label in (ElidedLabel(title, "label", colour), ElidedLabel(second, "second", "muted")):
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(label)
    return column


class KindredLine(Painted):
    """A line from today to the favourite, with the nearer day on it; *share* of the way is that far."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = min(max(share, 0.04), 0.96)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(28))
        self.setMinimumWidth(theme().px(160))

    def paint(self, painter: QPainter) -> None:
        tokens, px = theme().tokens, theme().px
        middle, left, right = self.height() / 2, px(6), self.width() - px(7)
        near = left + (right - left) * self._share
        thick = px(3)
        draw_box(painter, QRectF(left, middle - 1, right - left, 2), 1, tokens.divider)
        draw_box(painter, QRectF(left, middle - thick / 2, near - left, thick), 1, tokens.accent)
        draw_box(painter, QRectF(left - px(5), middle - px(5), px(10), px(10)), px(5), tokens.accent)
        end = QRectF(right - px(5), middle - px(5), px(10), px(10))
        draw_box(painter, end, px(5), tokens.surface, tokens.border, 2)
        spot = QRectF(near - px(13), middle - px(13), px(26), px(26))
        draw_box(painter, spot, px(13), tokens.soft)
        draw_icon(painter, "heart-handshake", px(16), tokens.accent, QPointF(near, middle))
