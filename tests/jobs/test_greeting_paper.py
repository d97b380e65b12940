"""The greeting on paper: one A4 sheet that is folded into a card, and a letter."""

from pathlib import Path

import pypdfium2
import pytest

from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.jobs.greeting_paper import draw_card_in, draw_letter_in
from shopclient.printing.greeting_card import Card, draw_card
from shopclient.printing.greeting_pictures import PICTURES
from shopclient.services import clients
from shopclient.services.greeting_case import read_case
from shopclient.services.shop import Shop
from shopclient.ui.greeting import ways
from tests.services.conftest import clock, shop

__all__ = ["clock", "shop"]


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    document.close()
    return " ".join(text.split())


def test_card_and_letter_hold_the_words_in_the_language_of_the_client(shop: Shop, tmp_path: Path) -> None:
    person = Person(first="Олена", last="Коваль", birthday=PersonDate(11, 21), addresses=("Київ, Поділ, 5",))
    case = read_case(shop, f"c{clients.add(shop, person)}/birthday/2026/1")
    body = "Олено, з днем народження!\n\nХай щастить ₴"
    card = words_of(draw_card_in(case, body, "balloons", "uk", tmp_path))
    assert "Олено, з днем народження!" in card
    assert case.shop in card
    letter = words_of(draw_letter_in(case, body, "uk", tmp_path))
    for part in ("Олена Коваль", "Київ, Поділ, 5", "21 листопада 2026", "Хай щастить ₴"):
        assert part in letter


@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_is_drawn_and_a_long_text_is_set_smaller(picture: str, tmp_path: Path) -> None:
    target = tmp_path / "card.pdf"
    body = "Очень длинное поздравление, которое не кончается. " * 25 + "КОНЕЦ"
    draw_card(target, Card("С праздником!", body, picture, "Лавка"))
    assert "КОНЕЦ" in words_of(target)


def test_the_window_offers_every_picture_there_is() -> None:
    assert ways.PICTURES == PICTURES
