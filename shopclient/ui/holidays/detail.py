"""One holiday: when it comes next, who loves it, what is to be known of it, and what can be done with it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.holiday_book import HolidayBook, HolidayRow, KeptDay, coming_days
from shopclient.texts import days
from shopclient.texts.holiday_rules import rule_words
from shopclient.texts.holiday_words import packs, warnings
from shopclient.texts.themes import themes
from shopclient.texts.words import Words
from shopclient.ui.clients.layout import clear
from shopclient.ui.holidays.rule_fields import typed_day
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip, ChipKind
from shopclient.ui.widgets.fields import LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Band, Card, Divider

_UNSAID = ("country:", "no-greeting")


class HolidayDetail(Card):
    """It shows what it is told; the presenter carries out what is asked."""

    change_asked = Signal()
    hide_asked = Signal(bool)
    restore_asked = Signal()
    remove_asked = Signal()
    look_at = Signal(object)  # a part that is to be seen
    move_asked = Signal(object, str)  # the KeptDay, and the day as typed; empty: where the rule has it

    def __init__(self, words: Words) -> None:
        super().__init__(20)
        self._words = words
        self.row: HolidayRow | None = None
        self.moving: MoveForm | None = None
        self.change_button = Button(self.tr("Change"), "soft", "pencil", height=36)
        self.hide_button = Button("", "outline", "folder", height=36)
        self.restore_button = Button(self.tr("As shipped"), "outline", "refresh", height=36)
        self.remove_button = Button(self.tr("Take out"), "outline", "trash", height=36)
        self.change_button.clicked.connect(self.change_asked)
        self.hide_button.clicked.connect(lambda: self.hide_asked.emit(not self._is_hidden()))
        self.restore_button.clicked.connect(self.restore_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self.move_buttons: list[IconButton] = []
        self._lines_of_days: list[QWidget] = []
        self._column = spaced(QVBoxLayout(), 8)
        self._days = spaced(QVBoxLayout(), 4)
        self.deeds = QWidget()
        flow = FlowLayout(self.deeds, gap=8)
        for button in (self.change_button, self.hide_button, self.restore_button, self.remove_button):
            flow.addWidget(button)
        self.body.addLayout(self._column)
        self.body.addSpacing(theme().px(12))
        self.body.addLayout(self._days)
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self.deeds)
        self.body.addStretch(1)

    def show_row(self, row: HolidayRow, book: HolidayBook) -> None:
        """Show one holiday."""
        holiday, words = row.holiday, self._words
        self.row = row
        clear(self._column)
        for text, role, colour in (
            (holiday.name(words.language), "panel", "text"),
            (rule_words(book.holidays.rule(row.key), words), "body", "text2"),
        ):
            self._column.addWidget(Label(text, role, colour, wrap=True))  # type: ignore[arg-type]
        self._column.addWidget(_chips(self._signs(row)))
        for text in warnings(book.holidays, holiday, book.country, book.today.year, words):
            band = Band("warn_soft", padding=10)
            band.body.addWidget(Label(text, "second", "text", wrap=True))
            self._column.addWidget(band)
        for text in self._lines(row):
            self._column.addWidget(Label(text, "second", "text2", wrap=True))
        self._show_days(book)
        hide = self.tr("Offer it again") if holiday.hidden else self.tr("Hide")
        self.hide_button.setText(hide)
        self.restore_button.setVisible(holiday.origin == "changed" or (row.moved and holiday.origin != "own"))
        self.remove_button.setVisible(holiday.origin == "own")

    def open_move(self, kept: KeptDay, place: int) -> None:
        """Ask on which day one date is to be kept."""
        self.close_move()
        self.moving = form = MoveForm(kept, self._words)
        form.chosen.connect(partial(self.move_asked.emit, kept))
        form.left.connect(self.close_move)
        self._days.insertWidget(self._days.indexOf(self._lines_of_days[place]) + 1, form)
        form.field.setFocus()
        form.field.editor.selectAll()
        self.look_at.emit(form)

    def refuse_move(self, sentence: str) -> None:
        """Say why a date cannot be moved so."""
        if self.moving is not None:
            self.moving.field.show_error(sentence)
            self.look_at.emit(self.moving)

    def close_move(self) -> None:
        """Take the question away."""
        form, self.moving = self.moving, None
        if form is not None:
            self._days.removeWidget(form)
            form.hide()
            form.deleteLater()
            next(iter(self.move_buttons), self.change_button).setFocus()

    def _is_hidden(self) -> bool:
        return self.row is not None and self.row.holiday.hidden

    def _signs(self, row: HolidayRow) -> list[tuple[str, ChipKind]]:
        holiday = row.holiday
        found: list[tuple[str, ChipKind, bool]] = [
            (packs(self._words).get(holiday.category, ""), "neutral", holiday.origin != "own"),
            (self.tr("your own"), "accent", holiday.origin == "own"),
            (self.tr("changed by you"), "accent", holiday.origin == "changed"),
            (self.tr("hidden"), "warn", holiday.hidden),
            (self.tr("±1 day"), "outline", holiday.roughly),
            (self.tr("day of memory"), "outline", holiday.memorial),
            (self.tr("without congratulations"), "outline", holiday.quiet and not holiday.memorial),
        ]
        return [(text, kind) for text, kind, is_so in found if is_so and text]

    def _lines(self, row: HolidayRow) -> list[str]:
        about = [each for each in row.holiday.themes if not each.startswith(_UNSAID)]
        found = [themes(about, self._words)] if about else []
        found += [row.holiday.note] if row.holiday.origin == "own" and row.holiday.note else []
        loved = self.tr("Loved by %n of your people", "", row.lovers)
        return [*found, loved if row.lovers else self.tr("Nobody of your people loves it yet.")]

    def _show_days(self, book: HolidayBook) -> None:
        self.moving = None
        clear(self._days)
        self.move_buttons, self._lines_of_days = [], []
        if self.row is None:
            return
        kept = coming_days(book.holidays.rule(self.row.key), book.today)
        self._days.addWidget(Divider())
        title = self.tr("Comes next") if kept else self.tr("No day of it is known any more.")
        self._days.addWidget(Label(title, "label"))
        for place, each in enumerate(kept):
            line = DayLine(each, book.today, self._words)
            line.move_button.clicked.connect(partial(self.open_move, each, place))
            self.move_buttons.append(line.move_button)
            self._lines_of_days.append(line)
            self._days.addWidget(line)


class DayLine(QWidget):
    """One coming day, and the button that moves it."""

    def __init__(self, kept: KeptDay, today: date, words: Words) -> None:
        super().__init__()
        day = days.day(kept.day, words.language)
        text = self.tr("{weekday}, {day}").format(weekday=days.weekday(kept.day, words.language), day=day)
        self.move_button = IconButton(
            self.tr("Move {day} to another day").format(day=day), "pencil", height=32
        )
        said = spaced(QVBoxLayout(), 0)
        said.addWidget(Label(text[:1].upper() + text[1:], "body", wrap=True))
        line = spaced(QHBoxLayout(self), 8)
        line.addLayout(said, 1)
        if kept.moved:
            by_rule = days.day_month(kept.by_rule.day, kept.by_rule.month, words.language)
            said.addWidget(Label(self.tr("by the rule {day}").format(day=by_rule), "second", "accent"))
        if (left := (kept.day - today).days) < 2:
            line.addWidget(Chip(days.days_left(left, words), "accent"))
        line.addWidget(self.move_button)


class MoveForm(Band):
    """On which day one year's holiday is kept here."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, kept: KeptDay, words: Words) -> None:
        super().__init__("surface2", padding=12, gap=10)
        self.field = LineField(
            self.tr("It is kept on"), typed_day(kept.day), placeholder=self.tr("dd.mm.yyyy")
        )
        self.save_button = Button(self.tr("Move"), "primary", "check", height=36)
        self.rule_button = Button(self.tr("As the rule has it"), "outline", "refresh", height=36)
        self.leave_button = Button(self.tr("Leave it"), "quiet", "", "Esc", height=36)
        self.rule_button.setVisible(kept.moved)
        self.save_button.clicked.connect(self._on_save)
        self.rule_button.clicked.connect(partial(self.chosen.emit, ""))
        self.leave_button.clicked.connect(self.left)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8)
        for button in (self.save_button, self.rule_button, self.leave_button):
            flow.addWidget(button)
        self.body.addWidget(self.field)
        self.body.addWidget(deeds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_save(self) -> None:
        self.chosen.emit(self.field.text() or "?")  # a blank is no day, and not the rule's either


def _chips(signs: Sequence[tuple[str, ChipKind]]) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, gap=6)
    for text, kind in signs:
        flow.addWidget(Chip(text, kind))
    return box
