"""The shop and the clients' screen of these tests are those of the services' and the clients' tests."""

from tests.services.conftest import clock, shop
from tests.ui.clients.conftest import book

__all__ = ["book", "clock", "shop"]
