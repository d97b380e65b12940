"""What a person likes is kept, and a broken file costs nothing but the likes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.ui.preferences import Preferences
from shopclient.ui.preferred import Preferred


def test_what_was_chosen_is_there_tomorrow(qtbot: QtBot, tmp_path: Path) -> None:
    Preferences(tmp_path / "new" / "p.json").change(language="uk", text_scale=150)
    tomorrow = Preferences(tmp_path / "new" / "p.json").now
    assert (tomorrow.language, tomorrow.text_scale, tomorrow.theme) == ("uk", 150, "system")


def test_only_what_differs_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "p.json")
    told: list[str] = []
    preferences.changed.connect(told.append)
    preferences.change(language="ru", theme="system")
    preferences.change(language="ru")
    assert told == ["language"]


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '{"language": 5, "theme": null}', '{"unknown": 1}', "\x00\xff"]
)
def test_a_broken_file_means_the_usual(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    path = tmp_path / "p.json"
    path.write_text(text, encoding="latin-1")
    assert Preferences(path).now == Preferred()


def test_what_holds_for_now_is_gone_tomorrow(qtbot: QtBot, tmp_path: Path) -> None:
    Preferences(tmp_path / "p.json").change(language="uk")
    today = Preferences(tmp_path / "p.json", for_now={"language": "en"})
    today.change(theme="dark")
    assert (today.now.language, today.now.theme) == ("en", "dark")
    assert Preferences(tmp_path / "p.json").now == Preferred(language="uk", theme="dark")
    today.change(language="ru")
    assert today.now.language == "ru"


def test_an_unknown_value_is_a_fault(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        Preferences(tmp_path / "p.json").change(colour="red")


def test_a_folder_that_cannot_be_written_stops_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "p.json")
    preferences.change(language="ru")
    assert preferences.now.language == "ru"
