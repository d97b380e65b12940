"""Who may be in the client file already, by a name alone."""

import pytest

from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.client_doubles import alike
from shopclient.services.shop import Shop


@pytest.fixture
def galina(shop: Shop) -> int:
    clients.add(shop, Person(last="Зорин", first="Пётр", middle="Ильич"))
    clients.add(shop, Person(name="Галина Соловей"))
    return clients.add(shop, Person(last="Зорина", first="Галина", middle="Петровна"))


@pytest.mark.parametrize(
    "typed", ["Галина Зорина", "зорина галина", "Зорена Галина", "Galina Zorina", "Галина Петровна Зорин"]
)
def test_a_name_with_a_slip_or_in_another_order_is_known(shop: Shop, galina: int, typed: str) -> None:
    assert alike(shop, Person(name=typed)) == (galina,)
    assert alike(shop, Person(name=typed), besides=galina) == ()


@pytest.mark.parametrize("typed", ["Галина", "Га Зо", "Галина Орлова", "Анна Зорина", "", "<b> %n {x}"])
def test_half_a_name_is_nobodys(shop: Shop, galina: int, typed: str) -> None:
    assert alike(shop, Person(name=typed)) == ()
