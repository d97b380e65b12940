"""Making a field of the shop's own, in the form where it was missed."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from shopclient.domain.custom_fields import FieldKind
from shopclient.ui.clients.layout import row
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, LineField
from shopclient.ui.widgets.surfaces import Band


class FieldMaker(Band):
    """Its title, its kind and, of a list, what can be chosen."""

    make_asked = Signal(str, str, object)  # title, kind, options
    left = Signal()

    def __init__(self) -> None:
        super().__init__("surface2", padding=14, gap=10)
        self.title = LineField(
            self.tr("What the field is called"), placeholder=self.tr("car, favourite seat")
        )
        self.kind = ChoiceField(
            self.tr("What is written in it"),
            [
                ("text", self.tr("a text")),
                ("number", self.tr("a number")),
                ("date", self.tr("a date")),
                ("yes_no", self.tr("yes or no")),
                ("list", self.tr("one of a list")),
            ],
        )
        self.options = LineField(
            self.tr("What can be chosen, divided by commas"), placeholder=self.tr("window, middle, door")
        )
        self.make_button = Button(self.tr("Add for all clients"), "soft", "plus")
        self.leave_button = Button(self.tr("Leave it"), "quiet")
        top = Qt.AlignmentFlag.AlignTop
        line = row(gap=12)
        line.addWidget(self.title, 3, top)
        line.addWidget(self.kind, 2, top)
        self.body.addLayout(line)
        self.body.addWidget(self.options)
        self.body.addLayout(row(self.make_button, self.leave_button, 1))
        self.kind.editor.activated.connect(self._show_options)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.leave_button.clicked.connect(self.left)

    def begin(self) -> None:
        """Show it empty."""
        self.title.set_text("")
        self.kind.set_value("text")
        self.options.set_text("")
        for field in (self.title, self.kind, self.options):
            field.clear_error()
        self._show_options()
        self.show()

    def show_error(self, place: str, text: str) -> None:
        """Say why it cannot be made, at the field that *place* names."""
        field = {"options": self.options, "kind": self.kind}.get(place, self.title)
        field.show_error(text)
        field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter belongs to the field that is made, and does not reach the client's form.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._on_make_clicked()
        else:
            super().keyPressEvent(event)

    def _show_options(self) -> None:
        self.options.setVisible(self.kind.value() == "list")

    def _on_make_clicked(self) -> None:
        options = tuple(self.options.text().replace(";", ",").split(","))
        kind = cast(FieldKind, self.kind.value())
        self.make_asked.emit(self.title.text(), kind, tuple(each.strip() for each in options if each.strip()))
