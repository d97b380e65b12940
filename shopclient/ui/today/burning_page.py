"""The page of those whose bonuses burn soon: day by day, or the largest sums first."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.burning import Burning, BurningHolder
from shopclient.texts import burning, days, numbers
from shopclient.texts.words import Words
from shopclient.ui.today.burning_head import FARTHEST_SPAN, BurningChoices, BurningHead
from shopclient.ui.today.burning_rows import BurnDeeds, BurnLook, BurnRow, bearer_row
from shopclient.ui.today.burning_text import TextCard
from shopclient.ui.today.cards import ListCard, indented
from shopclient.ui.today.lines import ROW_MARGIN
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

#: How many rows are shown at first, and added at a time.
PAGE: Final = 20
_URGENT: Final = 1  # tomorrow is the last day but one
_TEXT: Final = ROW_MARGIN + 40 + 12  # where the text of a row begins


class BurningPage(QWidget):
    """Shows the list and reports what was pressed on it."""

    days_chosen = Signal(int)
    back_asked = Signal()
    print_asked = Signal()
    rules_asked = Signal()

    def __init__(self, words: Words, currency: str, deeds: BurnDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._currency, self._deeds = words, currency, deeds
        self._found: Burning | None = None
        self._limit = PAGE
        self.rows: list[BurnRow] = []
        self.text_card = TextCard()
        self.nothing_buttons: list[Button] = []
        self.head, self.choices = BurningHead(), BurningChoices()
        self.head.back_button.clicked.connect(self.back_asked)
        self.head.print_button.clicked.connect(self.print_asked)
        self.choices.days_chosen.connect(self._on_days)
        self.choices.order_chosen.connect(self._on_order)
        self._list = QWidget()
        page = QWidget()
        self._column = spaced(QVBoxLayout(page), 12, (28, 0, 28, 24))
        self._column.addWidget(self.choices)
        self._column.addWidget(self.text_card)
        self._column.addWidget(self._list, 1)
        self._scroll = ScrollArea(page)
        around = spaced(QVBoxLayout(self), 10, (0, 4, 0, 0))
        around.addWidget(self.head)
        around.addWidget(self._scroll, 1)

    def show_burning(self, found: Burning) -> None:
        """Show the list; the focus stays in its row, or goes on to the next one to be reminded."""
        place, name = self._focused()
        at = self._scroll.verticalScrollBar().value()
        self._found = found
        self.head.total_label.setText(self._total(found))
        self._replace(self._make_list(found))
        self._scroll.verticalScrollBar().setValue(at)
        if place >= 0:
            self._focus_from(place, name)

    def focus_list(self) -> None:
        """Begin with the first who is to be reminded."""
        if not any(row.focus_on("copy") for row in self.rows[:1]):
            self._focus_from(0, "copy")
        QTimer.singleShot(0, self, self._show_focused)  # once it is laid out
        if not self.rows and self.nothing_buttons:
            self.nothing_buttons[0].setFocus()

    def focused_row(self) -> BurnRow | None:
        """Return the row that has the focus, itself or one of its buttons."""
        place, _ = self._focused()
        return self.rows[place] if place >= 0 else None

    def is_by_day(self) -> bool:
        """Tell whether the list goes day by day."""
        return self.choices.order.value() == "day"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_copy = event.matches(QKeySequence.StandardKey.Copy) or _is_copy_of_cyrillic(event)
        row = self.focused_row()
        if is_copy and row is not None and row.holder.open:
            self._deeds.copy(row.holder)
        else:
            super().keyPressEvent(event)

    def _total(self, found: Burning) -> str:
        if not found.clients:
            return ""
        shown = numbers.bonuses(found.amount, self._currency, self._words.language)
        reminded = len(found.clients) - len(found.open)
        text = self.tr("%n client(s), bonuses: {sum}", "", len(found.clients)).format(sum=shown)
        if not reminded:
            return text
        return f"{text} · {self.tr('done: {number}').format(number=reminded)}"

    def _make_list(self, found: Burning) -> QWidget:
        self.rows = []
        is_empty = not found.clients and not found.cards
        self.head.print_button.setVisible(not is_empty)
        self.choices.order.setVisible(not is_empty)
        if is_empty:
            return self._make_nothing(found)
        body = QWidget()
        column = spaced(QVBoxLayout(body), 12)
        if found.clients:
            column.addWidget(self._make_people(found))
        if (more := len(found.clients) - self._limit) > 0:
            column.addWidget(self._make_more(more))
        elif found.cards:
            column.addWidget(self._make_cards(found))
        if text := burning.left_out(found.left_out, found.left_out_amount, self._currency, self._words):
            column.addWidget(Label(text, "second", "muted", wrap=True))
        column.addStretch(1)
        return body

    def _make_people(self, found: Burning) -> ListCard:
        """Return the card of the people, day by day or in one list, as many rows as there is room for."""
        card = ListCard(side=False)
        if not self.is_by_day():
            card.add_header("flame", self.tr("The largest sums first"), colour="warn")
            self._add_people(card, found.by_amount[: self._limit], found)
            return card
        room = self._limit
        for day, people in found.by_day:
            if room > 0 and people:
                if self.rows:
                    card.body.addWidget(Divider())
                card.body.addWidget(self._make_day(day, people, found))
                self._add_people(card, people[:room], found)
            room -= len(people)
        return card

    def _make_day(self, day: date, people: Sequence[BurningHolder], found: Burning) -> QWidget:
        """Return the heading of one day; its sum only where the rows do not say it already."""
        heading = QWidget()
        row = spaced(QHBoxLayout(heading), 8, (ROW_MARGIN, 8, ROW_MARGIN, 0))
        row.addWidget(ElidedLabel(days.heading(day, self._words.language), "button"))
        left = days.days_left((day - found.today).days, self._words)
        row.addWidget(Label(left, "second", "warn" if (day - found.today).days <= _URGENT else "muted"))
        row.addStretch(1)
        if len(people) > 1:
            amount = sum(each.amount for each in people)
            shown = numbers.bonuses(amount, self._currency, self._words.language)
            row.addWidget(Label(shown, "second", "muted"))
        return heading

    def _add_people(self, card: ListCard, people: Sequence[BurningHolder], found: Burning) -> None:
        look = BurnLook(found.today, self._currency, self._words, not self.is_by_day())
        for place, holder in enumerate(people):
            if place:
                card.body.addWidget(indented(Divider(), _TEXT))
            row = BurnRow(holder, look, self._deeds)
            row.stepped.connect(self._step)
            self.rows.append(row)
            card.body.addWidget(row)

    def _make_cards(self, found: Burning) -> ListCard:
        card = ListCard(side=False)
        title = self._words.translate("Burning", "Cards of bearers: nobody to call")
        card.add_header("id-badge-2", title, Label(str(len(found.cards)), "second", "muted"))
        look = BurnLook(found.today, self._currency, self._words, is_dated=True)
        for place, holder in enumerate(found.cards[:PAGE]):
            if place:
                card.body.addWidget(indented(Divider(), _TEXT))
            card.body.addWidget(bearer_row(holder, look))
        return card

    def _make_more(self, count: int) -> Button:
        self.more_button = Button(self.tr("Show %n more", "", count), "ghost", "chevron-down", height=32)
        self.more_button.clicked.connect(self._on_more)
        return self.more_button

    def _make_nothing(self, found: Burning) -> QWidget:
        until = days.day_month(found.last.day, found.last.month, self._words.language)
        title = self.tr("No bonuses expire until {day}").format(day=until)
        text = self.tr(
            "Look further ahead above. Bonuses expire where the rules of a kind of card, in Settings, give"
            " them a life in days."
        )
        left = burning.left_out(found.left_out, found.left_out_amount, self._currency, self._words)
        further = Button(self.tr("Show %n day(s)", "", FARTHEST_SPAN), "soft", "calendar-plus")
        further.clicked.connect(lambda: self.choices.look_ahead(FARTHEST_SPAN))
        rules = Button(self.tr("Rules of bonuses"), "outline", "settings")
        rules.clicked.connect(self.rules_asked)
        self.nothing_buttons = [rules] if self.choices.is_farthest() else [further, rules]
        return EmptyState("flame", title, f"{text} {left}".strip(), *self.nothing_buttons)

    def _on_days(self, ahead: int) -> None:
        self._limit = PAGE
        self.days_chosen.emit(ahead)

    def _on_order(self) -> None:
        self._limit = PAGE
        if self._found is not None:
            self.show_burning(self._found)

    def _on_more(self) -> None:
        first = len(self.rows)
        self._limit += PAGE
        if self._found is not None:
            self.show_burning(self._found)
            self._focus_from(first, "copy")

    def _replace(self, body: QWidget) -> None:
        self._column.replaceWidget(self._list, body)
        self._list.hide()
        self._list.deleteLater()
        self._list = body
        body.show()  # at once: what is hidden takes no focus

    def _focused(self) -> tuple[int, str]:
        """Return the place of the row that has the focus, and its button; -1 for none."""
        focus = self.window().focusWidget()
        for place, row in enumerate(self.rows):
            if focus is not None and (row is focus or row.isAncestorOf(focus)):
                return place, row.focused()
        return -1, ""

    def _focus_from(self, place: int, name: str) -> None:
        # What was marked gives the focus to the next open row: a keyboard works down the list.
        wanted = "copy" if name in {"", "later", "skipped", "done"} else name
        for row in [*self.rows[place:], *self.rows[:place]]:
            if row.focus_on(wanted):
                self._scroll.ensureWidgetVisible(row)
                return

    def _show_focused(self) -> None:
        if (row := self.focused_row()) is not None:
            self._scroll.ensureWidgetVisible(row)

    def _step(self, step: int) -> None:
        place, name = self._focused()
        if 0 <= place + step < len(self.rows):
            row = self.rows[place + step]
            if not row.focus_on(name):
                row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(row)


def _is_copy_of_cyrillic(event: QKeyEvent) -> bool:
    """Tell whether it is Ctrl+C where nothing but a Cyrillic layout is installed."""
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == ord("С")
