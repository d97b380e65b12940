"""From the form's text to a person and back."""

from datetime import date

import pytest

from shopclient.domain.errors import DateInvalid
from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.ui.clients.draft import Draft, RelativeDraft, draft_of, person_of, place_in_form
from shopclient.ui.clients.draft_values import labels

TODAY = date(2026, 5, 19)
GALINA = Person(
    last="Зорина",
    first="Галина",
    middle="Петровна",
    phones=("+7 916 200 27 40",),
    emails=("galina@example.org",),
    birthday=PersonDate(2, 29, 1956),
    feb29="03-01",
    name_day=PersonDate(7, 5),
    addresses=("ул. Лесная, 4", "дача: Сосновка, 12"),
    family=(
        Relative("husband", "Пётр", PersonDate(7, 14), ("рыбалка", "шахматы"), 7),
        Relative("granddaughter", "Маша"),
    ),
    hobbies=("песни у костра, и не только",),
    tastes=("сыр с плесенью",),
    favourites=(Favourite("komsomol_day", "Лучшие годы"),),
    notes="Говорить громче.",
    state="moved",
)


def test_what_nobody_touched_stays_to_the_letter() -> None:
    assert person_of(draft_of(GALINA), GALINA, TODAY) == GALINA


def test_words_are_divided_by_commas_and_lines() -> None:
    assert labels(" чай, сыр;  мёд \n,, хлеб") == ("чай", "сыр", "мёд", "хлеб")


def test_a_wrong_birthday_in_the_family_names_its_row() -> None:
    rows = (RelativeDraft(), RelativeDraft("kin", "son", "Денис", "31.02."))

    with pytest.raises(DateInvalid) as refused:
        person_of(Draft(name="Галина", family=rows), Person(), TODAY)

    assert refused.value.place == "family[0].birthday"
    assert place_in_form("family[0].birthday", Draft(family=rows)) == "family[1].birthday"


def test_a_day_of_any_year_may_end_in_a_point() -> None:
    person = person_of(Draft(name="Галина", birthday="07.03."), Person(), TODAY)
    assert person.birthday == PersonDate(3, 7)


def test_what_to_do_on_29_february_goes_with_the_birthday() -> None:
    moved = person_of(Draft(name="Галина", birthday="28.02.1956", feb29="03-01"), GALINA, TODAY)
    assert moved.feb29 is None
