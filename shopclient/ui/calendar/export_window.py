"""What of the calendar goes to a telephone or another program: chosen by kinds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopclient.services.calendar_views import ENTRY_KINDS, EntryKind
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.switch import Switch

#: What people look for in a telephone; the rest is chosen by hand.
_USUAL: frozenset[EntryKind] = frozenset({"loved", "birthday", "family", "shop", "plan"})


class ExportWindow(QDialog):
    """*export_asked* tells the kinds; Esc leaves everything as it is."""

    export_asked = Signal(object)  # frozenset of EntryKind

    def __init__(self, names: dict[EntryKind, str], category: str, parent: QWidget | None) -> None:
        """Take the *names* of the kinds, and the name of the one sort of holidays that goes ("": all)."""
        super().__init__(parent)
        theme().dress(self)
        self.setWindowTitle(self.tr("Export the calendar"))
        self.switches = {kind: Switch(names[kind], checked=kind in _USUAL) for kind in ENTRY_KINDS}
        about = self.tr(
            "A telephone and other calendar programs open the file: whole days, each year by itself. Exported"
            " again, it renews the same entries."
        )
        self.fault_label = Label("", "second", "err", wrap=True)
        self.fault_label.hide()
        self.export_button = Button(self.tr("Choose where to save"), "primary", "upload", height=40)
        self.close_button = Button(self.tr("Close"), "outline", "", "Esc", height=40)
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.reject)
        content = QWidget()
        column = spaced(QVBoxLayout(content), 12)
        column.addWidget(Label(self.tr("What goes into the file?"), "panel", wrap=True))
        column.addWidget(Label(about, "body", "text2", wrap=True))
        for switch in self.switches.values():
            column.addWidget(switch)
        if category:
            only = self.tr("Of the holidays only: {sort}.").format(sort=category)
            column.addWidget(Label(only, "second", "muted", wrap=True))
        note = self.tr("The names of clients stand in it: give it to nobody outside of the shop.")
        column.addWidget(Label(note, "second", "muted", wrap=True))
        column.addWidget(self.fault_label)
        page = spaced(QVBoxLayout(self), 18, (28, 24, 28, 20))
        page.addWidget(ScrollArea(content), 1)
        page.addWidget(FlowBox(self.close_button, self.export_button, gap=10))
        room, px = self.screen().availableGeometry(), theme().px
        self.resize(min(px(520), room.width()), min(px(580), room.height()))
        self.export_button.setFocus()

    def show_fault(self, text: str) -> None:
        """Say why nothing was written."""
        self.fault_label.setText(text)
        self.fault_label.show()

    def _on_export(self) -> None:
        kinds = frozenset(kind for kind, switch in self.switches.items() if switch.isChecked())
        if kinds:
            self.export_asked.emit(kinds)
        else:
            self.show_fault(self.tr("Choose at least one kind of days."))
