"""Rows of those whose bonuses burn soon: what is known, what can be done, or what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.domain.burning import BurningHolder
from shopclient.services.occasion_views import Mark
from shopclient.texts import burning, numbers
from shopclient.texts.errors import short_card
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.today.lines import ROW_MARGIN
from shopclient.ui.widgets.avatar import Avatar
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label, plain_tip
from shopclient.ui.widgets.rows import PersonRow
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile

_ROW_HEIGHT: Final = 56


@dataclass(frozen=True)
class BurnDeeds:
    """What a row tells."""

    copy: Callable[[BurningHolder], None]
    mark: Callable[[BurningHolder, Mark], None]
    open_client: Callable[[int], None]
    text: Callable[[BurningHolder], str]  # the ready text, for the tool tip


@dataclass(frozen=True)
class BurnLook:
    """How rows are written: the day, the currency, and whether a row itself says when it burns."""

    today: date
    currency: str
    words: Words
    is_dated: bool


class BurnRow(PersonRow):
    """A client whose bonuses burn; Enter on the row opens the file, the buttons do the rest."""

    STACKED_BELOW = 640

    stepped = Signal(int)  # an arrow key: 1 down, -1 up

    def __init__(self, holder: BurningHolder, look: BurnLook, deeds: BurnDeeds) -> None:
        self.holder, self._deeds = holder, deeds
        self.buttons: dict[str, Button] = {}
        super().__init__(
            holder.name,
            second_line(holder, look),
            right=self._make_right(look),
            wrap=True,
            lead=Avatar(holder.name, 40),
        )
        for button in self.buttons.values():
            button.installEventFilter(self)
        self.set_opens(True)
        self.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
        self.opened.connect(self._on_opened)

    def restyle(self) -> None:
        super().restyle()
        self.setMinimumHeight(theme().px(_ROW_HEIGHT))

    def focus_on(self, name: str) -> bool:
        """Give the focus to the button *name*, copy or done; tell whether it is there."""
        button = self.buttons.get(name)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button is not None

    def focused(self) -> str:
        """Return the name of the button that has the focus; empty for the row itself."""
        return next((name for name, button in self.buttons.items() if button.hasFocus()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take the arrows for itself, to go to its neighbour.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._steps(event):
            return True
        return super().eventFilter(watched, event)

    def _steps(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        return bool(step)

    def _make_right(self, look: BurnLook) -> QWidget:
        right = QWidget()
        row = spaced(QHBoxLayout(right), 2)
        row.addWidget(sum_label(self.holder.left_to_say(), look))
        row.addSpacing(8)
        if self.holder.open:
            self._add_buttons(row)
        else:
            row.addWidget(_Told(self.holder))
        return right

    def _add_buttons(self, row: QHBoxLayout) -> None:
        copy = IconButton(self.tr("Copy the text"), "copy")
        copy.setToolTip(plain_tip(f"{self.tr('Copy the text')} (Ctrl+C)\n\n{self._deeds.text(self.holder)}"))
        copy.clicked.connect(lambda: self._deeds.copy(self.holder))
        self._add(row, "copy", copy)
        self._add_mark(row, "later", IconButton(self.tr("Later: show it again tomorrow"), "clock"))
        self._add_mark(row, "skipped", IconButton(self.tr("Do not remind of it"), "x"))
        row.addSpacing(4)
        done = Button(self.tr("Reminded"), "soft", "check")
        done.setToolTip(plain_tip(self.tr("Mark as reminded")))
        self._add_mark(row, "done", done)

    def _add_mark(self, row: QHBoxLayout, mark: Mark, button: Button) -> None:
        button.clicked.connect(lambda: self._deeds.mark(self.holder, mark))
        self._add(row, mark, button)

    def _add(self, row: QHBoxLayout, name: str, button: Button) -> None:
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses it, as in a dialog
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons[name] = button

    def _on_opened(self) -> None:
        if self.holder.client is not None:
            self._deeds.open_client(self.holder.client)


class _Told(QWidget):
    """What was noted about the reminder."""

    def __init__(self, holder: BurningHolder) -> None:
        super().__init__()
        burn = max(holder.burns, key=lambda each: str(each.marked_at or ""))
        time = f"{burn.marked_at:%H:%M}".lstrip("0") if burn.marked_at else ""
        told = {
            "done": ("circle-check", "ok", self.tr("Reminded at {time}").format(time=time)),
            "later": ("clock", "muted", self.tr("Until tomorrow")),
            "skipped": ("minus", "muted", self.tr("Not to be reminded")),
        }
        icon, colour, text = told[burn.state or "skipped"]
        row = spaced(QHBoxLayout(self), 2)
        row.addWidget(IconTile(icon, colour, size=28, ground="surface"))
        row.addWidget(Label(text, "label", colour))


def bearer_row(holder: BurningHolder, look: BurnLook) -> PersonRow:
    """Return the row of a bearer's card: nobody can be called, but the till tells it."""
    row = PersonRow(
        look.words.translate("Burning", "Card {number}").format(number=short_card(holder.card)),
        second_line(holder, look),
        right=sum_label(holder, look),
        wrap=True,
        lead=IconTile("id-badge-2", "muted", size=40, circle=True),
    )
    row.setContentsMargins(ROW_MARGIN, 0, ROW_MARGIN, 0)
    return row


def second_line(holder: BurningHolder, look: BurnLook) -> str:
    """Return the telephone, when it burns where the heading does not say so, and what else is known."""
    when = burning.burns_when(holder.next, look.today, look.words) if look.is_dated else ""
    phone = holder.phone or ("" if holder.card else look.words.translate("Burning", "no telephone"))
    rest = burning.standing(holder, look.today, look.currency, look.words)
    return " · ".join(part for part in (phone, when, rest) if part)


def sum_label(holder: BurningHolder, look: BurnLook) -> Label:
    """Return the sum that burns, in the colour of bonuses."""
    return Label(numbers.bonuses(holder.amount, look.currency, look.words.language), "title", "points")
