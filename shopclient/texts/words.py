"""Texts in one language, without asking which language the window speaks.

Slips, greetings and the command line may each speak another language than the window, so these
translators are loaded and never installed.
"""

from typing import Final

from PySide6.QtCore import QLocale, QTranslator

from shopclient.paths import resources

LANGUAGES: Final = ("en", "ru", "uk")


class Words:
    """The texts of one language: ``en``, ``ru`` or ``uk``."""

    def __init__(self, language: str) -> None:
        """Load the language; an unknown one is a fault of the caller.

        Raises:
            ValueError: The program does not speak *language*.
        """
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        self.language = language
        self._translator = QTranslator()
        self._translator.load(f"{language}.qm", str(resources() / "i18n"))

    def translate(self, context: str, source: str, n: int = -1) -> str:
        """Return *source* in this language, its ``%n`` filled in where a count *n* (0 or more) is given."""
        found = self._translator.translate(context, source, None, n) or source
        return found.replace("%n", str(n)) if n >= 0 else found


def language_of_system() -> str:
    """Return the program's language nearest to the system's."""
    for name in QLocale.system().uiLanguages():
        if (language := name.partition("-")[0]) in LANGUAGES:
            return language
    return "en"
