"""A name at the left and its figure at the right, as large as there is room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import text_width
from shopclient.ui.widgets.spacing import spaced

_SMALLER: tuple[Role, ...] = ("to_pay", "page", "holiday", "figure", "subtitle", "button")


class FigureLine(QWidget):
    """A name at the left, and its figure at the right on the same base line; *asks* adds "Why?" to it."""

    def __init__(
        self,
        name: str,
        role: Role = "body",
        colour: str = "text2",
        value_role: Role = "button",
        *,
        asks: bool = False,
    ) -> None:
        super().__init__()
        self._role: Role = value_role
        self.name: Label | WhyName = WhyName(name, role, colour) if asks else Label(name, role, colour)
        self.value = Label("", value_role)
        row = spaced(QHBoxLayout(self), 12)
        self._under_name = QVBoxLayout()
        self._under_name.addStretch(1)
        self._under_name.addWidget(self.name)
        row.addLayout(self._under_name)
        row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignBottom)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_value(self, text: str, colour: str = "text") -> None:
        """Show the figure."""
        self.value.setText(text)
        self.value.set_colour(colour)
        self.setAccessibleName(f"{self.name.text()}: {text}")
        self._restyle()

    def set_largest(self, role: Role) -> None:
        """Show the figure in the type of *role*, or smaller."""
        if role != self._role:
            self._role = role
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the figure as large as there is room for: a sum is never cut."""
        room = self.width() - self.name.sizeHint().width() - theme().px(12)
        sizes = _SMALLER[_SMALLER.index(self._role) :] if self._role in _SMALLER else (self._role,)
        fitting = (role for role in sizes if text_width(self.value.text(), role) <= room)
        self.value.set_role(next(fitting, sizes[-1]))

    def _restyle(self) -> None:
        # The height stays that of the largest size: a layout that changes while it is laid out is lost.
        self.value.set_role(self._role)
        self.value.setFixedHeight(self.value.sizeHint().height())
        # Lines of unlike size stand on one base line, not on one bottom.
        drop = self.value.fontMetrics().descent() - self.name.fontMetrics().descent()
        self._under_name.setContentsMargins(0, 0, 0, max(drop, 0))
        self._fit()
