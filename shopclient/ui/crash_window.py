"""The window that says, in plain words, that the program made a mistake."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.tiles import IconTile


class CrashWindow(QDialog):
    """Says that the data is safe, gives the details to copy, and lets the work go on."""

    def __init__(self, details: str, logs: Path) -> None:
        super().__init__(None)
        theme().dress(self)
        self._logs = logs
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in the program"))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details for support"))
        self.copy_button = Button(self.tr("Copy the details"), "outline", "copy")
        self.folder_button = Button(self.tr("Open the log folder"), "quiet", "folder")
        self.go_on_button = Button(self.tr("Go on working"), "primary")
        self.go_on_button.setDefault(True)
        self.copy_button.clicked.connect(self._on_copy)
        self.folder_button.clicked.connect(self._on_folder)
        self.go_on_button.clicked.connect(self.close)
        self._lay_out()
        self.resize(theme().px(620), theme().px(420))

    def _lay_out(self) -> None:
        said = spaced(QVBoxLayout(), 4)
        said.addWidget(Label(self.tr("Something went wrong in the program"), "panel"))
        safe = self.tr("What was saved is safe. Copy the details for support and go on working.")
        said.addWidget(Label(safe, "body", "text2", wrap=True))
        head = spaced(QHBoxLayout(), 16)
        head.addWidget(IconTile("alert-triangle", "warn", size=44, circle=True), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        foot = spaced(QHBoxLayout(), 8)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.folder_button)
        foot.addStretch(1)
        foot.addWidget(self.go_on_button)
        page = spaced(QVBoxLayout(self), 16, (24, 24, 24, 24))
        page.addLayout(head)
        page.addWidget(self.details, 1)
        note = self.tr("Phones and names are blotted out of the details.")
        page.addWidget(Label(note, "second", "muted", wrap=True))
        page.addLayout(foot)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))
