"""Imports that were made: what each brought, and a way to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.import_batches import Batch
from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.rows import SectionHeader


class PastImports(QWidget):
    """A line for each of the newest imports."""

    undo_asked = Signal(int)  # the import's number

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(16), 0, 0)
        column.setSpacing(theme().px(10))
        column.addWidget(SectionHeader("history", self.words.translate("PastImports", "Imports so far")))
        column.addLayout(self._lines)
        self.hide()

    def show_imports(self, imports: Sequence[Batch]) -> None:
        """Show *imports*, the newest first; nothing at all where there are none."""
        clear(self._lines)
        for each in imports:
            self._lines.addWidget(self._line(each))
        self.setVisible(bool(imports))

    def _line(self, batch: Batch) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(12))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(batch.file_name or self.words.translate("PastImports", "A list"), "name"))
        texts.addWidget(Label(self._said(batch), "second", "muted", wrap=True))
        row.addLayout(texts, 1)
        if not batch.undone:
            button = Button(
                self.words.translate("PastImports", "Undo"), "outline", "arrow-back-up", height=32
            )
            button.setAccessibleName(
                self.words.translate("PastImports", "Undo the import of {name}").format(name=batch.file_name)
            )
            button.clicked.connect(lambda: self.undo_asked.emit(batch.number))
            row.addWidget(button)
        return holder

    def _said(self, batch: Batch) -> str:
        language = self.words.language
        when = f"{days.short_day(batch.at.date(), language)}, {batch.at:%H:%M}"
        parts = [when, *self.brought(batch)]
        if batch.undone:
            parts.append(self.words.translate("PastImports", "taken back"))
        elif batch.stopped_at is not None:
            text = self.words.translate(
                "PastImports", "broken off after line {line}: choose the list again to go on"
            )
            parts.append(text.format(line=batch.stopped_at))
        return " · ".join(parts)

    def brought(self, batch: Batch) -> list[str]:
        """Return what an import brought, in words."""
        new = [self.words.translate("PastImports", "%n new client(s)", n=batch.added)]
        return (
            [*new, self.words.translate("PastImports", "%n completed", n=batch.updated)]
            if batch.updated
            else new
        )
