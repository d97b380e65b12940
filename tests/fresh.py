"""New shop files for tests, quickly: made once through the program, then copied."""

import atexit
import shutil
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp

from shopclient.domain.programme import Programme
from shopclient.models.upgrade import upgrade_file
from shopclient.services.clock import Clock
from shopclient.services.files import first_rows
from shopclient.services.pace import Seconds
from shopclient.services.shop import Shop


def fresh_shop(
    path: Path, programme: Programme, clock: Clock, owner: str = "", gone: Seconds | None = None
) -> Shop:
    """Return a new shop at *path* as ``create_shop`` makes it at the clock's moment.

    Making the tables takes longer than most mornings in these tests, so they are made once. When the test
    moves its clock, so much time went by; a clock that jumps is opened with a *gone* of its own.
    """
    shutil.copyfile(_template(programme, clock(), owner), path)
    return reopened(path, clock, gone)


def reopened(path: Path, clock: Clock, gone: Seconds | None = None) -> Shop:
    """Open the shop at *path* for a test whose clock is moved: so much time went by."""
    return Shop(path, clock, gone or (lambda: clock().timestamp()))


_folder = Path(mkdtemp(prefix="shopclient-tests-"))
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
_made: dict[tuple[str, str, str], Path] = {}


def _template(programme: Programme, moment: datetime, owner: str) -> Path:
    key = (repr(programme), moment.isoformat(), owner)
    if key not in _made:
        path = _folder / f"{len(_made)}.db"
        shutil.copyfile(_tables(), path)
        # What is left of make_shop where the tables are there already: the scripts have nothing to do.
        upgrade_file(path, partial(first_rows, programme=programme, moment=moment, owner=owner))
        _made[key] = path
    return _made[key]


@cache
def _tables() -> Path:
    """A file with the tables of a new shop and nothing in them; the scripts take their time."""
    path = _folder / "tables.db"
    upgrade_file(path)
    return path
