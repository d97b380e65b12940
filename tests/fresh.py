"""New shop files for tests, quickly: made once through the program, then copied."""

import atexit
import shutil
from pathlib import Path
from tempfile import mkdtemp

from shopclient.domain.programme import Programme
from shopclient.services.clock import Clock
from shopclient.services.files import create_shop
from shopclient.services.pace import Seconds
from shopclient.services.shop import Shop


def fresh_shop(
    path: Path, programme: Programme, clock: Clock, owner: str = "", gone: Seconds | None = None
) -> Shop:
    """Return a new shop at *path* as ``create_shop`` makes it at the clock's moment.

    Making the tables takes longer than most mornings in these tests. When the test moves its clock, so much
    time went by; a clock that jumps is opened with a *gone* of its own.
    """
    shutil.copyfile(_template(programme, clock().isoformat(), owner, clock), path)
    return reopened(path, clock, gone)


def reopened(path: Path, clock: Clock, gone: Seconds | None = None) -> Shop:
    """Open the shop at *path* for a test whose clock is moved: so much time went by."""
    return Shop(path, clock, gone or (lambda: clock().timestamp()))


_folder = Path(mkdtemp(prefix="shopclient-tests-"))
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
_made: dict[tuple[str, str, str], Path] = {}


def _template(programme: Programme, moment: str, owner: str, clock: Clock) -> Path:
    key = (repr(programme), moment, owner)
    if key not in _made:
        path = _folder / f"{len(_made)}.db"
        create_shop(path, programme, clock, owner).close()
        _made[key] = path
    return _made[key]
