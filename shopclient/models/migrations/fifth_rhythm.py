"""The rhythm of each client: the days of purchase with their gaps, and when a silence becomes too long.

A sale at the till adds one day at the most, and two gaps change; the median is found in an index. Whatever
else may change which purchases last, or whose they are, compares the days of the clients concerned anew, as
the figures of version 4 do.
"""

from shopclient.models.migrations.fourth_figures import (
    CONCERNED,
    JOINED,
    LASTING,
    NEW_SALE,
    OWNERS,
    PURCHASES,
    RECOUNTED,
)

_LEAST_GAPS = 4
_TABLE = """
    client_id INTEGER NOT NULL, day TEXT NOT NULL, gap INTEGER,
    CONSTRAINT pk_purchase_day PRIMARY KEY (client_id, day),
    CONSTRAINT fk_purchase_day_client_id FOREIGN KEY (client_id) REFERENCES client (id)"""
# Who was merged is counted with the one who lives on.
_PEOPLE = (
    "SELECT id FROM client WHERE id IN ({which}) AND merged_into_id IS NULL "
    "UNION SELECT id FROM client WHERE merged_into_id IN ({which})"
)
# Of all clients that {which} asks for, the days on which they bought.
_COUNTED = f"""
    SELECT DISTINCT client_id, turnover_day AS day FROM (
        SELECT coalesce(person.merged_into_id, person.id) AS client_id, bought.id, what, ref_id, turnover_day
            FROM client AS person CROSS JOIN operation AS bought ON bought.client_id = person.id
            WHERE person.id IN ({_PEOPLE})
        UNION ALL SELECT coalesce(person.merged_into_id, person.id), bought.id, what, ref_id, turnover_day
            FROM client AS person CROSS JOIN account ON account.client_id = person.id
            CROSS JOIN operation AS bought ON bought.account_id = account.id
            WHERE person.id IN ({_PEOPLE}) AND +bought.client_id IS NULL) AS sold
    WHERE {LASTING}"""
_GAP = (
    "CAST(julianday(day) - julianday((SELECT max(before.day) FROM purchase_day AS before "
    "WHERE before.client_id = purchase_day.client_id AND before.day < purchase_day.day)) AS INTEGER)"
)
# The one in the middle twice, or the two beside the middle; {gaps} is how many there are.
_MIDDLE = (
    "SELECT sum(gap) * (1 + {gaps} % 2) FROM (SELECT gap FROM purchase_day WHERE client_id = {client} "
    "AND gap IS NOT NULL ORDER BY gap LIMIT 2 - {gaps} % 2 OFFSET ({gaps} - 1) / 2)"
)
# The same of several clients at once.
_MEDIANS = f"""
    SELECT client_id, sum(gap) * (1 + total % 2) AS twice FROM (
        SELECT client_id, gap, count(*) OVER (PARTITION BY client_id) AS total,
            row_number() OVER (PARTITION BY client_id ORDER BY gap) AS place
        FROM purchase_day WHERE gap IS NOT NULL AND {{whose}})
    WHERE total >= {_LEAST_GAPS} AND place IN ((total + 1) / 2, total / 2 + 1)
    GROUP BY client_id"""


def rhythm() -> list[str]:
    """Return the statements that make the days and the columns, fill them, and keep them.

    A client cools once the silence is longer than one and a half of the usual gap, and is lost after three
    (``domain.rhythm``).
    """
    ends = {"cools_on": "rhythm * 3 / 4 + 1", "lost_on": "rhythm * 3 / 2 + 1"}
    return [
        f"CREATE TABLE purchase_day ({_TABLE}) STRICT, WITHOUT ROWID",
        "ALTER TABLE client_figure ADD COLUMN visits INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE client_figure ADD COLUMN rhythm INTEGER",
        *(
            f"ALTER TABLE client_figure ADD COLUMN {column} TEXT GENERATED ALWAYS AS "
            f"(date(last_day, '+' || ({days}) || ' days')) VIRTUAL"
            for column, days in ends.items()
        ),
        *count_days(),
        "CREATE INDEX ix_purchase_day_gap ON purchase_day (client_id, gap) WHERE gap IS NOT NULL",
        "CREATE INDEX ix_client_figure_risk ON client_figure (lost_on, cools_on) WHERE rhythm IS NOT NULL",
        *_keepers(),
    ]


def count_days() -> list[str]:
    """Return the statements that note the days of all clients where none are noted, and their medians."""
    every = _COUNTED.format(which="SELECT id FROM client")
    gap = "julianday(day) - julianday(lag(day) OVER (PARTITION BY client_id ORDER BY day))"
    return [
        f"INSERT INTO purchase_day SELECT client_id, day, CAST({gap} AS INTEGER) FROM ({every}) "
        "ORDER BY client_id, day",
        "UPDATE client_figure SET visits = "
        "(SELECT count(*) FROM purchase_day WHERE purchase_day.client_id = client_figure.client_id)",
        f"UPDATE client_figure SET rhythm = middle.twice FROM ({_MEDIANS.format(whose='true')}) AS middle "
        "WHERE middle.client_id = client_figure.client_id",
    ]


