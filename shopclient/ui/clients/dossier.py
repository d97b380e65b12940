"""What the window shows about one client: the file, and when its days come round next."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclient.domain import recurrence
from shopclient.domain.errors import DateInvalid, HolidayUnknown, RuleUnsupported
from shopclient.domain.holiday_packs import warns_of_symbols
from shopclient.domain.holidays import Catalogue
from shopclient.domain.occasions import occurrences
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import Feb29, PersonDate
from shopclient.domain.person_dates import turns as age_in
from shopclient.domain.phones import parse_phone, shown
from shopclient.services import clients
from shopclient.services.client_views import ClientFile
from shopclient.services.holidays import shop_holidays
from shopclient.services.shop import Shop

_YEAR = timedelta(days=366)


@dataclass(frozen=True)
class ComingDay:
    """A day that comes round: when next, how many days are left, the age it brings if that is known."""

    day: date
    days_left: int
    turns: int | None = None


@dataclass(frozen=True)
class LovedHoliday:
    """A favourite holiday with the client's own reason; *coming* is None where no table reaches that far.

    *roughly*: it may be kept a day off. *warns*: the country's law restricts its symbols in public.
    """

    key: str
    name: str
    reason: str
    coming: ComingDay | None
    roughly: bool = False
    warns: bool = False


@dataclass(frozen=True)
class Kin:
    """Somebody of the family; *age* in whole years today, *phone* as people read it."""

    relative: Relative
    age: int | None
    coming: ComingDay | None
    phone: str = ""
    loved: tuple[str, ...] = ()  # names of holidays


@dataclass(frozen=True)
class OwnDay:
    """A day of the client's own beside the birthday; *title* is empty for the name day."""

    title: str
    when: PersonDate
    coming: ComingDay | None


@dataclass(frozen=True)
class Dossier:
    """A client's file as read, with the days of the client and the family reckoned from *today*."""

    file: ClientFile
    phones: tuple[str, ...]  # as people read them
    today: date
    loved: tuple[LovedHoliday, ...]
    family: tuple[Kin, ...]
    birthday: ComingDay | None
    holidays: Catalogue  # as this shop has them
    days: tuple[OwnDay, ...] = ()  # the nearest first

    @property
    def name(self) -> str:
        """The name as people say it, or the first phone of somebody without one."""
        return self.file.person.full_name or next(iter(self.phones), "")


def read_dossier(shop: Shop, client_id: int, language: str) -> Dossier:
    """Return the dossier of one client, holidays named in *language*.

    Raises:
        ClientUnknown: No client has this id.
    """
    file = clients.get(shop, client_id)
    today = shop.today()
    programme = shop.programme()
    feb29 = file.person.feb29 or programme.calendar.feb29
    holidays = shop_holidays(shop)
    person, country = file.person, programme.shop.country
    loved = (_loved(holidays, each, person, today, country, language) for each in person.favourites)
    return Dossier(
        file=file,
        phones=tuple(_phone(text, programme.shop.country) for text in file.person.phones),
        today=today,
        loved=tuple(sorted(loved, key=_nearest)),
        family=tuple(
            _kin(each, today, feb29, programme.shop.country, _names(holidays, each, language))
            for each in file.person.family
        ),
        birthday=coming(file.person.birthday, today, feb29),
        holidays=holidays,
        days=_days(file.person, today, feb29),
    )


def coming(when: PersonDate | None, today: date, feb29: Feb29) -> ComingDay | None:
    """Return when a person's day comes round next, today included."""
    if when is None:
        return None
    found = occurrences(when, today, today + _YEAR, feb29)
    if not found:
        return None
    return ComingDay(found[0].date, (found[0].date - today).days, found[0].turns)


def age(when: PersonDate | None, today: date) -> int | None:
    """Return how old somebody is, in whole years; None if the year is not known."""
    if when is None or when.year is None:
        return None
    had_birthday = (today.month, today.day) >= (when.month, when.day)
    return (age_in(when, today.year) or 0) - (not had_birthday and today.year > when.year)


def _days(person: Person, today: date, feb29: Feb29) -> tuple[OwnDay, ...]:
    named = [] if person.name_day is None else [("", person.name_day)]
    own = [(each.title, each.date) for each in person.dates]
    found = [OwnDay(title, when, coming(when, today, feb29)) for title, when in (*named, *own)]
    return tuple(sorted(found, key=lambda each: each.coming.days_left if each.coming else _YEAR.days))


def _nearest(loved: LovedHoliday) -> int:
    return loved.coming.days_left if loved.coming else _YEAR.days


def _loved(
    holidays: Catalogue, favourite: Favourite, person: Person, today: date, country: str, language: str
) -> LovedHoliday:
    try:
        name = holidays[favourite.key].name(language)
        days = recurrence.next_dates(holidays.rule(favourite.key, person.church_style), today, 1)
    except HolidayUnknown:
        return LovedHoliday(favourite.key, favourite.key, favourite.reason, None)
    except (DateInvalid, RuleUnsupported):
        return LovedHoliday(favourite.key, name, favourite.reason, None)
    day = ComingDay(days[0], (days[0] - today).days) if days else None
    holiday = holidays[favourite.key]
    warns = warns_of_symbols(holiday, country)
    return LovedHoliday(favourite.key, name, favourite.reason, day, holiday.roughly, warns)


def _names(holidays: Catalogue, relative: Relative, language: str) -> tuple[str, ...]:
    return tuple(holidays[each.key].name(language) for each in relative.favourites if each.key in holidays)


def _kin(relative: Relative, today: date, feb29: Feb29, country: str, loved: tuple[str, ...]) -> Kin:
    phone = _phone(relative.phone, country) if relative.phone else ""
    near = coming(relative.birthday, today, feb29)
    return Kin(relative, age(relative.birthday, today), near, phone, loved)


def _phone(text: str, country: str) -> str:
    return shown(parse_phone(text, country))
