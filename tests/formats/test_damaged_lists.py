"""Lists with bits cut out, doubled and put in: each is read or refused, and nothing else happens."""

import random
from pathlib import Path

import pytest

from shopclient.domain.errors import Refusal
from shopclient.formats.client_list import read_clients

LISTS = Path(__file__).parents[1] / "data" / "imports"
STRANGE = (b'"', b";", b"=3B", b"\0", b"\r", "№".encode(), b"BEGIN:VCARD\n", b"RELATED:urn:x\n", b"$")


def damaged(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.randint(1, 12)):
        place = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[place] = chance.randrange(256)
            case 1:
                del data[place : place + chance.randint(1, 30)]
            case 2:
                data[place:place] = data[place : place + chance.randint(1, 60)]
            case _:
                data[place:place] = chance.choice(STRANGE)
    return bytes(data)


@pytest.mark.parametrize(
    "name", ["phone_contacts.vcf", "clients_1c_cp1251.csv", "square_customers.csv", "clients.ods"]
)
def test_a_damaged_list_is_read_or_refused(tmp_path: Path, name: str) -> None:
    whole = (LISTS / name).read_bytes()
    path = tmp_path / name
    for seed in range(12):
        path.write_bytes(damaged(whole, random.Random(seed)))
        try:
            found = read_clients(path, decimals=2)
        except Refusal:
            continue
        assert found.read == len(found.people) + found.skipped
        assert len({each.line for each in found.people}) == len(found.people)