def unlike_days(which: str) -> str:
    """Return the query for clients whose days or rhythm are not kept right, of those *which* says of
    ``person``.
    """
    told = "SELECT json_group_array(json_array(day, gap)) FROM ({rows})"
    kept = "SELECT day, gap FROM purchase_day WHERE client_id = person.id ORDER BY day"
    days = f"SELECT DISTINCT turnover_day AS day FROM {PURCHASES.format(client='person.id')}"
    gap = "CAST(julianday(day) - julianday(lag(day) OVER (ORDER BY day)) AS INTEGER) AS gap"
    counted = f"SELECT day, {gap} FROM ({days}) ORDER BY day"
    return (
        "SELECT person.id FROM client AS person "
        "LEFT JOIN client_figure AS figure ON figure.client_id = person.id "
        f"WHERE {which} AND (({told.format(rows=kept)}) IS NOT ({told.format(rows=counted)}) "
        "OR figure.visits IS NOT (SELECT count(*) FROM purchase_day WHERE client_id = person.id) "
        f"OR figure.rhythm IS NOT (SELECT twice FROM ({_MEDIANS.format(whose='client_id = person.id')})))"
    )


def _keepers() -> list[str]:
    before = "SELECT max(day) FROM purchase_day WHERE client_id = client.id AND day < NEW.turnover_day"
    return [
        *_of_days("INSERT", "NEW"),
        *_of_days("DELETE", "OLD"),
        "CREATE TRIGGER sale_adds_day AFTER INSERT ON operation WHEN NEW.what = 'sale' BEGIN "
        "INSERT INTO purchase_day SELECT client.id, NEW.turnover_day, "
        f"CAST(julianday(NEW.turnover_day) - julianday(({before})) AS INTEGER) FROM client "
        f"WHERE id = ({NEW_SALE}) AND NOT EXISTS (SELECT 1 FROM purchase_day "
        "WHERE client_id = client.id AND day = NEW.turnover_day); END",
        f"CREATE TRIGGER deed_moves_days AFTER INSERT ON operation WHEN {RECOUNTED} "
        f"BEGIN {_anew(CONCERNED)}; END",
        "CREATE TRIGGER account_moves_days AFTER UPDATE OF client_id ON account "
        f"WHEN NEW.client_id IS NOT OLD.client_id BEGIN {_anew(OWNERS)}; END",
        "CREATE TRIGGER merging_moves_days AFTER UPDATE OF merged_into_id ON client "
        f"WHEN NEW.merged_into_id IS NOT OLD.merged_into_id BEGIN {_anew(JOINED)}; END",
    ]


def _of_days(deed: str, row: str) -> list[str]:
    """Return what a day that comes or goes does to the gaps beside it, and to the rhythm."""
    after = f"SELECT min(day) FROM purchase_day WHERE client_id = {row}.client_id AND day > {row}.day"
    # A subquery reads the figure as it is before the update.
    known = f"(SELECT visits FROM client_figure WHERE client_id = {row}.client_id)"
    step, gaps = ("+ 1", known) if deed == "INSERT" else ("- 1", f"({known} - 2)")
    middle = _MIDDLE.format(client=f"{row}.client_id", gaps=gaps)
    return [
        f"CREATE TRIGGER day_moves_rhythm_{deed.lower()} AFTER {deed} ON purchase_day BEGIN "
        f"UPDATE purchase_day SET gap = {_GAP} WHERE client_id = {row}.client_id "
        f"AND day IN (CASE WHEN {row}.gap IS NULL THEN {row}.day END, ({after})); "
        f"UPDATE client_figure SET visits = visits {step}, "
        f"rhythm = CASE WHEN {gaps} >= {_LEAST_GAPS} THEN ({middle}) END "
        f"WHERE client_id = {row}.client_id; END"
    ]


def _anew(which: str) -> str:
    """Return the statements that take away the days that are none any more, and add those that are."""
    counted = _COUNTED.format(which=which)
    return (
        f"DELETE FROM purchase_day WHERE client_id IN ({which}) AND (client_id, day) NOT IN ({counted}); "
        f"INSERT INTO purchase_day (client_id, day) SELECT client_id, day FROM ({counted}) AS counted "
        "WHERE (client_id, day) NOT IN (SELECT client_id, day FROM purchase_day "
        f"WHERE client_id IN ({which}))"
    )
