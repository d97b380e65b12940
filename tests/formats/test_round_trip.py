"""What is written is read back to the letter: CSV, workbooks, contacts."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclient.domain.errors import TextInvalid
from shopclient.domain.people import ChannelWish, DatedOccasion, Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.texts_in import clean_line, clean_text
from shopclient.formats.client_fields import Layout
from shopclient.formats.client_list import read_clients
from shopclient.formats.client_out import OutRow, header, line
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.listed_card import ListedCard
from shopclient.formats.vcard_out import write_vcards
from shopclient.formats.writers import write_csv, write_xlsx

NASTY = [
    *("=1+1", "+7@SUM(A1)", "-cmd|' /C calc'!A0", "@x", "'=1", "''+1", "'", '="x"', '"quoted"', "a;b,c|d"),
    *(
        "<b>R&D;</b>",
        "{x} %n",
        "👩‍👧 Анна",
        "אבג",
        "line\nbreak",
        "\\n;\\,\\\\",
        'a"',
        "я" * 200,
        '["a"]',
        "0012",
    ),
    *("2,07188E+12", "итого", "5/6/1980", "tel:1", "нет", " BEGIN:VCARD", "END:VCARD"),
]
ROUND = ["csv-en", "csv-ru", "csv-uk", "xlsx-ru", "vcf"]


def there_and_back(folder: Path, rows: Sequence[OutRow], kind: str) -> list[ImportRow]:
    form, _, language = kind.partition("-")
    path, own = folder / f"clients.{form}", ("Рост", "=SUM: x")
    if form == "vcf":
        write_vcards(path, rows)
    else:
        head, lines = header(language, own), [line(row, own) for row in rows]
        if form == "csv":
            write_csv(path, head, lines)
        else:
            write_xlsx(path, "Клиенты", head, lines)
    found = read_clients(path, decimals=2)
    assert (found.faults, found.mapping.unrecognised) == ([], ())
    assert form == "vcf" or found.mapping.layout is Layout.OWN
    return found.people


def check(row: OutRow, back: ImportRow) -> None:
    family = tuple(replace(each, known=None) for each in row.person.family)
    assert back.person == replace(row.person, family=family)
    assert (back.cards, back.external_id, back.referred_by) == (row.cards, row.id, row.referred_by)
    assert (back.keeper, back.household, dict(back.custom)) == (row.keeper, row.household, dict(row.custom))
    assert (back.first_visit, back.last_visit) == (row.first_visit, row.last_visit)


def a_full_client() -> OutRow:
    person = Person(
        last="О'Коннор",
        first="Анна",
        middle="Петровна",
        phones=("8 (985) 608-10-15", "8 916 241-36-58, доб. 12"),
        emails=("a@example.org", "b@example.org"),
        birthday=PersonDate(2, 29),
        name_day=PersonDate(9, 30),
        feb29="03-01",
        church_style="old",
        language="uk",
        addresses=("Львів", "Київ, вул. Садова, 5"),
        family=(
            Relative(
                "daughter", "Оля", PersonDate(6, 1, 2015), ("лего, куклы",), school_class="3-А", known=7
            ),
            Relative("pet", "Мурка", species="cat", favourites=(Favourite("cat_day", "хвостик"),)),
        ),
        hobbies=("рыбалка", "чай, кофе"),
        tastes=("тишина",),
        tags=("VIP", "* myContacts2"),
        favourites=(Favourite("pioneer_day", "вожатая; «Артек»"),),
        dates=(DatedOccasion("Свадьба", PersonDate(6, 19, 2010)),),
        notes="первая строка\n=вторая, с «запятой»; и т. д.",
        state="moved",
        address_form="informal",
        salutation="Аннушка",
        sizes=("43",),
        allergies=("орехи",),
        channels=(ChannelWish("phone", "refused"),),
        talk="не торопить",
        source="от соседки",
        wallet_share=40,
        score=9,
        score_on=date(2026, 3, 1),
        checked_on=date(2026, 3, 2),
    )
    return OutRow(
        id="12",
        person=person,
        cards=(
            ListedCard("2071883259262", "simple", "active", "2024-03-19", "2024-03-20"),
            ListedCard("77", "gold", "replaced", "2023-01-02", "", "утеряна; {x}", "2071883259262"),
        ),
        bonus_balance="125.50",
        total_spent="40868.38",
        keeper="Ирина",
        household="Ковали",
        household_id="4",
        presents=({"what": "чай, «Эрл Грей»", "state": "given", "year": 2025, "relative": 1},),
        archived="2026-05-06T07:08:09.000010+00:00",
        referred_by="3",
        consents=({"purpose": "greeting", "given_on": "2026-01-02", "how": "paper"},),
        custom=(("Рост", "182"), ("=SUM: x", "=1+1")),
        first_visit=date(2024, 3, 19),
        last_visit=date(2026, 10, 29),
    )


def test_no_field_of_a_person_is_forgotten_here() -> None:
    """What the client above lacks is written beside the person, or stands in for a name."""
    plain, full = Person(), a_full_client().person
    pairs = ((each.name, getattr(full, each.name), getattr(plain, each.name)) for each in fields(Person))
    lacking = {name for name, told, nothing in pairs if told == nothing}
    beside = {"keeper", "household", "referred_by", "custom"}
    assert lacking == {"name", "is_organisation", "born_about", *beside}


@pytest.mark.parametrize("kind", ROUND)
def test_everything_the_file_holds_of_a_client_comes_back(tmp_path: Path, kind: str) -> None:
    full = a_full_client()
    firm = OutRow("13", Person(name="Ромашка, ООО", is_organisation=True, phones=("0321112233",)))
    phone = OutRow("14", Person(phones=("+380631112233",)))
    named = OutRow("15", Person(name="Тётя Валя", born_about=1950, birthday=None))
    back = there_and_back(tmp_path, [full, firm, phone, named], kind)
    for row, each in zip([full, firm, phone, named], back, strict=True):
        check(row, each)
    assert (back[0].bonus_balance, back[0].total_spent) == (12_550, 4_086_838)
    assert (back[0].family_known, back[0].consents, back[0].presents) == (
        ("7", ""),
        full.consents,
        full.presents,
    )
    assert (back[0].household_id, back[0].archived) == (full.household_id, full.archived)


@pytest.mark.parametrize("kind", ["csv-en", "xlsx-ru", "vcf"])
def test_nasty_values_come_back_to_the_letter(tmp_path: Path, kind: str) -> None:
    rows = [
        OutRow(
            str(place), Person(last=text, first="Анна", notes=f"{text}\n{text}", tags=(text,), source=text)
        )
        for place, text in enumerate(clean_line(each.replace("\n", " ")) for each in NASTY)
    ]
    for row, back in zip(rows, there_and_back(tmp_path, rows, kind), strict=True):
        check(row, back)


def test_a_formula_is_a_text_in_every_form(tmp_path: Path) -> None:
    row = OutRow("1", Person(last="=1+1", first="+7"))
    there_and_back(tmp_path, [row], "csv-en")
    assert ";'=1+1;'+7;" in (tmp_path / "clients.csv").read_text(encoding="utf-8-sig")
    there_and_back(tmp_path, [row], "xlsx-en")
    import zipfile

    with zipfile.ZipFile(tmp_path / "clients.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
        assert b'quotePrefix="1"' in book.read("xl/styles.xml")


def test_contacts_for_a_telephone_are_of_version_3(tmp_path: Path) -> None:
    path = tmp_path / "phone.vcf"
    write_vcards(path, [a_full_client()], "3.0")
    text = path.read_bytes().decode()
    assert "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29" in text
    assert "X-SHOPCLIENT" not in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 76
    [back] = read_clients(path, decimals=2).people
    assert (back.person.birthday, back.person.dates) == (PersonDate(2, 29), a_full_client().person.dates)


def lines(limit: int) -> st.SearchStrategy[str]:
    return _clean(st.text(max_size=limit), several=False) | st.sampled_from(
        [clean_line(each.replace("\n", " ")) for each in NASTY]
    )


def _clean(texts: st.SearchStrategy[str], *, several: bool) -> st.SearchStrategy[str]:
    def cleaned(text: str) -> str:
        with suppress(TextInvalid):
            return clean_text(text) if several else clean_line(text)
        return ""

    return texts.map(cleaned)


LABELS = st.lists(lines(8).filter(bool), max_size=3, unique=True).map(tuple)
PEOPLE = st.builds(
    Person,
    last=lines(10).filter(bool),
    notes=_clean(st.text(max_size=30) | st.sampled_from(NASTY), several=True),
    talk=_clean(st.text(max_size=10), several=True),
    source=lines(8),
    hobbies=LABELS,
    sizes=LABELS,
    addresses=LABELS,
    family=st.lists(st.builds(Relative, relation=lines(5), name=lines(5), hobbies=LABELS), max_size=2).map(
        tuple
    ),
)


@settings(max_examples=40)
@given(people=st.lists(PEOPLE, min_size=1, max_size=4), kind=st.sampled_from(["csv-uk", "xlsx-en", "vcf"]))
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, people: list[Person], kind: str
) -> None:
    rows = [OutRow(str(place), person) for place, person in enumerate(people)]
    for row, back in zip(rows, there_and_back(tmp_path_factory.mktemp("out"), rows, kind), strict=True):
        check(row, back)
