"""One field of two files: what either says, and which of it is to stay."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.domain.texts_in import shortened
from shopclient.services.merging_choices import Side
from shopclient.services.merging_preview import MergeField
from shopclient.texts import client_changes, client_filter, held
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label, plain_tip

_LONGEST = 300  # signs of a value that are shown on a button; all of it in the tool tip


class MergeRow(QWidget):
    """Two or three buttons side by side, one of them down; Tab goes from one to the next, Space chooses."""

    def __init__(self, field: MergeField, words: Words) -> None:
        super().__init__()
        self._words, self.field = words, field.field
        title = client_changes.field(field.field, words)
        self._group = QButtonGroup(self)
        self._sides: dict[Button, Side] = {}
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(10))
        line.addWidget(self._button("keep", field.keep, title), 1)
        line.addWidget(self._button("other", field.other, title), 1)
        if field.may_both and field.keep and field.other:
            both = self._add(self.tr("Both"), "both")
            both.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            line.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        column.addWidget(Label(title[:1].upper() + title[1:], "label", "text2"))
        column.addLayout(line)
        self._group.buttonToggled.connect(self._show_chosen)
        next(button for button, side in self._sides.items() if side == field.proposed).setChecked(True)

    @property
    def chosen(self) -> Side:
        """Which side's value is to stay."""
        return next(side for button, side in self._sides.items() if button.isChecked())

    def choose(self, side: Side) -> None:
        """Choose as a click does."""
        next(button for button, own in self._sides.items() if own == side).click()

    def _button(self, side: Side, value: object, title: str) -> Button:
        text = self._text(value)
        button = self._add(shortened(" ".join(text.split()), _LONGEST), side)
        button.setToolTip(plain_tip(text))
        button.setAccessibleName(f"{title}: {text}")
        return button

    def _add(self, text: str, side: Side) -> Button:
        button = Button(text, "outline", height=40, shortens=True)
        button.setCheckable(True)
        button.setMinimumWidth(theme().px(60))
        self._group.addButton(button)
        self._sides[button] = side
        return button

    def _text(self, value: object) -> str:
        if value in ("", None):
            return self.tr("nothing noted")
        if self.field == "state":
            return client_filter.state(str(value), self._words)
        if self.field == "address_form":
            return held.address_form(str(value), self._words)
        return client_changes.value(self.field, value, self._words)

    def _show_chosen(self) -> None:
        for button in self._sides:
            button.set_kind("soft" if button.isChecked() else "outline")
            button.set_icon("check" if button.isChecked() else "")
