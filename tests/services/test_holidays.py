"""The shipped catalogue comes from the program's own resources."""

from shopclient.services.holidays import catalogue


def test_the_catalogue_is_read_once() -> None:
    assert "komsomol_day" in catalogue()
    assert catalogue() is catalogue()
