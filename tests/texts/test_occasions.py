"""Occasions said in three languages, names always in the nominative."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from shopclient.domain.holidays import Holiday
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.domain.relations import RELATIONS, SPECIES
from shopclient.texts import occasions, relations
from shopclient.texts.words import Words

EN, RU, UK = Words("en"), Words("ru"), Words("uk")
PIONEERS = Holiday(
    key="pioneer_day",
    names={"en": "Pioneer Day", "ru": "День пионерии", "uk": "День піонерії"},
    rule="fixed 05-19",
    category="soviet",
    themes=(),
    note="",
    unsure=False,
)


@dataclass(frozen=True)
class Someone:
    name: str


@dataclass(frozen=True)
class Kin:
    name: str = "Петя"
    relation: str = "son"
    hobbies: tuple[str, ...] = ("футбол",)


@dataclass(frozen=True)
class Item:
    kind: OccasionKind = OccasionKind.BIRTHDAY
    holiday: Holiday | None = None
    title: str = ""
    client: Someone = field(default_factory=lambda: Someone("Ольга Лаврова"))
    relative: Kin | None = None
    reason: str = ""
    turns: int | None = None
    jubilee: bool = False
    days_left: int = 0


@dataclass(frozen=True)
class Line:
    code: str
    days_left: int | None = None
    turns: int | None = None
    relative: Kin | None = None
    holiday: Holiday | None = None
    text: str = ""
    silent_days: int | None = None
    usual_days: int | None = None


def said(item: Item, words: Words) -> tuple[str, str]:
    return occasions.headline(item, words), occasions.detail(item, words)


@pytest.mark.parametrize(
    ("item", "russian", "ukrainian", "english"),
    [
        (
            Item(OccasionKind.FAMILY_BIRTHDAY, relative=Kin(), turns=7),
            ("Петя, 7 лет", "сын · Ольга Лаврова · футбол"),
            ("Петя, 7 років", "син · Ольга Лаврова · футбол"),
            ("Петя, turns 7", "son · Ольга Лаврова · футбол"),
        ),
        (
            Item(turns=50, jubilee=True),
            ("Ольга Лаврова, 50 лет", "День рождения · юбилей"),
            ("Ольга Лаврова, 50 років", "День народження · ювілей"),
            ("Ольга Лаврова, turns 50", "Birthday · a round number"),
        ),
        (
            Item(turns=41, days_left=-2),
            ("Ольга Лаврова, 41 год", "День рождения"),
            ("Ольга Лаврова, 41 рік", "День народження"),
            ("Ольга Лаврова, turned 41", "Birthday"),
        ),
        (
            Item(),
            ("Ольга Лаврова", "День рождения"),
            ("Ольга Лаврова", "День народження"),
            ("Ольга Лаврова", "Birthday"),
        ),
        (
            Item(OccasionKind.ANNIVERSARY, title="Свадьба", turns=22),
            ("Ольга Лаврова", "Свадьба · 22 года"),
            ("Ольга Лаврова", "Свадьба · 22 роки"),
            ("Ольга Лаврова", "Свадьба · 22 years"),
        ),
        (
            Item(OccasionKind.HOLIDAY, PIONEERS, reason="Были в «Артеке»"),
            ("Ольга Лаврова", "«Были в „Артеке“»"),
            ("Ольга Лаврова", "«Были в „Артеке“»"),
            ("Ольга Лаврова", "“Были в «Артеке»”"),
        ),
        (
            Item(OccasionKind.HOLIDAY, PIONEERS),
            ("Ольга Лаврова", "День пионерии"),
            ("Ольга Лаврова", "День піонерії"),
            ("Ольга Лаврова", "Pioneer Day"),
        ),
    ],
)
def test_an_occasion_in_two_lines(
    item: Item, russian: tuple[str, str], ukrainian: tuple[str, str], english: tuple[str, str]
) -> None:
    assert said(item, RU) == russian
    assert said(item, UK) == ukrainian
    assert said(item, EN) == english


@pytest.mark.parametrize(
    ("count", "russian", "ukrainian", "english"),
    [
        (1, "Любимый праздник 1 клиента", "Улюблене свято 1 клієнта", "Favourite holiday of 1 client"),
        (2, "Любимый праздник 2 клиентов", "Улюблене свято 2 клієнтів", "Favourite holiday of 2 clients"),
        (11, "Любимый праздник 11 клиентов", "Улюблене свято 11 клієнтів", "Favourite holiday of 11 clients"),
        (21, "Любимый праздник 21 клиента", "Улюблене свято 21 клієнта", "Favourite holiday of 21 clients"),
    ],
)
def test_how_many_love_a_holiday(count: int, russian: str, ukrainian: str, english: str) -> None:
    assert [occasions.loved_by(count, words) for words in (RU, UK, EN)] == [russian, ukrainian, english]


@pytest.mark.parametrize(
    ("line", "russian", "english"),
    [
        (
            Line("birthday", 0, 46),
            ("День рождения сегодня, исполняется 46", ""),
            ("Birthday today, turns 46", ""),
        ),
        (Line("birthday", -2, 46), ("День рождения 2 дня назад", ""), ("Birthday 2 days ago", "")),
        (
            Line("family_birthday", 1, 7, Kin()),
            ("Петя, сын: день рождения завтра, исполняется 7", "футбол"),
            ("Петя, son: birthday tomorrow, turns 7", "футбол"),
        ),
        (
            Line("holiday", 3, holiday=PIONEERS, text="Танцевали"),
            ("День пионерии через 3 дня, любимый праздник", "«Танцевали»"),
            ("Pioneer Day in 3 days, the favourite holiday", "“Танцевали”"),
        ),
        (
            Line("favourite", holiday=PIONEERS, text="Танцевали"),
            ("Любимый праздник: День пионерии", "«Танцевали»"),
            ("Favourite holiday: Pioneer Day", "“Танцевали”"),
        ),
        (Line("anniversary", 5, 20, text="Свадьба"), ("Свадьба через 5 дней", ""), ("Свадьба in 5 days", "")),
        (
            Line("silent", silent_days=41, usual_days=12),
            ("41 день с последнего визита", "Обычно раз в 12 дней: сегодня доброе слово дорогого стоит."),
            (
                "41 days since the last visit",
                "Usually every 12 days: a good word is worth a lot today.",
            ),
        ),
        (Line("taste", text="чай"), ("Любит: чай", ""), ("Likes: чай", "")),
        (Line("note", text="Любит {стихи}"), ("Любит {стихи}", ""), ("Любит {стихи}", "")),
    ],
)
def test_the_human_line(line: Line, russian: tuple[str, str], english: tuple[str, str]) -> None:
    assert occasions.human_line(line, RU) == russian
    assert occasions.human_line(line, EN) == english


def test_every_relation_has_its_word_and_others_stay_as_typed() -> None:
    for words in (RU, UK):
        assert all(relations.relation(word, words) != word for word in RELATIONS)
        assert all(relations.species(word, words) != word for word in SPECIES)
        assert {relations.relation_code(relations.relation(word, words), words) for word in RELATIONS} == set(
            RELATIONS
        )
        assert [relations.species_code(relations.species(word, words), words) for word in SPECIES] == list(
            SPECIES
        )
    assert relations.relation("mother_in_law", EN) == "mother-in-law"
    assert relations.relation("кума", RU) == "кума"


def test_every_kind_of_day_has_a_title() -> None:
    for words in (EN, RU, UK):
        titles = [occasions.title(Item(kind), words) for kind in OccasionKind]
        assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 5, 17), date(2026, 5, 18), "17–18 мая"),
        (date(2026, 5, 17), date(2026, 5, 17), "17 мая"),
        (date(2026, 4, 30), date(2026, 5, 2), "30 апреля\u00a0– 2 мая"),
        (date(2025, 12, 30), date(2026, 12, 31), "30 декабря\u00a0– 31 декабря"),
    ],
)
def test_days_in_a_row(first: date, last: date, expected: str) -> None:
    assert occasions.span(first, last, "ru") == expected
