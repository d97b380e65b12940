import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.errors import PhoneInvalid
from shopclient.domain.phones import Phone, masked, parse_phone, shown


@pytest.mark.parametrize("region", ["RU", "UA", "KZ"])
@pytest.mark.parametrize(
    ("typed", "e164"),
    [
        ("8 (903) 455-30-48", "+79034553048"),
        ("8(916)241-36-59", "+79162413659"),
        ("8\u00a0916\u00a0241\u00a036\u00a059", "+79162413659"),
        ("+380 50 858 47 62", "+380508584762"),
        ("380508584762", "+380508584762"),
        ("\u202a+7 903 455‑30‑48\u202c", "+79034553048"),
        ("tel:+380674395362", "+380674395362"),
    ],
)
def test_a_number_is_understood_in_a_shop_of_any_of_our_countries(typed: str, e164: str, region: str) -> None:
    assert parse_phone(typed, region).e164 == e164


@pytest.mark.parametrize(
    ("typed", "region", "e164"),
    [
        ("050 858 47 62", "UA", "+380508584762"),
        ("050 858 47 62", "RU", "+380508584762"),
        ("9034553048", "RU", "+79034553048"),
        ("8 701 123 45 67", "UA", "+77011234567"),
        ("030 901820", "DE", "+4930901820"),
    ],
)
def test_the_shops_own_country_is_tried_first_and_its_neighbours_after_it(
    typed: str, region: str, e164: str
) -> None:
    assert parse_phone(typed, region).e164 == e164


@pytest.mark.parametrize("typed", ["12345", "2071883259262", "241-36-59", "8 000 000 00 00"])
def test_a_number_that_no_country_knows_is_kept_as_typed(typed: str) -> None:
    phone = parse_phone(typed, "RU")
    assert (phone.e164, phone.as_typed) == (None, typed)
    assert phone.digits == "".join(sign for sign in typed if sign.isdigit())


@pytest.mark.parametrize("typed", ["", "нет", "1234", "12-34", "5" * 61, "12345\x00"])
def test_what_cannot_be_dialled_is_refused(typed: str) -> None:
    with pytest.raises(PhoneInvalid) as refused:
        parse_phone(typed, "RU")
    assert refused.value.value == typed


@pytest.mark.parametrize(
    ("e164", "whole", "hidden"),
    [
        ("+380508584567", "+380 50 858 45 67", "+380 50 ••• 45 67"),
        ("+79034553048", "+7 903 455 30 48", "+7 903 ••• 30 48"),
        ("+6561234567", "+65 6123 4567", "+65 ••• 45 67"),
    ],
)
def test_a_number_is_shown_in_groups_and_masked_in_its_middle(e164: str, whole: str, hidden: str) -> None:
    phone = parse_phone(e164, "UA")
    assert (shown(phone), masked(phone)) == (whole, hidden)


def test_a_number_without_a_country_is_shown_as_typed_and_masked_nearly_whole() -> None:
    phone = parse_phone("241-36-59", "UA")
    assert (shown(phone), masked(phone)) == ("241-36-59", "••• 59")


@given(st.integers(9_000_000_000, 9_999_999_999), st.sampled_from(["8{}", "+7{}", "7{}"]))
def test_all_spellings_of_one_mobile_give_one_key(number: int, form: str) -> None:
    plain = parse_phone(form.format(number), "RU")
    spaced = parse_phone(" ".join(form.format(number)), "RU")
    assert plain.e164 == spaced.e164
    if plain.e164:
        assert plain.e164 == f"+7{number}"
        assert masked(plain) == f"+7 {str(number)[:3]} ••• {str(number)[6:8]} {str(number)[8:]}"


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_a_number(text: str) -> None:
    try:
        phone = parse_phone(text, "UA")
    except PhoneInvalid:
        return
    assert isinstance(phone, Phone)
    assert masked(phone)
    assert shown(phone)


@pytest.mark.parametrize(
    "text", ["89161112208(муж)", "8 916 111 22 08 Анна", "моб. 8 916 111-22-08", "+7 (916) 111-22-08 Viber"]
)
def test_a_number_among_words_is_dialled_as_any_other(text: str) -> None:
    assert parse_phone(text, "RU").e164 == "+79161112208"
    assert parse_phone(text, "RU").as_typed == text


def test_a_number_as_ukraine_once_dialled_it_is_known() -> None:
    assert parse_phone("8 067 111-22-33", "UA").e164 == "+380671112233"
    assert parse_phone("12345 до 18", "UA").e164 is None
