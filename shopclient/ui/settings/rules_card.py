"""The rules in force, in plain words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.programme import Programme
from shopclient.texts.programme import holder_line, kind_lines
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card, Divider


class RulesCard(Card):
    """One block a kind of card; read only."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._words = words
        self._kinds = QWidget()
        self._column = spaced(QVBoxLayout(self._kinds), 10)
        how = self.tr(
            "The rules come as a file. On the command line, “program dump” writes them out and"
            " “program load” puts changed ones in force."
        )
        self.body.addWidget(SectionHeader("id-badge-2", self.tr("Rules")))
        self.body.addSpacing(theme().px(10))
        self.body.addWidget(self._kinds)
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(Divider())
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(Label(how, "second", "muted", wrap=True))
        self.body.addStretch(1)

    def show_programme(self, programme: Programme) -> None:
        """Show what each kind of card brings."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for kind in programme.kinds:
            self._column.addWidget(self._block(kind, programme.shop.currency))
        if not programme.kinds:
            text = self.tr("There is no kind of card yet, so nobody gets a discount or bonuses.")
            self._column.addWidget(Label(text, "body", "text2", wrap=True))

    def _block(self, kind: CardKind, currency: str) -> QWidget:
        block = QWidget()
        column = spaced(QVBoxLayout(block), 3)
        column.addWidget(Label(kind.name or kind.key, "subtitle", wrap=True))
        for line in [*kind_lines(kind, self._words, currency), holder_line(kind, self._words)]:
            column.addWidget(Label(line, "body", "text2", wrap=True))
        return block
