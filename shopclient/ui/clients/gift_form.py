"""The lines in which a present is noted or changed: what, for whom, when, how far it is, what it cost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.errors import Refusal, ValueInvalid
from shopclient.domain.money import Cents, plain
from shopclient.domain.person_dates import FIRST_YEAR
from shopclient.domain.sum_typing import typed_sum
from shopclient.services.client_gifts import KeptPresent, Present, PresentState, same_before
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.jotted import GiftDraft
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.suggestions import SuggestField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField
from shopclient.ui.widgets.labels import Label

_STATES: tuple[PresentState, ...] = ("idea", "bought", "given")


class GiftForm(QWidget):
    """Holds one present as text; the card around it knows whose it is."""

    edited = Signal()
    save_asked = Signal()
    close_asked = Signal()

    def __init__(self, decimals: int) -> None:
        super().__init__()
        self._decimals = decimals
        self._number: int | None = None
        self._today = date.min
        self._presents: Sequence[KeptPresent] = ()
        self._is_showing = False
        self.title = Label("", "name")
        self.left = Chip(self.tr("typed before, not noted yet"), "warn", height=24)
        self.what = LineField(self.tr("Present"), placeholder=self.tr("a book about the sea"))
        self.whom = ChoiceField(self.tr("For whom"))
        usual = (self.tr("birthday"), self.tr("name day"), self.tr("New Year"), self.tr("wedding"))
        self.occasion = SuggestField(self.tr("Occasion"), usual, placeholder=self.tr("birthday"))
        self.year = LineField(self.tr("Year"))
        states = {"idea": self.tr("an idea"), "bought": self.tr("bought"), "given": self.tr("given")}
        self.state = ChoiceField(self.tr("How far"), [(each, states[each]) for each in _STATES])
        self.cost = LineField(self.tr("Cost"))
        self.same = Label("", "second", "warn", wrap=True)
        self.save_button = Button("", "soft", "check", "Enter", height=36)
        self.close_button = Button(self.tr("Close"), "quiet", height=36)
        self._lay_out()
        self._listen()

    def show_around(
        self, whom: Sequence[tuple[int | None, str]], presents: Sequence[KeptPresent], today: date
    ) -> None:
        """Take who may get it, what else there is, and the shop's day; what is typed stays."""
        self._presents, self._today = presents, today
        chosen = self.whom.value()
        self.whom.set_choices(whom)
        self.whom.set_value(chosen)
        self.year.editor.setPlaceholderText(str(today.year))

    def show_draft(self, draft: GiftDraft) -> None:
        """Show what was typed, or what is to be changed."""
        self._is_showing, self._number = True, draft.number
        for field in (self.what, self.year, self.cost):
            field.clear_error()
        self.what.set_text(draft.what)
        self.occasion.set_text(draft.occasion)
        self.year.set_text(draft.year)
        self.cost.set_text(draft.cost)
        self.whom.set_value(draft.relative)
        self.state.set_value(draft.state)
        is_new = draft.number is None
        self.title.setText(self.tr("A new present") if is_new else self.tr("Change the present"))
        self.save_button.setText(self.tr("Note it") if is_new else self.tr("Save"))
        self._is_showing = False
        self._show_same()

    def draft(self) -> GiftDraft:
        """Return what stands here."""
        whom, state = self.whom.value(), str(self.state.value())
        return GiftDraft(
            number=self._number,
            what=self.what.text(),
            occasion=self.occasion.text(),
            relative=whom if isinstance(whom, int) else None,
            state=next(each for each in _STATES if each == state),
            year=self.year.text(),
            cost=self.cost.text(),
        )

    def faults(self) -> list[tuple[Field, Refusal | None]]:
        """Return the fields that cannot be kept, each with why; None for what is missing."""
        found: list[tuple[Field, Refusal | None]] = []
        if not self.what.text().strip():
            found.append((self.what, None))
        for field, read in ((self.year, self._year), (self.cost, self._cost)):
            try:
                read()
            except Refusal as refusal:
                found.append((field, refusal))
        return found

    def present(self) -> Present:
        """Return what is typed; of one that is changed the day stays as long as year and state do.

        Raises:
            ValueInvalid, AmountInvalid, AmountTooLarge: As ``faults`` tells.
        """
        draft = self.draft()
        typed = Present(
            draft.what, draft.occasion, draft.state, self._year(), None, self._cost(), draft.relative
        )
        before = next((each.present for each in self._presents if each.id == draft.number), None)
        if before is None or before.state != typed.state or before.on_day is None:
            return typed
        in_year = typed.state == "bought" or typed.year in {None, before.on_day.year}
        return replace(typed, on_day=before.on_day) if in_year else typed

    def _year(self) -> int | None:
        text = self.year.text().strip()
        if not text:
            return None
        if text.isascii() and text.isdigit() and len(text) <= 4 and int(text) >= FIRST_YEAR:
            return int(text)
        raise ValueInvalid("year", text, str(self._today.year))

    def _cost(self) -> Cents | None:
        text = self.cost.text()
        return typed_sum(text, self._decimals) if text.strip() else None

    def _show_same(self) -> None:
        """Warn while it is typed, before anything is bought."""
        draft = self.draft()
        year = int(draft.year) if draft.year.isascii() and draft.year.isdigit() else self._today.year
        typed = Present(draft.what, year=year, relative=draft.relative)
        same = same_before(typed, [each.present for each in self._presents]) if draft.what.strip() else None
        self.same.setVisible(same is not None and draft.state != "given")
        if same is not None:
            text = self.tr("The same was given in {year}: think of something else?")
            self.same.setText(text.format(year=same.year))

    def _on_edited(self) -> None:
        if not self._is_showing:
            self._show_same()
            self.edited.emit()

    def _listen(self) -> None:
        for field in (self.what, self.occasion, self.year, self.cost):
            field.editor.textChanged.connect(self._on_edited)
            field.editor.returnPressed.connect(self.save_asked)
        for choice in (self.whom, self.state):
            choice.editor.activated.connect(self._on_edited)
        self.save_button.clicked.connect(self.save_asked)
        self.close_button.clicked.connect(self.close_asked)

    def _lay_out(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(10), 0, px(6))
        column.setSpacing(px(8))
        column.addWidget(FlowBox(self.title, self.left))
        for part in (self.what, self.same, self.whom):
            column.addWidget(part)
        for pair in ((self.occasion, self.year), (self.state, self.cost)):
            column.addLayout(_beside(*pair))
        column.addWidget(FlowBox(self.save_button, self.close_button))
        self.left.hide()


def draft_of(kept: KeptPresent, decimals: int) -> GiftDraft:
    """Return a present as it is changed."""
    present = kept.present
    return GiftDraft(
        number=kept.id,
        what=present.what,
        occasion=present.occasion,
        relative=present.relative,
        state=present.state,
        year=str(present.year or ""),
        cost="" if present.cost is None else plain(present.cost, decimals),
    )


def _beside(wide: Field, narrow: Field) -> QHBoxLayout:
    line = row(gap=8)
    line.addWidget(wide, 3)
    line.addWidget(narrow, 2)
    return line
