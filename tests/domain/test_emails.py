import pytest

from shopclient.domain.emails import check_email
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
