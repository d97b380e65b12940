"""The file, its copies here and elsewhere, and whether it is sound."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.ui.settings.check_part import CheckPart
from shopclient.ui.settings.move_part import MovePart
from shopclient.ui.settings.second_part import SecondPart
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card, Divider


class FileCard(Card):
    """Where the file is, when it was copied last, and the deeds for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self.path_label = ElidedLabel("", "body", "text2")
        self.folder_button = Button(self.tr("Show the folder"), "ghost", "folder", height=32)
        self.copy_label = Label("", "body", wrap=True)
        self.copy_button = Button(self.tr("Make a copy now"), "primary", "copy", height=40)
        self.copy_to_button = Button(self.tr("Copy to…"), "outline", "download", height=40)
        self.restore_button = Button(self.tr("Restore a copy…"), "outline", "history", height=40)
        self.second = SecondPart()
        self.check = CheckPart()
        self.moving = MovePart()
        self.check_button = self.check.check_button
        self.message = Label("", "body", wrap=True)
        self.message.hide()
        self.is_busy = False
        self._lay_out()

    def show_file(self, path: str, copy: str) -> None:
        """Show where the file is and what is known of its newest copy."""
        self.path_label.setText(path)
        self.copy_label.setText(copy)

    def say(self, text: str, colour: str = "ok") -> None:
        """Say what came of a deed; *colour* is a token."""
        self.message.set_colour(colour)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Let nothing be begun twice."""
        self.is_busy = busy
        deeds = (self.copy_button, self.copy_to_button, self.restore_button, *self.second.buttons)
        # A button that is disabled hands its focus to the shop's name, where the next key would be typed.
        focused = self.window().focusWidget()
        for button in (*deeds, self.check_button):
            button.setEnabled(not busy or button is focused)

    def _lay_out(self) -> None:
        place = spaced(QHBoxLayout(), 8)
        place.addWidget(self.path_label, 1)
        place.addWidget(self.folder_button)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10)
        for button in (self.copy_button, self.copy_to_button, self.restore_button):
            flow.addWidget(button)
        px = theme().px
        self.body.addWidget(SectionHeader("database", self.tr("File and copies")))
        self.body.addSpacing(px(10))
        self.body.addLayout(place)
        self.body.addSpacing(px(6))
        self.body.addWidget(self.copy_label)
        self.body.addSpacing(px(16))
        self.body.addWidget(deeds)
        self.body.addSpacing(px(10))
        self.body.addWidget(self.message)
        for part in (self.second, self.check, self.moving):
            self.body.addSpacing(px(14))
            self.body.addWidget(Divider())
            self.body.addSpacing(px(14))
            self.body.addWidget(part)
        self.body.addStretch(1)
