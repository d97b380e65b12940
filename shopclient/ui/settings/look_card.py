"""Language, theme and text size: they hold for this computer, at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.ui.preferred import Preferred
from shopclient.ui.settings.columns import titled
from shopclient.ui.theme import theme
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.segments import Segments
from shopclient.ui.widgets.surfaces import Card

LANGUAGES = (("en", "English"), ("ru", "Русский"), ("uk", "Українська"))
_SIZES = (100, 125, 150, 175, 200)


class LookCard(Card):
    """Three choices; each tells the name of a preference and its value."""

    preferred = Signal(str, object)

    def __init__(self, now: Preferred, language: str, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        themes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("As the system")),
        ]
        sizes = [(size, f"{size}") for size in _SIZES]
        self.language = Segments(LANGUAGES, self.tr("Language"))
        self.theme = Segments(themes, self.tr("Theme"))
        self.text_size = Segments(sizes, self.tr("Text size, %"))
        self.language.set_value(language)
        self.theme.set_value(now.theme if now.theme in dict(themes) else "system")
        self.text_size.set_value(min(_SIZES, key=lambda size: abs(size - now.text_scale)))
        self.body.addWidget(SectionHeader("language", self.tr("On this computer")))
        for title, choice in (
            (self.tr("Language"), self.language),
            (self.tr("Theme"), self.theme),
            (self.tr("Text size, %"), self.text_size),
        ):
            self.body.addSpacing(theme().px(14))
            self.body.addWidget(titled(title, choice))
        self.body.addStretch(1)
        self.language.chosen.connect(lambda value: self.preferred.emit("language", value))
        self.theme.chosen.connect(lambda value: self.preferred.emit("theme", value))
        self.text_size.chosen.connect(lambda value: self.preferred.emit("text_scale", value))
