"""What a trial found: two bars, the figures side by side, kinds of card, who would win and who would lose."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclient.domain.money import Cents
from shopclient.domain.trial import KindTried, PersonTried, Trial
from shopclient.texts import trial as told
from shopclient.texts.days import short_day
from shopclient.texts.numbers import money, signed
from shopclient.texts.words import Words
from shopclient.ui.clients.layout import Columns, clear
from shopclient.ui.rules.differences import Difference
from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

_NAMES = 5  # people who are named on either side
_CHANGES = 6  # of the rules that are told
_COLUMNS = 4  # of the comparison
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TrialResult(QWidget):
    """Everything that a trial told; empty until ``show_trial``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = Label("", "subtitle", wrap=True)
        self.refused_label = Label("", "body", "warn", wrap=True)
        self.cost_label = Label("", "title", wrap=True)
        self.replaced_label = Label("", "body", "warn", wrap=True)
        self.left_out_label = Label("", "second", "warn", wrap=True)
        self._parts = spaced(QVBoxLayout(), 16)
        column = spaced(QVBoxLayout(self), 10)
        for part in (self.headline, self.refused_label, self.cost_label, self.replaced_label):
            column.addWidget(part)
        column.addLayout(self._parts)
        column.addWidget(self.left_out_label)

    def show_trial(self, trial: Trial, kinds: dict[str, str], currency: str, words: Words) -> None:
        """Show what *trial* found; *kinds* are the names of kinds of card by their keys."""
        clear(self._parts)
        refused = trial.left_out.get("sale", 0)
        self.headline.setText(
            told.headline(trial.since, trial.until, trial.receipts, trial.differing, words, refused)
        )
        self.refused_label.setText(told.refused_words(trial, currency, words))
        self.refused_label.setVisible(bool(refused))
        then, now = trial.figures.then, trial.figures.now
        self.cost_label.setText(told.cost_words(then.cost, now.cost, currency, words))
        self.cost_label.setVisible(bool(trial.receipts))
        self.left_out_label.setText(told.left_out_words(trial.left_out, words))
        self.left_out_label.setVisible(bool(trial.left_out))
        if not trial.receipts:
            return
        self._parts.addWidget(self._bars(then.cost, now.cost, currency, words))
        by_kind = [self._kind(kind, kinds, currency, words) for kind in trial.kinds if kind.receipts]
        self._parts.addWidget(self._table(told.comparison(trial.figures, currency, words), by_kind))
        self._parts.addWidget(self._people(trial, currency, words))

    def show_replaced(self, other: Sequence[tuple[date, Sequence[Difference]]], words: Words) -> None:
        """Say which rules were other ones in the period: a part of what would differ is theirs."""
        lines = [
            f"{short_day(day, words.language)} · {each.title}. {line}"
            for day, differences in other
            for each in differences
            for line in each.lines
        ]
        more = len(lines) - _CHANGES
        if more > 0:
            lines[_CHANGES:] = [words.translate("Trial", "… and %n more", n=more)]
        why = self.tr(
            "“As it was” is by the rules of those days. They were changed since, and what these changes make"
            " is a part of the difference, too:"
        )
        self.replaced_label.setText("\n".join([why, *lines]))
        self.replaced_label.setVisible(bool(lines))

    def text(self) -> str:
        """Return all that is shown, line by line."""
        return "\n".join(label.text() for label in self.findChildren(Label) if label.isVisibleTo(self))

    def _kind(self, kind: KindTried, kinds: dict[str, str], currency: str, words: Words) -> told.Sums:
        name = kinds.get(kind.key, kind.key) or self.tr("Without a card")
        label = self.tr("{kind} · %n purchase(s)", "", kind.receipts).format(kind=name)
        then, now = kind.figures.then, kind.figures.now
        line = told.sums(label, then.cost, now.cost, currency, words)
        return replace(line, more=told.kind_words(kind.figures, currency, words))

    def _bars(self, then: Cents, now: Cents, currency: str, words: Words) -> QWidget:
        bars = QWidget()
        grid = spaced(QGridLayout(bars), 8)
        most = max(then, now, 1)
        rows = ((self.tr("As it was"), then, "muted"), (self.tr("With these rules"), now, "accent"))
        for place, (text, amount, colour) in enumerate(rows):
            grid.addWidget(Label(text, "second", "text2"), place, 0)
            grid.addWidget(ThinBar(max(amount, 0), most, colour=colour), place, 1)
            shown = Label(money(amount, currency, words.language), "name")
            grid.addWidget(shown, place, 2, _RIGHT)
        grid.setColumnStretch(1, 1)
        return bars

    def _table(self, lines: Sequence[told.Sums], by_kind: Sequence[told.Sums]) -> QWidget:
        """Return the comparison, its last line the cost, and the cost again by kind of card."""
        table = QWidget()
        grid = spaced(QGridLayout(table), 6)
        grid.setHorizontalSpacing(theme().px(20))
        heads = (self.tr("As it was"), self.tr("With these rules"), self.tr("Difference"))
        for place, head in enumerate(heads, 1):
            grid.addWidget(Label(head, "caption", "muted", wrap=True), 0, place, _RIGHT)
        *others, cost = lines
        for line in others:
            _add_line(grid, line)
        grid.addWidget(Divider(), grid.rowCount(), 0, 1, _COLUMNS)
        _add_line(grid, cost, is_sum=True)
        title = Label(self.tr("Cost by kind of card"), "label", wrap=True)
        title.setContentsMargins(0, theme().px(10), 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, _COLUMNS)
        for line in by_kind:
            _add_line(grid, line)
        grid.setColumnStretch(0, 1)
        return table

    def _people(self, trial: Trial, currency: str, words: Words) -> QWidget:
        winners, losers = trial.winners, trial.losers
        gain, loss = (Cents(abs(sum(each.gain for each in some))) for some in (winners, losers))
        more = told.winners_words(len(winners), gain, currency, words)
        less = told.losers_words(len(losers), loss, currency, words)
        sides = (_side(more, winners, currency, words), _side(less, losers, currency, words))
        return Columns(sides, (1, 1), least=560, gap=24)


