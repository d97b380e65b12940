"""The card "Beside the cash register" of Settings: every choice holds at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclient.ui.preferences import Preferences
from shopclient.ui.preferred import Preferred, read_preferred
from shopclient.ui.settings.beside_card import BesideCard
from shopclient.ui.strip.caller import KeyState
from shopclient.ui.theme import Theme
from tests.ui.desk import speak, squeezed


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


@pytest.fixture
def card(qtbot: QtBot, kept: Path, theme: Theme) -> Iterator[BesideCard]:
    preferences = Preferences(kept)
    card = BesideCard(Preferred(), 1)
    card.preferred.connect(lambda name, value: preferences.change(**{name: value}))
    qtbot.addWidget(card)
    card.show()
    yield card
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_choice_is_kept_by_keys_alone(card: BesideCard, kept: Path) -> None:
    card.key.editor.setFocus()
    QTest.keyClick(card.key.editor, Qt.Key.Key_Down)
    card.monitor.editor.setFocus()
    QTest.keyClick(card.monitor.editor, Qt.Key.Key_Down)
    QTest.keyClick(card.copies, Qt.Key.Key_Space)
    card.mark.chosen.emit(".")
    now = read_preferred(kept)
    assert (now.strip_key, now.customer_screen) == ("Ctrl+Shift+F11", 1)
    assert (now.copies_when_recorded, now.copied_mark) == (True, ".")


def test_a_monitor_that_is_gone_stays_chosen(qtbot: QtBot, theme: Theme) -> None:
    card = BesideCard(Preferred(customer_screen=3), 1)
    qtbot.addWidget(card)
    assert card.monitor.value() == 3


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("off", ""),
        ("heard", "Pause brings the strip"),
        ("taken", "Another program has taken Pause."),
        ("impossible", "shopclient --strip"),
    ],
)
def test_what_came_of_the_key_is_said_beside_it(card: BesideCard, state: KeyState, said: str) -> None:
    card.show_key("Pause", state)
    assert said in card.key_state.text()
    assert card.key_state.isVisible() == bool(said)


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_squeezed(
    qtbot: QtBot, qapp: QApplication, theme: Theme, language: str, scale: int
) -> None:
    theme.apply(qapp, "light", scale)
    translator = speak(language)
    card = BesideCard(Preferred(), 2)
    card.show_key("Ctrl+Shift+F11", "taken")
    qtbot.addWidget(card)
    card.resize(theme.px(560), theme.px(520))
    card.show()
    assert squeezed(card) == []
    QApplication.removeTranslator(translator)
