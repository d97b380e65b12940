"""Two tables as the screens have them, for looking at and for tests."""

from typing import NamedTuple

from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column


class Client(NamedTuple):
    name: str
    second: str
    level: str
    bonuses: int
    last: str
    start: int = 0


class Sale(NamedTuple):
    time: str
    name: str
    what: str
    total: str
    bonuses: str
    undone: bool = False


CLIENTS = [
    Client("Dagmar Novak", "first purchase yesterday", "Simple", 35, "1 day ago", 3),
    Client("Marcus Bellamy", "adherent; father of twins", "Gold", 1245, "48 days ago"),
    Client("Margaret Ashdown", "regular; book club on Thursdays", "VIP", 2410, "today"),
    Client("Maria <b>Castellanos</b>", "advocate; brought four friends", "VIP", 3180, "2 days ago"),
    Client("Marigold Penrose", "regular; wedding in May", "Gold", 990, "4 days ago"),
    Client(
        "Omar Haddad & sons of the very long name", "regular; Friday mornings", "Gold", 505, "5 days ago", 1
    ),
]
SALES = [
    Sale("12:04", "Тарас Коваль", "покупка", "310,00", "+15,50"),
    Sale("11:51", "Ірина Мороз", "покупка, бонуси", "820,40", "−120,00"),
    Sale("11:36", "Богдан Савчук", "скасовано", "1 500,00", "+75,00", undone=True),
    Sale("11:20", "Без картки", "покупка", "96,00", "—"),
]


def clients_table() -> TableView:
    kinds = {"Simple": "outline", "Gold": "level", "VIP": "accent"}

    def level(client: Client) -> Cell:
        return Cell(chip=CellChip(client.level, kinds[client.level]))  # type: ignore[arg-type]  # of the test's own

    def last(client: Client) -> Cell:
        late = client.last.startswith("48")
        return Cell(
            client.last, role="button" if late else "body", colour="warn" if late else "text2", dot=late
        )

    table = TableView(
        [
            Column(
                "Name",
                lambda client: Cell(
                    client.name, client.second, "name", avatar=client.name, matches=((client.start, 3),)
                ),
                sort="name",
            ),
            Column("Card", level, width=100),
            Column(
                "Bonuses",
                lambda client: Cell(f"{client.bonuses:,}", role="button", colour="points"),
                width=90,
                right=True,
                sort="bonuses",
            ),
            Column("Last visit", last, width=130, right=True, sort="last"),
        ],
        "Clients",
        tall=True,
        padding=20,
        key=lambda client: client.name,
    )
    table.set_rows(CLIENTS)
    table.show_sorting("name")
    return table


def sales_table() -> TableView:
    def quiet(text: str, sale: Sale) -> Cell:
        return Cell(text, colour="muted" if sale.undone else "text2")

    def sum_of(text: str, sale: Sale) -> Cell:
        return Cell(text, role="name", colour="muted" if sale.undone else "text", struck=sale.undone)

    def bonuses(sale: Sale) -> Cell:
        colour = "muted" if sale.undone else "points" if sale.bonuses.startswith("−") else "ok"
        return Cell(sale.bonuses, role="button", colour=colour, struck=sale.undone)

    def action(sale: Sale) -> Cell:
        if sale.undone:
            return Cell("Повернути", role="name", colour="text2", icon="arrow-forward-up", action=True)
        return Cell("Скасувати", role="name", colour="link", icon="arrow-back-up", action=True, on_hover=True)

    table = TableView(
        [
            Column("Час", lambda sale: quiet(sale.time, sale), width=72),
            Column(
                "Клієнт", lambda sale: Cell(sale.name, role="name", colour="muted" if sale.undone else "text")
            ),
            Column("Що", lambda sale: quiet(sale.what, sale), width=130),
            Column("Сума, ₴", lambda sale: sum_of(sale.total, sale), width=90, right=True),
            Column("Бонуси", bonuses, width=90, right=True),
            Column("", action, width=140, right=True),
        ],
        "Останні операції",
    )
    table.set_rows(SALES)
    return table
