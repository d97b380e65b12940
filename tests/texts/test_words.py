"""Texts in a language of one's own choice, whatever the window speaks."""

import pytest
from pytestqt.qtbot import QtBot

from shopclient.texts.words import Words, language_of_system
from shopclient.ui.i18n import speak


def test_a_text_without_translation_stays_as_it_is() -> None:
    assert Words("ru").translate("Nowhere", "Never translated") == "Never translated"
    assert Words("uk").translate("Nowhere", "%n thing(s)", n=3) == "3 thing(s)"


def test_each_speaks_its_own_language_at_the_same_time(qtbot: QtBot) -> None:
    speak("uk")
    try:
        assert [Words(language).translate("Days", "today") for language in ("en", "ru", "uk")] == [
            "today",
            "сегодня",
            "сьогодні",
        ]
    finally:
        speak("en")


def test_a_language_that_nobody_speaks_is_a_fault() -> None:
    with pytest.raises(ValueError, match="de"):
        Words("de")


def test_the_system_speaks_something_we_speak() -> None:
    assert language_of_system() == "en"
