"""The shop's own notes; a phrase of them becomes a favourite holiday with its reason."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.texts.words import Words
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.dossier import Dossier
from shopclient.ui.clients.favourite_rows import holiday_day
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.life import WholeFile
from shopclient.ui.clients.suggestions import Pick, PickField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

_OFFERED = 30


class NotesCard(Card):
    """Lives as long as the page; what is selected in the notes is taken as the client's own reason."""

    def __init__(self, words: Words, country: str, asks: Asks) -> None:
        super().__init__(20)
        self._words, self._country, self._asks = words, country, asks
        self._whole: WholeFile | None = None
        self._phrase = ""
        edit = IconButton(self.tr("Change the notes"), "pencil", height=32)
        edit.clicked.connect(lambda: asks.edit.emit("notes"))
        self.notes = Label("", "body", "text2", wrap=True)
        by = Qt.TextInteractionFlag
        self.notes.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.nothing = Label(self.tr("No notes yet."), "body", "muted", wrap=True)
        self.love_button = Button(self.tr("Make it a favourite"), "soft", "heart", height=32)
        self.love_button.clicked.connect(self.begin)
        hint = self.tr("Type its name: new year, sailor …")
        self.picker = PickField(self.tr("Which holiday is it?"), self._find, placeholder=hint)
        self.picker.picked.connect(self._on_picked)
        self._said = Label("", "second", "text2", wrap=True)
        self.close_button = Button(self.tr("Close"), "quiet", height=32)
        self.close_button.clicked.connect(self.close_form)
        self.form = QWidget()
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, theme().px(8), 0, 0)
        form.setSpacing(theme().px(6))
        for part in (self._said, self.picker, FlowBox(self.close_button)):
            form.addWidget(part)
        self.body.addWidget(SectionHeader("note", self.tr("Notes"), edit))
        self.body.addSpacing(theme().px(8))
        for part in (self.notes, self.nothing):
            self.body.addWidget(part)
        self.body.addSpacing(theme().px(6))
        self.body.addWidget(FlowBox(self.love_button))
        self.body.addWidget(self.form)
        self.form.hide()

    def show_file(self, whole: WholeFile) -> None:
        """Show the notes of one client."""
        if self._whole is None or self._whole.dossier.file.id != whole.dossier.file.id:
            self.form.hide()
            self.picker.editor.clear()
        self._whole = whole
        text = whole.dossier.file.person.notes
        if self.notes.text() != text:
            self.notes.setText(text)
        for part in (self.notes, self.love_button):
            part.setVisible(bool(text))
        self.nothing.setVisible(not text)

    def begin(self) -> None:
        """Ask which holiday the selected phrase is about; without a selection all of the notes are."""
        self.love(self.notes.selectedText() or self.notes.text())

    def love(self, phrase: str) -> None:
        """Ask which holiday a *phrase*, of these notes or of a talk, is about."""
        self._phrase = " ".join(phrase.split())
        self._said.setText(self.tr("The reason will be: {phrase}").format(phrase=self._phrase))
        self.form.show()
        self.picker.setFocus()

    def _find(self, text: str) -> list[Pick]:
        if self._whole is None:
            return []
        taken = {each.key for each in self._whole.dossier.file.person.favourites}
        found = self._whole.dossier.holidays.search(text, _OFFERED, self._country)
        dossier = self._whole.dossier
        return [Pick(each.key, self._line(dossier, each.key)) for each in found if each.key not in taken]

    def _line(self, dossier: Dossier, key: str) -> str:
        name = dossier.holidays.name(key, self._words.language)
        when = holiday_day(dossier.holidays, key, dossier.today, self._words.language)
        return f"{name} · {when}" if when else name

    def _on_picked(self, key: str) -> None:
        self.form.hide()
        self.love_button.setFocus()
        self._asks.favourite.emit(key, self._phrase)

    def close_form(self) -> None:
        """Ask for no holiday any more."""
        self.form.hide()
        self.love_button.setFocus()