def _add_line(grid: QGridLayout, line: told.Sums, *, is_sum: bool = False) -> None:
    row = grid.rowCount()
    plain: Role = "button" if is_sum else "body"
    colour = "text" if is_sum else "text2"
    words = spaced(QVBoxLayout(), 1)
    words.addWidget(Label(line.label, plain, colour, wrap=True))
    if line.more:
        words.addWidget(Label(line.more, "second", "muted", wrap=True))
    grid.addLayout(words, row, 0)
    grid.addWidget(Label(line.then, plain, "text2"), row, 1, _RIGHT)
    grid.addWidget(Label(line.now, "button" if is_sum else "name"), row, 2, _RIGHT)
    grid.addWidget(Label(line.difference, plain, colour), row, 3, _RIGHT)


def _side(text: str, people: Sequence[PersonTried], currency: str, words: Words) -> QWidget:
    side = QWidget()
    column = spaced(QVBoxLayout(side), 4)
    column.addWidget(Label(text, "title", wrap=True))
    grid = spaced(QGridLayout(), 4)
    for row, each in enumerate(people[:_NAMES]):
        name = each.name or told.bearer_words(each.card, words)
        grid.addWidget(ElidedLabel(name, "body", "text2"), row, 0)
        shown = signed(money(each.gain, currency, words.language))
        grid.addWidget(Label(shown, "name", "ok" if each.gain > 0 else "text"), row, 1, _RIGHT)
    grid.setColumnStretch(0, 1)
    column.addLayout(grid)
    if len(people) > _NAMES:
        text = words.translate("Trial", "… and %n more", n=len(people) - _NAMES)
        column.addWidget(Label(text, "second", "muted"))
    column.addStretch(1)
    return side
