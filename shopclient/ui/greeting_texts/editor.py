"""One text of the library: for what, how it sounds, its words with fields, and how they read for a client."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from shopclient.domain.greeting_texts import GreetingText
from shopclient.domain.placeholders import FIELDS, in_words_of, shown_names
from shopclient.services.greeting_texts import KeptText
from shopclient.texts import greetings
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import Columns, row
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.switch import Switch


class TextEditor(Card):
    """Shows one text at a time; what is typed is told by ``text``."""

    save_asked = Signal()
    put_away_asked = Signal()
    bring_out_asked = Signal()
    shipped_asked = Signal()
    other_client_asked = Signal()
    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(20, gap=12, parent=parent)
        self._words = words
        self._shown = GreetingText("", words.language, "birthday", "warm", "")
        self._kept: KeptText | None = None
        self._is_filling = False
        self.title = Label("", "title")
        self.cause = ChoiceField(self.tr("For"), greetings.causes(words))
        self.tone = ChoiceField(self.tr("Tone"), greetings.tones(words))
        self.form = ChoiceField(
            self.tr("Form of address"),
            [
                ("", self.tr("suits both")),
                ("formal", self.tr("formal")),
                ("informal", self.tr("as friends")),
            ],
        )
        self.language = ChoiceField(
            self.tr("Language"), [("ru", "Русский"), ("uk", "Українська"), ("en", "English")]
        )
        self.belated = Switch(self.tr("For a day that has gone by"))
        self.words_field = TextField(self.tr("Text"), lines=6)
        self._field_buttons = {key: Button("", "outline", height=32) for key in FIELDS}
        self.fields = FlowBox(*self._field_buttons.values(), gap=6)
        self.fields_hint = Label(
            self.tr("Fields in braces are filled in for each client. Press one to put it into the text:"),
            *("second", "muted"),
            wrap=True,
        )
        self.save_button = Button(self.tr("Keep the text"), "primary", "check", "F9", height=40)
        self.away_button = Button("", "quiet", height=40)
        self.own_button = Button(self.tr("Take the program’s text"), "quiet", "refresh", height=40)
        self.preview_title = Label("", "label", "text2", wrap=True)
        self.preview = Label("", "body", wrap=True)
        self.other_button = Button(self.tr("Another client"), "ghost", "users", height=32)
        self._build()
        self._listen()

    @property
    def shown(self) -> GreetingText:
        """The text that was shown, as it was before anything was typed."""
        return self._shown

    def show_text(self, kept: KeptText | None, text: GreetingText) -> None:
        """Show a text of the library, or (*kept* None) a new one that begins as *text*."""
        self._is_filling = True
        self._kept = kept
        self._shown = replace(text, text=in_words_of(text.text, text.language))
        self.title.setText(self.tr("Text") if kept else self.tr("New text"))
        self.cause.set_value(text.cause)
        self.tone.set_value(text.tone)
        self.form.set_value(text.address)
        self.language.set_value(text.language)
        self.belated.setChecked(text.belated)
        self.words_field.set_text(self._shown.text)
        self.words_field.clear_error()
        self._offer_fields()
        self._show_deeds()
        self._is_filling = False
        self.changed.emit()

    def text(self) -> GreetingText:
        """Return what is typed and chosen."""
        return GreetingText(
            key=self._shown.key,
            language=str(self.language.value()),
            cause=cast(Any, self.cause.value()),
            tone=cast(Any, self.tone.value()),
            text=self.words_field.text(),
            address=cast(Any, self.form.value()),
            belated=self.belated.isChecked(),
        )

    def is_changed(self) -> bool:
        """Whether something differs from what was shown."""
        return self.text() != self._shown

    def count_as_shown(self, text: GreetingText) -> None:
        """Let *text* count as what was shown: what is typed, while it is kept; the former, if that failed."""
        self._shown = text

    def show_preview(self, name: str, text: str) -> None:
        """Show how it reads for a client called *name*; empty where there is no client yet."""
        if not name:
            self.preview_title.setText(self.tr("How it reads is shown here once there are clients."))
        else:
            self.preview_title.setText(self.tr("As it reads for {name}").format(name=name))
        self.preview.setText(text)
        self.other_button.setVisible(bool(name))

    def begin(self) -> None:
        """Put the cursor to the end of the words."""
        self.words_field.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.words_field.editor.setFocus()

    def _build(self) -> None:
        self.body.addWidget(self.title)
        self.body.addWidget(Columns((self.cause, self.tone), (1, 1), least=380))
        self.body.addWidget(Columns((self.form, self.language), (1, 1), least=380))
        self.body.addWidget(self.belated)
        self.body.addWidget(self.words_field)
        band = Band("band", padding=14, gap=8)
        band.body.addWidget(self.preview_title)
        band.body.addWidget(self.preview)
        band.body.addLayout(row(self.other_button, 1))
        self.body.addWidget(band)
        self.body.addWidget(FlowBox(self.save_button, self.away_button, self.own_button, gap=8))
        self.body.addWidget(self.fields_hint)
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _listen(self) -> None:
        self.save_button.clicked.connect(self.save_asked)
        self.away_button.clicked.connect(self._on_away)
        self.own_button.clicked.connect(self.shipped_asked)
        self.other_button.clicked.connect(self.other_client_asked)
        self.words_field.editor.textChanged.connect(self._on_changed)
        self.belated.toggled.connect(self._on_changed)
        for key, button in self._field_buttons.items():
            button.clicked.connect(lambda _on=False, key=key: self._insert(key))
        for choice in (self.cause, self.tone, self.form):
            choice.editor.activated.connect(self._on_changed)
        self.language.editor.activated.connect(self._on_language)

    def _on_changed(self) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _on_language(self) -> None:
        """Write the fields as in the language that was chosen."""
        language = str(self.language.value())
        renamed = in_words_of(self.words_field.editor.toPlainText(), language)
        self.words_field.set_text(renamed)
        self._offer_fields()
        self._on_changed()

    def _offer_fields(self) -> None:
        for key, name in shown_names(str(self.language.value())).items():
            self._field_buttons[key].setText(f"{{{name}}}")

    def _insert(self, key: str) -> None:
        name = shown_names(str(self.language.value()))[key]
        self.words_field.editor.insertPlainText(f"{{{name}}}")
        self.words_field.editor.setFocus()

    def _show_deeds(self) -> None:
        kept = self._kept
        hidden = kept is not None and kept.hidden
        self.away_button.setVisible(kept is not None)
        shipped = kept is not None and kept.shipped is not None
        away = self.tr("Put away") if shipped else self.tr("Remove")
        self.away_button.setText(self.tr("Propose it again") if hidden else away)
        self.own_button.setVisible(shipped and not hidden and kept is not None and kept.is_own)

    def _on_away(self) -> None:
        if self._kept is not None and self._kept.hidden:
            self.bring_out_asked.emit()
        else:
            self.put_away_asked.emit()
