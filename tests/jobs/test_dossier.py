"""What do you hold about me: a sheet to read and a file for machines, both with everything to the letter."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from shopclient.domain.customer_days import CustomerDay
from shopclient.domain.money import Cents
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.plans import Plan, PlanGuest
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs import dossier
from shopclient.services import (
    cards,
    client_gifts,
    clients,
    consents,
    contacts,
    event_guests,
    events,
    plans,
    till,
)
from shopclient.services.client_gifts import Present
from shopclient.services.consents import Wording
from shopclient.services.contacts import ContactNote
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.words import Words
from tests.fresh import fresh_shop

MORNING = datetime(2026, 11, 21, 9, tzinfo=UTC)
NASTY = "<b>{x}</b> %n =1+1 «Ф'\"&amp; 😀 שלום"
LONG = "я" * 9_000
WISH = Wording("programme", "ru", "Согласен на хранение имени и телефона.")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    kind = {"key": "simple", "name": "Простая", "cashback_percent": "5"}
    programme = read_programme({"shop": {"name": "Чайная"}, "card_kind": [kind]})
    opened = fresh_shop(tmp_path / "shop.db", programme, lambda: MORNING)
    yield opened
    opened.close()


def read(path: Path) -> str:
    """Everything that the PDF says, in one line without gaps: where a line ends is nobody's matter."""
    with PdfDocument(path) as document:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)


def held(shop: Shop) -> int:
    client = clients.add(
        shop,
        Person(
            last="Ветрова",
            first="Анна",
            phones=("+7 916 123-27-40",),
            emails=("anna@example.org",),
            birthday=parse_person_date("1980-05-19"),
            hobbies=(NASTY,),
            family=(Relative("son", "Денис", parse_person_date("1999-11-21")),),
            favourites=(Favourite("pioneer_day", "лагерь"),),
            notes=f"{NASTY}\n{LONG}",
        ),
    )
    consents.give(shop, client, "programme", "paper", WISH)
    contacts.log(shop, client, ContactNote("call", "просила позвонить осенью", "call_back"))
    client_gifts.add(shop, client, Present("шлем", "день рождения"))
    event = events.add(shop, CustomerDay("tasting", "Чаепитие", date(2026, 11, 21)))
    event_guests.came(shop, event, client)
    plan = Plan(
        "Барабан", date(2026, 11, 20), notes="у дверей", result="плакала", guests=(PlanGuest(client),)
    )
    plans.add(shop, replace(plan, state="done"))
    card = cards.issue_named(shop, "simple", client).number
    till.sell(shop, request("a"), SaleDraft.of((Cents(1_234_56),), card=card))
    file = clients.get(shop, client)
    clients.update(shop, client, file.version, replace(file.person, emails=("anya@example.org",)))
    return client


def test_the_sheet_says_everything_and_shows_what_it_cannot_write(shop: Shop, tmp_path: Path) -> None:
    client = held(shop)
    target = tmp_path / "anna.pdf"
    pages = dossier.write_pdf(shop, client, Words("ru"), target)
    text = read(target)

    assert pages > 1
    for told in (
        *("АннаВетрова", "+7916123-27-40", "anya@example.org", "anna@example.org", "Денис", "21ноября1999"),
        *("лагерь", WISH.text.replace(" ", ""), "просилапозвонитьосенью", "шлем", "1234,56", "Чаепитие"),
        *("Барабан:Проведён", "удверей", "плакала"),
        *("<b>{x}</b>%n=1+1«Ф'\"&amp;[U+1F600]", "[U+05E9]"),
    ):
        assert told in text, told
    assert text.count("я") >= len(LONG)


def test_the_file_for_machines_holds_each_text_to_the_letter(shop: Shop, tmp_path: Path) -> None:
    client = held(shop)
    target = tmp_path / "anna.json"
    dossier.write_json(shop, client, target)
    tree = json.loads(target.read_text(encoding="utf-8"))

    assert tree["client"]["hobbies"] == [NASTY]
    assert tree["client"]["notes"] == f"{NASTY}\n{LONG}"
    assert tree["consents"][0]["text"] == WISH.text
    assert (tree["turnover"], tree["balance"]) == ("1234.56", "61.73")
    [tea] = tree["customer_days"]
    assert (tea["title"], tea["on"], tea["came_at"]) == ("Чаепитие", "2026-11-21", "2026-11-21T12:00:00")
    [drum] = tree["plans"]
    assert (drum["title"], drum["came_back"], drum["bought"]) == ("Барабан", "2026-11-21", "1234.56")
    kinds = {item["kind"] for item in tree["happened"]}
    assert {"purchase", "contact", "change"} <= kinds
    [edit] = [item for item in tree["happened"] if item["what"] == "edit"]
    assert (edit["fields"][0]["old"], edit["fields"][0]["new"]) == ("anna@example.org", "anya@example.org")
