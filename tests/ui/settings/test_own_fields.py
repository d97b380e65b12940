"""The shop's own fields in Settings: made, put in order, called otherwise, retired – and each taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclient.domain.people import CustomValue, Person
from shopclient.services import clients, custom_fields, field_care
from shopclient.services.shop import Shop
from shopclient.ui.settings.own_fields_card import OwnFieldsCard
from shopclient.ui.settings.own_fields_presenter import OwnFieldsPresenter
from shopclient.ui.widgets.labels import Label
from tests.services.conftest import ShopClock
from tests.ui.desk import Notes, make_context, type_in


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def card(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, notes: Notes) -> OwnFieldsCard:
    context = make_context(shop, clock, tmp_path, "en", notes)
    card = OwnFieldsCard(context.words)
    card.presenter = OwnFieldsPresenter(card, context)  # type: ignore[attr-defined]  # lives as long as the card
    qtbot.addWidget(card)
    card.resize(700, 500)
    card.show()
    card.presenter.reload()  # type: ignore[attr-defined]
    return card


def said(card: OwnFieldsCard) -> list[str]:
    """What the lines say, one after another."""
    lines = [line.findChildren(Label) for line in card.lines.values()]
    return [label.text() for labels in lines for label in labels]


def undo(notes: Notes) -> None:
    assert notes.undo is not None
    notes.undo()


def test_fields_are_made_ordered_renamed_retired_and_each_is_taken_back(
    card: OwnFieldsCard, shop: Shop, notes: Notes
) -> None:
    card.add_button.click()
    new = card.form
    assert new is not None
    new.save_button.click()
    assert new.title.error() != ""
    type_in(new.title.editor, "Кофе <b>{x}</b>")
    new.kind.set_value("list")
    new.kind.editor.activated.emit(4)
    for line, text in zip(new.choices, ("чёрный", "с молоком"), strict=True):
        type_in(line.editor, text)
    QTest.keyClick(new.title.editor, Qt.Key.Key_Return)
    assert new.isHidden()
    assert notes.toasts[-1] == "All clients have the field “Кофе <b>{x}</b>” now."
    [coffee] = custom_fields.fields(shop)
    undo(notes)
    assert custom_fields.fields(shop) == ()
    custom_fields.add(shop, coffee.title, "list", coffee.options)
    custom_fields.add(shop, "Рост", "number")
    anna = clients.add(shop, Person(name="Анна", custom=(CustomValue(coffee.key, "чёрный"),)))
    card.presenter.reload()  # type: ignore[attr-defined]
    assert said(card)[:2] == [coffee.title, "one of a list · 1 client(s)\nчёрный, с молоком"]

    def keys() -> list[str]:
        return [each.key for each in custom_fields.fields(shop) if not each.retired]

    assert [card.lines[coffee.key].up_button.isEnabled(), card.lines["рост"].up_button.isEnabled()] == [
        False,
        True,
    ]
    card.lines["рост"].up_button.click()
    assert keys() == ["рост", coffee.key]
    undo(notes)
    assert keys() == [coffee.key, "рост"]

    card.lines[coffee.key].edit_button.click()
    form = card.form
    assert form is not None
    form.choices[0].set_text("эспрессо")
    form.more_button.click()
    form.choices[2].set_text("раф")
    form.title.set_text("рост")
    form.save_button.click()
    assert (form.title.error() != "", field_care.used_fields(shop)[0].choices["чёрный"]) == (True, 1)
    form.title.set_text("Напиток")
    form.save_button.click()
    [drink, _height] = field_care.used_fields(shop)
    assert (drink.field.title, dict(drink.choices)) == ("Напиток", {"эспрессо": 1, "с молоком": 0, "раф": 0})
    assert clients.get(shop, anna).person.custom == (CustomValue(coffee.key, "эспрессо"),)
    undo(notes)
    assert custom_fields.fields(shop)[0] == coffee
    assert clients.get(shop, anna).person.custom == (CustomValue(coffee.key, "чёрный"),)

    card.lines[coffee.key].retire_button.click()
    assert keys() == ["рост"]
    assert "retired" in said(card)[-1]
    card.lines[coffee.key].retire_button.click()
    undo(notes)
    undo(notes)
    assert keys() == ["рост"]
