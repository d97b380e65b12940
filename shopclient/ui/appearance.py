"""How the program looks and speaks: follows the preferences, at once."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shopclient.texts.words import LANGUAGES, language_of_system
from shopclient.ui.i18n import speak
from shopclient.ui.preferences import Preferences
from shopclient.ui.theme import Mode, theme

_MODES: dict[str, Mode] = {"light": "light", "dark": "dark"}


def language_of(preferences: Preferences) -> str:
    """Return the language to speak: the chosen one, else the system's."""
    chosen = preferences.now.language
    return chosen if chosen in LANGUAGES else language_of_system()


class Appearance(QObject):
    """Applies language, theme and text size to *app*, now and whenever they change."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app, self._preferences = app, preferences
        self._dress()
        speak(language_of(preferences))
        preferences.changed.connect(self._on_changed)

    def _on_changed(self, name: str) -> None:
        if name in {"theme", "text_scale"}:
            self._dress()
        elif name == "language":
            speak(language_of(self._preferences))

    def _dress(self) -> None:
        now = self._preferences.now
        scale = min(max(now.text_scale, 100), 200)
        theme().apply(self._app, _MODES.get(now.theme, "system"), scale)
