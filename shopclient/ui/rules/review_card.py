"""What saving would change, before it is saved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.clients.layout import clear
from shopclient.ui.rules.differences import Difference
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card


class ReviewCard(Card):
    """The differences; the ways on are in the head of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._blocks = spaced(QVBoxLayout(), 14)
        past = self.tr(
            "They hold from the next purchase on. Purchases of the past keep the rules that they were made"
            " with."
        )
        px = theme().px
        self.body.addWidget(SectionHeader("clipboard-check", self.tr("This will change")))
        self.body.addSpacing(px(12))
        self.body.addLayout(self._blocks)
        self.body.addSpacing(px(16))
        self.body.addWidget(Label(past, "second", "muted", wrap=True))
        self.body.addStretch(1)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show them, each under its title."""
        clear(self._blocks)
        for each in differences:
            block = spaced(QVBoxLayout(), 3)
            block.addWidget(Label(each.title, "subtitle", wrap=True))
            for line in each.lines:
                block.addWidget(Label(line, "body", "text2", wrap=True))
            self._blocks.addLayout(block)
