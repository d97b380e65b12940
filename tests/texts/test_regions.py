"""Countries, whatever region the computer itself is set to."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import QLocale

from shopclient.texts import regions
from shopclient.texts.regions import countries, country_name, currency_of, zones_of
from shopclient.texts.words import Words

LOCALES = ("en_US", "ru_RU", "uk_UA")


@pytest.fixture(autouse=True)
def _zones_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python looks into every file of zones at each call, and these tests ask for each country often."""
    monkeypatch.setattr(regions, "available_timezones", _zones)


_zones = cache(available_timezones)


@pytest.fixture
def _own_region() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("_own_region")
@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_no_country_borrows_from_the_region_of_the_computer(language: str) -> None:
    answers = []
    for locale in LOCALES:
        QLocale.setDefault(QLocale(locale))
        listed = countries(Words(language))
        answers.append({code: (name, currency_of(code), tuple(zones_of(code))) for code, name in listed})
    assert answers[0] == answers[1] == answers[2]


@pytest.mark.usefixtures("_own_region")
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_every_country_is_there_once(locale: str, language: str) -> None:
    QLocale.setDefault(QLocale(locale))
    listed = countries(Words(language))
    assert len({name for _, name in listed}) == len({code for code, _ in listed}) == len(listed)


@pytest.mark.parametrize(
    ("code", "currency", "zone"),
    [
        ("WS", "WST", "Pacific/Apia"),
        ("VU", "VUV", "Pacific/Efate"),
        ("TV", "AUD", "Pacific/Funafuti"),
        ("PW", "USD", "Pacific/Palau"),
    ],
)
def test_islands_that_qt_knows_by_halves(code: str, currency: str, zone: str) -> None:
    assert (currency_of(code), zones_of(code)) == (currency, [zone])


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
def test_every_name_can_be_read(language: str) -> None:
    letters = {letter for _, name in countries(Words(language)) for letter in name if letter.isalpha()}
    strange = [letter for letter in letters if not unicodedata.name(letter).startswith(("LATIN", "CYRILLIC"))]
    assert strange == []


def test_a_country_is_named_for_its_reader() -> None:
    named = {language: country_name("GR", Words(language)) for language in ("en", "ru")}
    assert named == {"en": "Greece", "ru": "Greece"}
    assert country_name("CH", Words("en")) == "Switzerland"
    assert country_name("CH", Words("ru")) == "Schweiz"


def test_what_a_reader_of_cyrillic_knows_comes_first() -> None:
    names = [name for _, name in countries(Words("uk"))]
    assert names.index("Україна") < names.index("Andorra")


def test_every_country_knows_its_time() -> None:
    listed = [code for code, _ in countries(Words("en"))]
    assert [code for code in listed if not zones_of(code)] == []
    assert {"IC", "EA", "DG", "XK"}.isdisjoint(listed)
