"""The rules in force, in plain words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.programme import Programme
from shopclient.texts.kind_terms import holder_line
from shopclient.texts.programme import kind_lines, rule_lines
from shopclient.texts.words import Words
from shopclient.ui.settings.columns import BETWEEN
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card, Divider


class RulesCard(Card):
    """One block a kind of card, then the rules for all of them; the button leads to where they are edited."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._words = words
        self._blocks = QWidget()
        self._rules: list[QWidget] = []
        self._columns = [spaced(QVBoxLayout(), 10) for _ in range(2)]
        self._count = 1
        beside = spaced(QHBoxLayout(self._blocks), BETWEEN)
        for column in self._columns:
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            beside.addLayout(column, 1)
        self._beside = beside
        how = self.tr(
            "The same rules can be written out as a file and loaded from one: “program dump” and"
            " “program load” on the command line."
        )
        self.edit_button = Button(self.tr("Change the rules"), "soft", "pencil", height=40)
        deed = spaced(QHBoxLayout())
        deed.addWidget(self.edit_button)
        deed.addStretch(1)
        self.body.addWidget(SectionHeader("id-badge-2", self.tr("Rules")))
        self.body.addSpacing(theme().px(10))
        self.body.addLayout(deed)
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self._blocks)
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(Divider())
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(Label(how, "second", "muted", wrap=True))
        self.body.addStretch(1)

    def show_programme(self, programme: Programme) -> None:
        """Show what each kind of card brings, then what holds for every card."""
        for block in self._rules:
            block.hide()
            block.deleteLater()
        self._rules = [
            _block(
                kind.name or kind.key,
                [*kind_lines(kind, self._words, programme), holder_line(kind, self._words)],
            )
            for kind in programme.kinds
        ]
        if not programme.kinds:
            text = self.tr("There is no kind of card yet, so nobody gets a discount or bonuses.")
            self._rules.append(Label(text, "body", "text2", wrap=True))
        self._rules += [_block(title, lines) for title, lines in rule_lines(programme, self._words).items()]
        self._lay_out()

    def set_columns(self, count: int) -> None:
        """Show the rules in one column, or in two of about the same height, one after the other."""
        self._count = count
        self._lay_out()

    def _lay_out(self) -> None:
        for column in self._columns:
            while column.takeAt(0):
                pass
        total = sum(_lines(block) for block in self._rules)
        above = 0
        for block in self._rules:
            is_second = self._count > 1 and 2 * above >= total
            self._columns[int(is_second)].addWidget(block)
            above += _lines(block)
        self._beside.setStretch(1, self._count - 1)


def _lines(block: QWidget) -> int:
    return 1 + len(block.findChildren(Label))


def _block(title: str, lines: Sequence[str]) -> QWidget:
    block = QWidget()
    column = spaced(QVBoxLayout(block), 3)
    column.addWidget(Label(title, "subtitle", wrap=True))
    for line in lines:
        column.addWidget(Label(line, "body", "text2", wrap=True))
    return block
