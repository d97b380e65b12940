"""The shop of these tests is the one of the services' tests."""

from tests.services.conftest import clock, shop

__all__ = ["clock", "shop"]
