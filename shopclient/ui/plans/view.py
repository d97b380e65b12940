"""The plans of the shop, the nearest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from shopclient.ui.screen import Screen
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.spacing import spaced


class PlansView(Screen):
    """The list of plans, or what a plan is where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.none = EmptyState(
            "clipboard-check",
            self.tr("No plans yet"),
            self.tr("A plan says what is to be done for a holiday, by when, by whom, and what it may cost."),
        )
        spaced(QVBoxLayout(self), 0, (28, 28, 28, 28)).addWidget(self.none, 0, Qt.AlignmentFlag.AlignCenter)
