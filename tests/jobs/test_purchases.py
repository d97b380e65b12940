"""A former till's journal, from the file to the report."""

from datetime import UTC, datetime
from pathlib import Path

from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.jobs import import_purchases
from shopclient.services import clients
from tests.fresh import fresh_shop

JOURNAL = """Дата;Время;Клиент;Телефон;Сумма;Отдел;Чек;Кассир
04.03.2026;19:52;Василь Соловей;+380932118959;7400,67;;1-0;Оля
05.03.2026;10:00;Василь Соловей;+380932118959;1,00;подарки;1-1;Оля
05.03.2026;10:00;Василь Соловей;+380932118959;сто;;1-1;Оля
06.03.2026;25:00;Василь Соловей;+380932118959;5,00;;1-2;Оля
07.03.2026;11:00;Анна Їжак;8 (916) 648-99-50;545,37;;1-3;Оля
"""


def test_a_journal_is_booked_and_what_is_wrong_is_told_by_line(tmp_path: Path) -> None:
    path = tmp_path / "journal.csv"
    path.write_text(JOURNAL, encoding="cp1251")
    shop = fresh_shop(tmp_path / "shop.db", read_programme({}), lambda: datetime(2026, 11, 21, 7, tzinfo=UTC))
    vasyl = clients.add(shop, Person(name="Василь Соловей", phones=("+380 93 211 89 59",)))

    tried = import_purchases.run(shop, path, trial=True)
    report = import_purchases.as_tree(import_purchases.run(shop, path), 2)

    assert import_purchases.as_tree(tried, 2) == report | {"import": None}
    assert report == {
        "read": 5,
        "added": 1,
        "returned": 0,
        "matched": 0,
        "skipped": 0,
        "refused_lines": 4,
        "import": 1,
        "totals": {"turnover": "7400.67", "bonuses": "0.00"},
        "unrecognised": {"columns": ["Кассир"], "departments": []},
        "faults": [
            {"line": 3, "field": "receipt", "value": "1-1", "reason": "receipt_incomplete"},
            {"line": 4, "field": "amount", "value": "сто", "reason": "amount_invalid"},
            {"line": 5, "field": "time", "value": "25:00", "reason": "date_invalid"},
            {"line": 6, "field": "phone", "value": "8 (916) 648-99-50", "reason": "client_unknown"},
        ],
    }
    assert clients.get(shop, vasyl).turnover == 740_067
    shop.close()
