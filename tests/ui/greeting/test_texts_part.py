"""The library of texts in Campaigns: written, tried with a real client, put away, taken back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Favourite, Person
from shopclient.services import clients, greeting_texts
from shopclient.services.shop import Shop
from shopclient.ui.greeting_texts import open_texts
from shopclient.ui.greeting_texts.view import TextsView
from shopclient.ui.theme import Theme
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.desk import Notes, make_context

__all__ = ["clock", "shop"]


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def view(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme, notes: Notes) -> TextsView:
    clients.add(shop, Person(first="Олена", middle="Іванівна", favourites=(Favourite("komsomol_day"),)))
    clients.add(shop, Person(first="Тарас"))
    context = make_context(shop, clock, tmp_path, "uk", notes)
    view = open_texts(context)
    assert isinstance(view, TextsView)
    context.changes.changed.connect(lambda _kinds: view.reload())
    qtbot.addWidget(view)
    view.show()
    view.reload()
    return view


def choose(view: TextsView, key: str) -> None:
    view.choose(key)
    assert view.editor.shown.key == key


def test_an_own_text_is_written_and_tried_with_a_client(view: TextsView, notes: Notes) -> None:
    view.new_button.click()
    field = view.editor.words_field
    field.editor.setPlainText("{Ім’я}, з днем народження! {свято_}")
    assert "Олено Іванівно, з днем" in view.editor.preview.text()
    view.editor.other_button.click()
    assert "Тарасе, з днем" in view.editor.preview.text()
    view.editor.save_button.click()
    assert "свято_" in field.error()
    assert field.text().endswith("{свято_}")
    assert not view.may_leave()

    field.editor.setPlainText("{name}, з днем народження!")
    view.editor.save_button.click()
    kept = view.table.rows.row(0)
    assert kept.text.text == "{name}, з днем народження!"
    assert view.editor.shown.text == "{ім’я}, з днем народження!"  # in the language of the text
    assert notes.undo is not None
    notes.undo()
    assert not any(kept.is_own for kept in greeting_texts.library(view.presenter._context.shop))


def test_what_is_typed_is_kept_before_another_text_is_shown(view: TextsView, shop: Shop) -> None:
    choose(view, "uk/birthday-formal-1")
    view.editor.words_field.editor.setPlainText("{Ім’я}, вітаю!")
    choose(view, "uk/birthday-warm-1")
    reworded = next(kept for kept in greeting_texts.library(shop) if kept.is_own)
    assert (reworded.text.key, reworded.text.text) == ("uk/birthday-formal-1", "{Ім’я}, вітаю!")
    choose(view, "uk/birthday-formal-1")
    view.editor.own_button.click()
    assert view.editor.words_field.text() != "{Ім’я}, вітаю!"
    assert not any(kept.is_own for kept in greeting_texts.library(shop))


def test_a_text_is_put_away_and_proposed_again(view: TextsView, shop: Shop) -> None:
    choose(view, "uk/birthday-joking-1")
    view.editor.away_button.click()
    assert (
        next(kept for kept in greeting_texts.library(shop) if kept.hidden).text.key == "uk/birthday-joking-1"
    )
    view.editor.away_button.click()
    assert not any(kept.hidden for kept in greeting_texts.library(shop))
    view.cause.set_value("kindred")
    view.filter_chosen.emit()
    assert {view.table.rows.row(place).text.cause for place in range(3)} == {"kindred"}
    choose(view, "uk/kindred-warm-1")
    assert "День комсомолу" in view.editor.preview.text()
