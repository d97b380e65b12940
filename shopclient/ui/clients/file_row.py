"""A row of a card in a client's file: in a narrow column it keeps picture and end, and wraps its words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from shopclient.ui.widgets.rows import PersonRow


class FileRow(PersonRow):
    """Nothing of its words is cut."""

    STACKED_BELOW = 0

    def __init__(self, name: str, second: str, *, lead: QWidget, right: QWidget | None = None) -> None:
        super().__init__(name, second, lead=lead, right=right, wrap=True, whole=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lead.show()
