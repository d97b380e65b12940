"""The shipped catalogue of holidays, read once."""

from functools import cache

from shopclient.domain.holidays import Catalogue, read_catalogue
from shopclient.paths import resources


@cache
def catalogue() -> Catalogue:
    """Return the catalogue shipped with the program."""
    path = resources() / "holidays" / "catalogue.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return read_catalogue(lines)
