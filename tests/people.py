"""Any people, as Hypothesis invents them: every field of the client file, filled or not."""

from datetime import date

from hypothesis import strategies as st

from shopclient.domain.people import (
    ChannelWish,
    CustomValue,
    DatedOccasion,
    Favourite,
    Person,
    Relative,
)
from shopclient.domain.person_dates import PersonDate

WORDS = st.sampled_from(["шахматы", "бег", "чай", "сыр", "лес", "море"])
LISTS = st.lists(WORDS, max_size=4, unique=True).map(tuple)
DAYS = st.sampled_from([None, PersonDate(2, 29), PersonDate(5, 19, 1979), PersonDate(12, 31, 2001)])
HOLIDAYS = st.sampled_from(["komsomol_day", "pioneer_day"])
FAVOURITES = st.lists(HOLIDAYS, unique=True, max_size=2).flatmap(
    lambda keys: st.tuples(*(st.builds(Favourite, st.just(key), WORDS) for key in keys))
)
RELATIVES = st.builds(
    Relative,
    relation=st.sampled_from(["son", "wife", "кума"]),
    name=st.sampled_from(["Глеб", "Ира", ""]),
    birthday=DAYS,
    hobbies=LISTS,
    species=st.sampled_from(["", "cat"]),
    tastes=LISTS,
    favourites=FAVOURITES,
    notes=st.sampled_from(["", "любит\nтишину"]),
)
PEOPLE = st.builds(
    Person,
    last=st.just("Бондар"),
    first=st.sampled_from(["Анна", ""]),
    phones=st.lists(st.sampled_from(["+7 926 393-65-21", "8 926 393 65 22", "303-22"]), unique=True).map(
        tuple
    ),
    birthday=DAYS,
    born_about=st.sampled_from([None, 1986]),
    hobbies=LISTS,
    tastes=LISTS,
    sizes=LISTS,
    allergies=LISTS,
    addresses=LISTS,
    tags=LISTS,
    family=st.lists(RELATIVES, max_size=3).map(tuple),
    favourites=FAVOURITES,
    dates=st.sampled_from([(), (DatedOccasion("Свадьба", PersonDate(8, 24, 2003)),)]),
    channels=st.sampled_from([(), (ChannelWish("phone", "refused"), ChannelWish("visit", "wished"))]),
    score=st.sampled_from([None, 0, 10]),
    wallet_share=st.sampled_from([None, 0, 100]),
    checked_on=st.sampled_from([None, date(2026, 11, 1)]),
    talk=st.sampled_from(["", "на вы,\nне торопить"]),
    custom=st.sampled_from([(), (CustomValue("размер_ноги", "38.5"),)]),
)
