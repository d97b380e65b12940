"""Journals of purchases, as tills and notebooks export them."""

from datetime import datetime
from pathlib import Path

import pytest

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.purchase_list import PurchaseList, PurchaseRow, read_purchases
from shopclient.formats.row_cells import Fault

IMPORTS = Path(__file__).parent.parent / "data" / "imports"


def journal(folder: Path, *lines: str) -> PurchaseList:
    path = folder / "journal.csv"
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return read_purchases(path, decimals=2)


def test_a_journal_comes_in_whole() -> None:
    found = read_purchases(IMPORTS / "purchases_journal.csv", decimals=2)
    rows = list(found.stream())
    assert (found.unrecognised, len(rows)) == ((), 200)
    assert rows[2] == PurchaseRow(
        line=4,
        at=datetime(2026, 6, 7, 15, 33),
        has_time=True,
        amount=rows[2].amount,  # type: ignore[union-attr]  # a fault would not be equal
        client="Сергей О'Коннор",
        phone="8 (903) 817-70-32",
        department="подарки",
        receipt="1-00002",
    )
    assert rows[2].amount == 536_212


def test_dates_cards_totals_and_faults_of_a_journal(tmp_path: Path) -> None:
    found = journal(
        tmp_path,
        "Journal of purchases,,,",
        "Date,Card,Total,Receipt number,Cashier",
        '2026-03-04T19:52:00Z,"2071883259262","$1,250.50",7,Ann',
        "12/31/2025,77,10.00,8,",
        "1/2/2026 10:05,77,,9,",
        "31.02.2026,77,5.00,,",
        "Total,,1265.50,,",
    )
    assert found.unrecognised == ("Cashier",)
    first, second, *faults = found.stream()
    assert isinstance(first, PurchaseRow)
    assert isinstance(second, PurchaseRow)
    assert (first.at, first.amount, first.card) == (datetime(2026, 3, 4, 19, 52), 125_050, "2071883259262")
    assert (second.at, second.has_time) == (datetime(2025, 12, 31), False)
    assert faults == [
        Fault(5, "amount", "1/2/2026 10:05; 77; ; 9; ", "amount_missing"),
        Fault(6, "date", "31.02.2026", "date_invalid"),
        Fault(7, "", "Total; ; 1265.50; ; ", "totals"),
    ]


def test_a_list_of_clients_is_no_journal() -> None:
    with pytest.raises(ImportUnreadable) as refused:
        read_purchases(IMPORTS / "loyverse_customers.csv", decimals=2)
    assert refused.value.why == "no_purchases"
