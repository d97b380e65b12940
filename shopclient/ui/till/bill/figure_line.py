"""A name at the left and its figure at the right, as large as there is room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import text_width
from shopclient.ui.widgets.spacing import spaced

_UNBOUND = 16_777_215
_SMALLER: tuple[Role, ...] = ("to_pay", "page", "holiday", "figure", "subtitle", "button")


class FigureLine(QWidget):
    """A name at the left, and its figure at the right on the same base line; *asks* adds "Why?" to it.

    The name is never cut, unless it *shortens*.
    """

    def __init__(
        self,
        name: str,
        role: Role = "body",
        colour: str = "text2",
        value_role: Role = "button",
        *,
        asks: bool = False,
        marked: bool = False,
        shortens: bool = False,
    ) -> None:
        super().__init__()
        self._role: Role = value_role
        self._name_role: Role = role
        self._end = 0
        asking = WhyName(name, role, colour, marked=marked, shortens=shortens) if asks else None
        self.name: Label | WhyName = asking or Label(name, role, colour)
        self.value = Label("", value_role)
        row = self._row = spaced(QHBoxLayout(self), 12)
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
        self._fit()

    def set_end(self, pixels: int) -> None:
        """Leave *pixels* (at 100 %) after the figure, which then stands under those of rows with a cross."""
        if pixels != self._end:
            self._end = pixels
            self._fit()

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
        # The question mark is left out before the figure is made smaller.
        least = self.name.minimumSizeHint().width()
        room = self.width() - least - theme().px(12 + self._end)
        end = theme().px(self._end) if self._is_whole(room) else 0
        room += theme().px(self._end) - end
        self._row.setContentsMargins(0, 0, end, 0)
        sizes = _SMALLER[_SMALLER.index(self._role) :] if self._role in _SMALLER else (self._role,)
        fitting = (role for role in sizes if text_width(self.value.text(), role) <= room)
        role = next(fitting, sizes[-1])
        self.value.set_role(role)
        whole = self.name.sizeHint().width()
        left = least + room - text_width(self.value.text(), role)
        words = text_width(self.name.text(), self._name_role) + theme().px(3)
        self.name.setMaximumWidth(_UNBOUND if whole <= left else max(least, min(left, words)))

    def _is_whole(self, room: int) -> bool:
        """Tell whether the figure is read in *room* pixels, in the smallest type that it may have."""
        smallest = _SMALLER[-1] if self._role in _SMALLER else self._role
        return text_width(self.value.text(), smallest) <= room

    def _restyle(self) -> None:
        # The height stays that of the largest size: a layout that changes while it is laid out is lost.
        largest = QFontMetrics(theme().font(self._role))
        self.value.setFixedHeight(largest.height())
        # Lines of unlike size stand on one base line, not on one bottom.
        drop = largest.descent() - QFontMetrics(theme().font(self._name_role)).descent()
        self._under_name.setContentsMargins(0, 0, 0, max(drop, 0))
        self._fit()
