"""A file or folder that may not be written: all can be looked up, nothing is recorded, nothing breaks."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards
from shopclient.services.files import create_shop
from tests.services.conftest import PROGRAMME, ShopClock
from tools.environment import ROOT

# Run by somebody without rights: for the superuser there is no read-only file.
LOOK = """
import os
import sys
from pathlib import Path
from datetime import UTC, datetime
from shopclient.domain.errors import Refusal
from shopclient.domain.people import Person
from shopclient.services import cards, clients
from shopclient.services.copies import copy_now
from shopclient.services.file_state import state_of
from shopclient.services.files import open_shop

def look(file, card):
    shop = open_shop(file, lambda: datetime(2026, 11, 21, 7, tzinfo=UTC))
    told = [state_of(file).writable, cards.show(shop, card).number == card]
    for deed in (clients.add, Person(name="Anna")), (copy_now,):
        try:
            deed[0](shop, *deed[1:])
            told.append("done")
        except Refusal as refusal:
            told.append(refusal.code)
    shop.close()
    return told

file, other, card = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
look(other, card)  # loads what is loaded when first needed, while there are rights to read it
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
print(*look(file, card))
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter, unlike those of the tests."""
    made = Path(tempfile.mkdtemp(prefix="shopclient-read-only-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
@pytest.mark.parametrize(
    ("what", "copied"), [("file", "done"), ("folder", "file_read_only"), ("both", "file_read_only")]
)
def test_what_may_not_be_written_can_be_read(folder: Path, tmp_path: Path, what: str, copied: str) -> None:
    file = folder / "shop.shopclient"
    shop = create_shop(file, read_programme(PROGRAMME), ShopClock())
    [card] = cards.issue_bearer(shop, "simple", 1)
    shop.close()
    before = file.read_bytes()
    file.chmod(0o444 if what in {"file", "both"} else 0o666)
    folder.chmod(0o555 if what in {"folder", "both"} else 0o777)
    other = tmp_path / file.name
    shutil.copy(file, other)
    other.chmod(0o600)
    command = [sys.executable, "-c", LOOK, str(file), str(other), card.number]
    looked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert looked.stderr == ""
    assert looked.stdout.split() == ["False", "True", "file_read_only", copied]
    assert file.read_bytes() == before
