"""Journals of purchases, as tills and notebooks export them."""

from datetime import datetime
from pathlib import Path

import pytest

from shopclient.domain.errors import ImportUnreadable
from shopclient.formats.purchase_columns import PurchaseField, purchase_columns
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


def test_headings_in_other_words_and_those_a_person_decided_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "journal.csv"
    path.write_text(
        "Дата продажи;Время чека;Контрагент;Номер карты клиента;Сумма покупки, руб.;Тип операции;№ документа"
        ";Скидка\n"
        "01.03.2026;12:30;Анна;77;100,50;Продажа;1;5\n",
        encoding="utf-8",
    )
    journal = read_purchases(path, 2)
    (bought,) = journal.stream()
    assert isinstance(bought, PurchaseRow)
    assert (bought.at, bought.client, bought.card) == (datetime(2026, 3, 1, 12, 30), "Анна", "77")
    assert (bought.amount, bought.receipt, journal.unrecognised) == (100_50, "1", ("Скидка",))
    decided = read_purchases(
        path, 2, given={"Скидка": PurchaseField.AMOUNT, "Контрагент": PurchaseField.IGNORED}
    )
    (other,) = decided.stream()
    assert isinstance(other, PurchaseRow)
    assert (other.amount, other.client) == (5_00, "")


def test_a_return_is_told_by_its_word_or_its_minus(tmp_path: Path) -> None:
    path = tmp_path / "journal.csv"
    lines = (
        "Дата;Сумма;Тип;Чек",
        "01.03.2026;10;Продажа;1",
        "02.03.2026;10;Возврат прихода;2",
        "02.03.2026;-10,00 грн;;3",
        "02.03.2026;(10,00);;4",
        "02.03.2026;10;;Возврат 0005",
        "03.03.2026;500;Внесение;6",
        "03.03.2026;5;;7",
        "03.03.2026 25:00;5;;8",
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    found = list(read_purchases(path, 2).stream())
    rows = [each for each in found if isinstance(each, PurchaseRow)]
    assert [(row.line, row.amount, row.is_return) for row in rows] == [
        (2, 10_00, False),
        *((line, 10_00, True) for line in (3, 4, 5, 6)),
        (8, 5_00, False),
    ]
    assert [each for each in found if isinstance(each, Fault)] == [
        Fault(7, "kind", "Внесение", "no_purchase"),
        Fault(9, "date", "03.03.2026 25:00", "date_invalid"),
    ]


@pytest.mark.parametrize(
    ("field", "headings"),
    [
        (PurchaseField.DATE, "Дата и время|Дата операции|Дата документа|Created at|Transaction date"),
        (PurchaseField.AMOUNT, "К оплате|Сумма продажи|Сумма со скидкой|Всего|Total amount|До сплати"),
        (PurchaseField.CLIENT, "Контрагент|ФИО клиента|Заказчик"),
        (PurchaseField.CARD, "№ карты|Бонусная карта|Штрихкод"),
        (PurchaseField.PHONE, "Тел.|Мобильный|Телефон клиента"),
        (PurchaseField.RECEIPT, "№ чека|Номер документа|Номер заказа|Order ID|Invoice No"),
        (PurchaseField.KIND, "Тип документа|Receipt type"),
        (None, "Скидка|Сумма скидки|Дата рождения|Товар|Количество|Тип оплаты|Вид карты"),
    ],
)
def test_the_columns_of_journals_are_known_by_their_telling_words(
    field: PurchaseField | None, headings: str
) -> None:
    told = {heading: next(iter(purchase_columns([heading])), None) for heading in headings.split("|")}
    assert told == dict.fromkeys(told, field)
