import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from shopclient.domain.emails import check_email, likely_meant
from shopclient.domain.errors import EmailInvalid


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("client10@example.org", "client10@example.org"),
        ("  Anna.Koval@EXAMPLE.ORG ", "Anna.Koval@example.org"),
        ("анна@почта.рф", "анна@почта.рф"),
    ],
)
def test_an_address_gets_its_usual_form(typed: str, kept: str) -> None:
    assert check_email(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "анна", "a@b", "a..b@example.org", "a@localhost", "a b@example.org", "a" * 400 + "@example.org"],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(EmailInvalid) as refused:
        check_email(typed)
    assert refused.value.value == typed


@given(
    st.from_regex(
        r"[A-Za-z0-9_+-]{1,12}([.][A-Za-z0-9_+-]{1,6})?",
        fullmatch=True,
        alphabet=st.characters(codec="ascii"),
    ),
    st.sampled_from(
        ["example.org", "Mail.EXAMPLE.org", "xn--80a1acny.xn--p1ai", "-a.org", "a..org", "localhost", "1.2"]
    ),
)
def test_the_short_way_for_plain_addresses_says_what_the_long_way_says(local: str, domain: str) -> None:
    try:
        expected = validate_email(f"{local}@{domain}", check_deliverability=False).normalized
    except EmailNotValidError:
        with pytest.raises(EmailInvalid):
            check_email(f"{local}@{domain}")
        return
    assert check_email(f"{local}@{domain}") == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("olena@gmial.com", "olena@gmail.com"),
        ("olena@gmai.com", "olena@gmail.com"),
        ("olena@gmail.con", "olena@gmail.com"),
        ("olena@ukr.nett", "olena@ukr.net"),
        ("olena@GMAIL.com", ""),
        ("olena@example.org", ""),
        ("gmial.com", ""),
    ],
)
def test_a_slip_in_a_common_domain_is_pointed_out(typed: str, meant: str) -> None:
    assert likely_meant(typed) == meant
