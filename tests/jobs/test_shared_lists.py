"""Every cell of the shared lists stands in the client file: they are read a second time, by other means."""

import csv
import quopri
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs import import_clients
from shopclient.services import clients
from shopclient.services.client_views import ClientFile
from tests.fresh import fresh_shop
from tests.services.conftest import PROGRAMME, ShopClock

LISTS = Path(__file__).parents[1] / "data" / "imports"


@dataclass
class Known:
    """What a list says of somebody, as plain text; the sums in hundredths."""

    name: str
    phone: str
    email: str = ""
    birthday: str = ""
    address: str = ""
    notes: str = ""
    card: str = ""
    bonuses: int = 0
    turnover: int = 0
    wishes_letters: bool = False
    anniversary: str = ""


def hundredths(text: str) -> int:
    return int(Decimal(text.replace(",", ".").lstrip("$") or "0") * 100)


def rows(name: str, encoding: str, delimiter: str) -> list[dict[str, str]]:
    with (LISTS / name).open(encoding=encoding, newline="") as lines:
        return list(csv.DictReader(lines, delimiter=delimiter))


def of_one_c() -> Iterator[Known]:
    for row in rows("clients_1c_cp1251.csv", "cp1251", ";"):
        last, *others = row["ФИО"].split()
        day, month, year = row["Дата рождения"].split(".") if row["Дата рождения"] else ("", "", "")
        yield Known(
            name=" ".join((*others, last)),
            phone=row["Телефон"],
            birthday=f"{year}-{month}-{day}" if year else "",
            notes=row["Примечание"],
            card=row["Карта"],
            turnover=hundredths(row["Накоплено"]),
        )


def of_loyverse() -> Iterator[Known]:
    for row in rows("loyverse_customers.csv", "utf-8-sig", ","):
        parts = (row[each] for each in ("Address", "City", "Province", "Postal code", "Country"))
        yield Known(
            name=row["Customer name"],
            phone=row["Phone"],
            email=row["Email"],
            address=", ".join(part for part in parts if part),
            notes=row["Note"],
            card=row["Customer code"],
            bonuses=hundredths(row["Points balance"]),
            turnover=hundredths(row["Total spent"]),
        )


def of_square() -> Iterator[Known]:
    for row in rows("square_customers.csv", "utf-8-sig", ","):
        born = row["Birthday"]
        yield Known(
            name=f"{row['First Name']} {row['Last Name']}",
            phone=row["Phone Number"],
            email=row["Email Address"],
            birthday=born if len(born) != len("09-08") else f"--{born}",
            notes=row["Memo"],
            turnover=hundredths(row["Total Spend"]),
            wishes_letters=row["Email Subscription Status"] == "subscribed",
        )


def of_telephones() -> Iterator[Known]:
    text = (LISTS / "phone_contacts.vcf").read_text(encoding="utf-8")
    for card in text.split("BEGIN:VCARD")[1:]:
        said = dict(line.split(":", 1) for line in card.split("END:VCARD")[0].split("\n") if ":" in line)
        found = {
            key.split(";")[0]: quopri.decodestring(value).decode() if "QUOTED" in key else value
            for key, value in ((key, value.strip()) for key, value in said.items())
        }
        last, first, *_ = found["N"].split(";")
        yield Known(
            name=f"{first} {last}",
            phone=found["TEL"].removeprefix("tel:"),
            email=found.get("EMAIL", ""),
            birthday=day(found.get("BDAY", "")),
            notes=found.get("NOTE", ""),
            anniversary=day(found.get("ANNIVERSARY", "")),
        )


def day(text: str) -> str:
    figures = text.replace("1604-", "--").replace("-", "") if "1604" in text else text.replace("-", "")
    if len(figures) == len("0906"):
        return f"--{figures[:2]}-{figures[2:]}"
    return f"{figures[:4]}-{figures[4:6]}-{figures[6:]}" if figures else ""


def written(born: PersonDate | None) -> str:
    if born is None:
        return ""
    return f"{'-' if born.year is None else born.year}-{born.month:02}-{born.day:02}"


def kept(file: ClientFile) -> Known:
    person = file.person
    return Known(
        name=person.full_name,
        phone=", ".join(person.phones),
        email=", ".join(person.emails),
        birthday=written(person.birthday),
        address="; ".join(person.addresses),
        notes=person.notes,
        card=", ".join(card.number for card in file.cards),
        bonuses=file.bonuses,
        turnover=file.turnover,
        wishes_letters=any(each.channel == "email" and each.wish == "wished" for each in person.channels),
        anniversary=", ".join(written(each.date) for each in person.dates),
    )


@pytest.mark.parametrize(
    ("name", "read", "people"),
    [
        ("clients_1c_cp1251.csv", of_one_c, 15),
        ("loyverse_customers.csv", of_loyverse, 20),
        ("square_customers.csv", of_square, 15),
        ("phone_contacts.vcf", of_telephones, 10),
    ],
)
def test_every_cell_of_a_list_stands_in_the_file(
    tmp_path: Path, name: str, read: Callable[[], Iterator[Known]], people: int
) -> None:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), ShopClock())
    report = import_clients.run(shop, import_clients.read(shop, LISTS / name))

    assert (report.added, report.faults, report.unrecognised) == (people, (), ())
    assert [kept(clients.get(shop, each)) for each in report.outcome.clients] == list(read())
    assert report.currencies == (("USD",) if "square" in name else ())
    shop.close()
