"""What clients are asked to agree to, in the shop's own words, and the form on which they do."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.services.consents import PURPOSES
from shopclient.texts import consents
from shopclient.texts.words import Words
from shopclient.ui.settings.columns import titled
from shopclient.ui.settings.look_card import LANGUAGES
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.spacing import FlowLayout
from shopclient.ui.widgets.surfaces import Card


class ConsentCard(Card):
    """A text for each purpose in one language at a time; *changed* tells language, purpose and text."""

    changed = Signal(str, str, str)
    language_chosen = Signal(str)
    form_asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self._words = words
        self._kept: dict[str, str] = {}
        self.language = Segments(LANGUAGES, self.tr("Language of the form"))
        self.language.set_value(words.language)
        self._shown = words.language
        self.fields = {code: TextField(consents.purpose(code, words), lines=3) for code in PURPOSES}
        self.save_button = Button(self.tr("Save the wording"), "primary", "check", height=40)
        self.form_button = Button(self.tr("Sign-up form…"), "outline", "printer", height=40)
        self.save_button.clicked.connect(self.finish)
        self.form_button.clicked.connect(lambda: self.form_asked.emit(self._shown))
        self.language.chosen.connect(self._on_language)
        self._lay_out()

    def show_wordings(self, language: str, texts: Mapping[str, tuple[str, int]]) -> None:
        """Show the words in force, and keep what is being typed in their place."""
        is_other, self._shown = language != self._shown, language
        for code, (text, version) in texts.items():
            field = self.fields[code]
            if is_other or field.text() in ("", self._kept.get(code, "")):
                field.set_text(text)
            self._kept[code] = text
            name = consents.purpose(code, self._words)
            own = self.tr("{purpose} – wording {version}").format(purpose=name, version=version)
            field.label.setText(own if version else name)

    def finish(self) -> None:
        """Let what was typed be kept."""
        for code, field in self.fields.items():
            text = field.text().strip()
            if text and text != self._kept.get(code):
                self._kept[code] = text
                self.changed.emit(self._shown, code, text)

    def _on_language(self, language: str) -> None:
        self.finish()
        self.language_chosen.emit(language)

    def _lay_out(self) -> None:
        px = theme().px
        self.body.addWidget(SectionHeader("shield-check", self.tr("Consents of clients")))
        self.body.addSpacing(px(6))
        said = self.tr(
            "These words are on the form and are noted with each consent. A change is a new wording: who"
            " agreed before agreed to the words of that time."
        )
        self.body.addWidget(Label(said, "body", "text2", wrap=True))
        self.body.addSpacing(px(10))
        self.body.addWidget(titled(self.tr("Language of the form"), self.language))
        for field in self.fields.values():
            self.body.addSpacing(px(8))
            self.body.addWidget(field)
        self.body.addSpacing(px(12))
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=10)
        flow.addWidget(self.save_button)
        flow.addWidget(self.form_button)
        self.body.addWidget(deeds)
