"""Qt's own words come in the language of the window, too."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from shopclient.ui.i18n import speak


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("language", ["ru", "uk"])
def test_the_dialog_for_files_speaks_the_language(qtbot: QtBot, language: str) -> None:
    speak(language)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    said += [button.text() for button in dialog.findChildren(QPushButton)]
    said += [button.toolTip() for button in dialog.findChildren(QToolButton)]
    assert len(said) >= 5
    assert [text for text in said if any(sign.isascii() and sign.isalpha() for sign in text)] == []
