"""Countries with their names, currencies and time zones, and the guess where the shop stands."""

import unicodedata
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from shopclient.domain.currencies import DECIMALS, SIGNS
from shopclient.texts.words import Words

_BY_LANGUAGE = {"en": "GB", "ru": "RU", "uk": "UA"}
_LAST_RESORT = "USD"
_ANYWHERE = "ZZ"
_SCRIPTS = ("LATIN", "CYRILLIC")  # what every reader of ours can read, and every computer can show


def guess_country(language: str) -> str:
    """Return where the computer seems to stand (ISO 3166): by its time zone, its region, the language."""
    zone = QTimeZone(QTimeZone.systemTimeZoneId())
    for territory in (zone.territory(), QLocale.system().territory()):
        code = QLocale.territoryToCode(territory)
        # A computer in no zone and no region, such as a server, says "any" or "the world".
        if code in _codes() and zones_of(code):
            return code
    return _BY_LANGUAGE[language]


def currency_of(country: str) -> str:
    """Return the currency of *country* (ISO 4217)."""
    locale = _locale(country)
    code = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) if locale else ""
    return code if code in DECIMALS else _LAST_RESORT


def zones_of(country: str) -> list[str]:
    """Return the time zones of *country*, the computer's own first if it is among them."""
    ids = QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(country))
    known = sorted({bytes(each.data()).decode() for each in ids} & available_timezones())
    own = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    capital = _CAPITALS.get(country, "")
    return sorted(known, key=lambda zone: (zone != own, zone != capital, zone))


def countries(words: Words) -> list[tuple[str, str]]:
    """Return the codes and names of countries, in the order of their names."""
    named = [(code, country_name(code, words)) for code in _codes()]
    return sorted(named, key=lambda pair: _order(pair[1], words.language))


def currencies() -> list[tuple[str, str]]:
    """Return the codes of currencies with what they are shown as, those with a sign first."""
    plain = sorted(set(DECIMALS) - set(SIGNS))
    return [*((code, f"{code} {sign}") for code, sign in SIGNS.items()), *((code, code) for code in plain)]


def country_name(code: str, words: Words) -> str:
    """Return a country's name, in letters that the reader knows.

    One that few of our shops stand in has the name it gives itself where that is Latin or Cyrillic,
    else its English one.
    """
    locale = _locale(code)
    native = locale.nativeTerritoryName() if locale and words.language != "en" else ""
    english = QLocale.territoryToString(QLocale.codeToTerritory(code))
    return _names(words).get(code) or (native if _is_readable(native) else "") or english or code


_CAPITALS = {"RU": "Europe/Moscow", "UA": "Europe/Kyiv", "KZ": "Asia/Almaty", "US": "America/New_York"}


@cache
def _codes() -> list[str]:
    territories = {locale.territory() for locale in _all_locales()}
    codes = {QLocale.territoryToCode(territory) for territory in territories}
    return sorted(code for code in codes if len(code) == 2 and code.isalpha() and _has_time(code))


def _has_time(code: str) -> bool:
    # Where no zone is known a shop would silently keep Greenwich time: parts of Spain that are not in
    # ISO 3166, such as the Canary Islands (IC), Kosovo (XK), and "anywhere".
    return code != _ANYWHERE and bool(QTimeZone.availableTimeZoneIds(QLocale.codeToTerritory(code)))


def _all_locales() -> list[QLocale]:
    any_language, any_script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    return QLocale.matchingLocales(any_language, any_script, QLocale.Country.AnyCountry)


def _locale(country: str) -> QLocale | None:
    """Return what Qt knows of *country*; None where it would answer with the computer's own region."""
    territory = QLocale.codeToTerritory(country)
    locale = QLocale(QLocale.Language.AnyLanguage, territory)
    if locale.territory() == territory:
        return locale
    any_language, any_script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    return next(iter(QLocale.matchingLocales(any_language, any_script, territory)), None)


def _is_readable(name: str) -> bool:
    letters = filter(str.isalpha, name)
    return all(unicodedata.name(letter, "").startswith(_SCRIPTS) for letter in letters)


def _order(name: str, language: str) -> tuple[bool, str]:
    # What is written in the reader's own letters comes first.
    is_foreign = language != "en" and unicodedata.name(name[0], "").startswith("LATIN")
    return is_foreign, name.casefold().replace("ё", "е")


def _names(words: Words) -> dict[str, str]:
    return {
        "AM": words.translate("Countries", "Armenia"),
        "AZ": words.translate("Countries", "Azerbaijan"),
        "BY": words.translate("Countries", "Belarus"),
        "CA": words.translate("Countries", "Canada"),
        "CZ": words.translate("Countries", "Czechia"),
        "DE": words.translate("Countries", "Germany"),
        "EE": words.translate("Countries", "Estonia"),
        "GB": words.translate("Countries", "United Kingdom"),
        "GE": words.translate("Countries", "Georgia"),
        "IL": words.translate("Countries", "Israel"),
        "KG": words.translate("Countries", "Kyrgyzstan"),
        "KZ": words.translate("Countries", "Kazakhstan"),
        "LT": words.translate("Countries", "Lithuania"),
        "LV": words.translate("Countries", "Latvia"),
        "MD": words.translate("Countries", "Moldova"),
        "PL": words.translate("Countries", "Poland"),
        "RU": words.translate("Countries", "Russia"),
        "TJ": words.translate("Countries", "Tajikistan"),
        "TM": words.translate("Countries", "Turkmenistan"),
        "UA": words.translate("Countries", "Ukraine"),
        "US": words.translate("Countries", "United States"),
        "UZ": words.translate("Countries", "Uzbekistan"),
    }
