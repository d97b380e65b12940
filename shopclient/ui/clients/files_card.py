"""The photo and the files of a client: put in, opened, saved, taken out."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.services.attachments import Attached
from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.life import Life
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile

_KILOBYTE = 1024


class FilesCard(Card):
    """Files as rows; the photo itself is at the head of the page."""

    def __init__(self, life: Life, words: Words, asks: Asks) -> None:
        super().__init__(20)
        self._words, self._asks = words, asks
        add = IconButton(self.tr("Copy a file in"), "plus", height=32)
        add.clicked.connect(asks.attach)
        self.body.addWidget(SectionHeader("folder", self.tr("Photo and files"), add))
        self.body.addSpacing(theme().px(6))
        for attached in life.files:
            self.body.addWidget(self._row(attached))
        if not life.files:
            text = self.tr("No files yet: a contract, a drawing, a list of wishes.")
            self.body.addWidget(Label(text, "body", "muted", wrap=True))
        self.body.addSpacing(theme().px(8))
        has_photo = life.photo is not None
        text = self.tr("Choose another photo") if has_photo else self.tr("Choose a photo")
        photo = Button(text, "outline", "user", height=36)
        photo.clicked.connect(asks.photo)
        parts = [photo]
        if has_photo:
            remove = Button(self.tr("Take the photo out"), "quiet", "trash", height=36)
            remove.clicked.connect(asks.no_photo)
            parts.append(remove)
        self.body.addWidget(FlowBox(*parts))

    def _row(self, attached: Attached) -> QWidget:
        line = row(IconTile("note"), gap=10)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(attached.name, "name"))
        # Qt says "128 bytes" without regard to the number, which neither Russian nor Ukrainian forgives.
        size = QLocale(self._words.language).formattedDataSize(
            max(attached.size, _KILOBYTE), 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        day = days.short_day(attached.added_at, self._words.language)
        texts.addWidget(ElidedLabel(f"{size}, {day}", "second", "muted"))
        line.addLayout(texts, 1)
        deeds = (
            (self.tr("Open {name}"), "external-link", self._asks.open_file),
            (self.tr("Save a copy of {name}"), "download", self._asks.save_file),
            (self.tr("Take {name} out"), "trash", self._asks.remove_file),
        )
        for words, icon, ask in deeds:
            button = IconButton(words.format(name=attached.name), icon, height=32)
            button.clicked.connect(lambda _=False, ask=ask: ask.emit(attached.id))
            line.addWidget(button)
        holder = QWidget()
        holder.setLayout(line)
        return holder
