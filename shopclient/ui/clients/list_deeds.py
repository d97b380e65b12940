"""The line over the list that tells who is selected, and what can be done with them."""

from PySide6.QtCore import Signal

from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band

_PAIR = 2


class DeedBar(Band):
    """Seen while somebody is selected, and in the archive; its deeds are for all who are selected."""

    tag_asked = Signal()
    merge_asked = Signal()
    export_asked = Signal()
    archive_asked = Signal()
    forget_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=(16, 8, 8, 8))
        self._text = Label("", "name")
        self.tag_button = Button(self.tr("Tag…"), "ghost", "tag", height=32)
        self.tag_button.clicked.connect(self.tag_asked)
        self.export_button = Button(self.tr("Export"), "ghost", "download", height=32)
        self.export_button.clicked.connect(self.export_asked)
        self.merge_button = Button(self.tr("Make one"), "ghost", "users", height=32)
        self.merge_button.setToolTip("Ctrl+M")
        self.merge_button.clicked.connect(self.merge_asked)
        self.archive_button = Button("", "ghost", "folder", "Del", height=32)
        self.archive_button.clicked.connect(self.archive_asked)
        self.forget_button = IconButton(self.tr("Select nobody (Esc)"), "x", height=32)
        self.forget_button.clicked.connect(self.forget_asked)
        buttons = (
            *(self.tag_button, self.merge_button, self.export_button),
            *(self.archive_button, self.forget_button),
        )
        self.body.addWidget(FlowBox(self._text, *buttons, spread=True))
        self.is_needed = False
        self.hide()

    def show_selected(self, count: int, chosen: str, *, is_archive: bool) -> None:
        """Show how many are selected; *chosen* is the one at the cursor, for whom deeds are without them."""
        if count:
            self._text.setText(self.tr("%n client(s) selected", "", count))
        else:
            self._text.setText(self.tr("These clients are in the archive. Nothing of them is lost."))
        away = self.tr("Bring back") if is_archive else self.tr("Into the archive")
        self.archive_button.setText(away)
        self.archive_button.set_icon("arrow-back-up" if is_archive else "folder")
        self.archive_button.setVisible(bool(count or chosen))
        self.tag_button.setVisible(bool(count))
        self.export_button.setVisible(bool(count))
        self.merge_button.setVisible(count == _PAIR and not is_archive)
        self.forget_button.setVisible(bool(count))
        self.is_needed = bool(count) or is_archive
