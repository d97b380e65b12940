"""Days of the Islamic, Jewish and Chinese years as Gregorian dates.

Each calendar's library is loaded only when a rule of its kind is met.
Source: dates and holidays 7, 9, 10.
"""

from datetime import date, timedelta
from typing import Final

#: The tables of Umm al-Qura begin and end within 1924 and 2077: whole years only.
HIJRI_YEARS: Final = range(1925, 2077)

_ADAR: Final = 12
_TISHRI: Final = 7


def hijri_dates(month: int, day: int, year: int) -> list[date]:
    """Return the 0, 1 or 2 dates of an Islamic day, by Umm al-Qura, in Gregorian *year* of HIJRI_YEARS."""
    from hijridate import Hijri

    near = (year - 622) * 33 // 32 + 1  # 33 Islamic years last about as long as 32 of ours
    found = []
    for islamic in range(near - 2, near + 3):
        try:
            there = Hijri(islamic, month, day).to_gregorian()
        except (ValueError, OverflowError):
            continue  # a month of 29 days has no 30th; or just outside the tables
        found.append(date(there.year, there.month, there.day))
    return [each for each in found if each.year == year]


def hebrew_dates(month: int, day: int, year: int) -> list[date]:
    """Return the dates in Gregorian *year* of a Jewish day: the daytime one, begun the evening before."""
    from convertdate import hebrew

    found = []
    for jewish in (year + 3760, year + 3761):
        months: int = hebrew.year_months(jewish)
        wanted = months if month == _ADAR else month  # in leap years the feasts of Adar are kept in Adar II
        # convertdate's own conversion of other days warns of its own deprecated helper.
        order = [*range(_TISHRI, months + 1), *range(1, _TISHRI)]
        before = sum(int(hebrew.month_length(jewish, each)) for each in order[: order.index(wanted)])
        if day <= hebrew.month_length(jewish, wanted):
            found.append(date(*hebrew.to_gregorian(jewish, _TISHRI, 1)) + timedelta(days=before + day - 1))
    return [each for each in found if each.year == year]


def chinese_dates(month: int, day: int, year: int) -> list[date]:
    """Return the dates in Gregorian *year* of a day of an ordinary, never a leap, Chinese month."""
    from tyme4py.lunar import LunarDay

    found = []
    for chinese in (year - 1, year):
        try:
            there = LunarDay.from_ymd(chinese, month, day).get_solar_day()
        except ValueError:
            continue  # a month of 29 days has no 30th
        found.append(date(there.get_year(), there.get_month(), there.get_day()))
    return [each for each in found if each.year == year]
