"""The line of filters under the search: what is asked for as chips, the usual questions, and the menu."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from shopclient.domain.client_filter import EVERYBODY, ClientFilter
from shopclient.services.filter_choices import FilterChoices
from shopclient.texts.client_filter import Named, Term, level, terms
from shopclient.texts.words import Words
from shopclient.ui.clients.filter_chip import TermChip
from shopclient.ui.clients.filter_entries import Entry, Group, groups
from shopclient.ui.clients.filter_menu import group_menu, whole_menu
from shopclient.ui.clients.flow import Flow
from shopclient.ui.clients.tab_order import follow_layout
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import FilterChip

_GAP = 8
_ALL = "all"  # the one chip of several conditions
_ICONS = {
    "archived": "folder",
    "birthday": "cake",
    "consent": "shield-check",
    "favourite": "calendar-heart",
    "kinds": "credit-card",
    "levels": "crown",
    "place": "map-pin",
    "risks": "snowflake",
    "tags": "tag",
}
_USUAL = (
    ("snowflake", ClientFilter(risks=("cooling",))),
    ("cake", ClientFilter(birthday_within=14)),
    ("calendar-heart", ClientFilter(has_favourite=False)),
)


class FilterBar(QWidget):
    """Shows a filter and tells the one that was made of it; values to be typed are asked for elsewhere."""

    picked = Signal(object)  # a ClientFilter
    form_asked = Signal(str)  # "not_seen", "turnover", "balance" or "place"
    keep_asked = Signal()  # the filter as a segment

    def __init__(self, words: Words, currency: str, lead: QWidget, spare: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self.asked = EVERYBODY
        self._choices, self._today = FilterChoices(), date.min
        self._chips: list[TermChip] = []
        self._usual: list[FilterChip] = []
        self._lead, self._spare = lead, tuple(spare)
        self._is_low = False
        self.menu_button = Button(self.tr("Filter"), "ghost", "plus", height=32)
        self.menu_button.setToolTip("Alt+↓")
        self.menu_button.clicked.connect(self.open_menu)
        self.keep_button = Button(self.tr("Save as a segment"), "ghost", "star", height=32)
        self.keep_button.clicked.connect(self.keep_asked)
        self._flow = Flow(_GAP, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for icon, usual in _USUAL:
            [term] = self._terms(usual)
            chip = FilterChip(term.text, icon)
            chip.setCheckable(False)  # what holds is told by a chip of its own
            chip.clicked.connect(lambda _checked=False, to=usual: self.picked.emit(to))
            self._usual.append(chip)
        self._lay_out()

    def show_choices(self, choices: FilterChoices, today: date) -> None:
        """Take what the menu offers."""
        self._choices, self._today = choices, today
        self._show_chips()

    def show_filter(self, asked: ClientFilter, *, can_keep: bool) -> None:
        """Show what is asked for; *can_keep* tells whether it is worth a name that it has not yet."""
        if asked != self.asked:
            self.asked = asked
            self._show_chips()
        self.keep_button.setVisible(can_keep and not asked.is_empty)

    def set_low(self, *, is_low: bool, is_lowest: bool) -> None:
        """Take one line at the most on a low window; on the lowest, *spare* parts find room here."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._show_chips()
        for part in self._spare:
            part.setVisible(is_lowest and not self._chips)

    def open_menu(self) -> None:
        """Open the menu of everything that can be asked for."""
        offered = groups(self.asked, self._choices, self._today, self._words, self._currency)
        menu = whole_menu(self, offered, self.picked.emit, self.form_asked.emit)
        _open_below(menu, self.menu_button)

    @property
    def chips(self) -> Sequence[TermChip]:
        """The chips of what is asked for."""
        return tuple(self._chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_usual()

    def _open_group(self, chip: TermChip) -> None:
        if chip.term.group == _ALL:
            entries = [Entry(term.text, term.rest, is_on=True) for term in self._terms(self.asked)]
            menu = group_menu(self, Group(_ALL, "", tuple(entries)), self.picked.emit, self.form_asked.emit)
            _open_below(menu, chip)
            return
        offered = groups(self.asked, self._choices, self._today, self._words, self._currency)
        group = next((each for each in offered if each.key == chip.term.group), None)
        if group is None:
            return
        if not group.title and group.entries[0].form:
            self.form_asked.emit(group.entries[0].form)
        else:
            _open_below(group_menu(self, group, self.picked.emit, self.form_asked.emit), chip)

    def _take_off(self, chip: TermChip) -> None:
        place = self._chips.index(chip)
        had_focus = chip.hasFocus()
        self.picked.emit(chip.term.rest)
        if had_focus:
            left = [*self._chips, self.menu_button]
            left[min(place, len(left) - 1)].setFocus()

    @property
    def conditions(self) -> tuple[str, ...]:
        """The conditions that hold, in words."""
        return tuple(term.text for term in self._terms(self.asked))

    def _terms(self, asked: ClientFilter) -> tuple[Term, ...]:
        choices = self._choices
        levels = {
            each.key: level(each.kind, each.since, each.until, self._currency, self._words)
            for each in choices.levels
        }
        named = Named(
            self._currency, dict(choices.kinds), levels, dict(choices.keepers), dict(choices.holidays)
        )
        return terms(asked, named, self._words)

    def _show_chips(self) -> None:
        shown = self._terms(self.asked)
        if self._is_low and len(shown) > 1:
            shown = (Term(_ALL, self.tr("%n condition(s)", "", len(shown)), EVERYBODY),)
        if shown == tuple(chip.term for chip in self._chips):
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make_chip(term) for term in shown]
        self._lay_out()

    def _make_chip(self, term: Term) -> TermChip:
        chip = TermChip(term, _ICONS.get(term.group, ""))
        chip.menu_asked.connect(lambda: self._open_group(chip))
        chip.taken_off.connect(lambda: self._take_off(chip))
        return chip

    def _lay_out(self) -> None:
        while self._flow.takeAt(0) is not None:
            continue
        rest = (*self._usual, self.menu_button, self.keep_button, *self._spare)
        for part in (self._lead, *self._chips, *rest):
            self._flow.addWidget(part)
        for chip in self._chips:
            chip.show()
        self._fit_usual()
        follow_layout(self)

    def _fit_usual(self) -> None:
        """Offer the usual questions while nothing is asked for, as many as one line has room for."""
        fixed = (self._lead, self.menu_button)
        gap = theme().px(_GAP)
        left = self.width() - sum(part.sizeHint().width() + gap for part in fixed)
        for chip in self._usual:
            width = chip.sizeHint().width() + gap
            fits = not self._chips and width <= left
            chip.setVisible(fits)
            left -= width if fits else 0


def _open_below(menu: QMenu, part: QWidget) -> None:
    menu.popup(part.mapToGlobal(QPoint(0, part.height())))
