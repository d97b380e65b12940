"""What is kept ready of each client's purchases and money, as version 4 made it: a table and what keeps it.

A plain sale moves the figures on by what it is; whatever else may change which purchases last, or whose they
are, lets those of the clients concerned be counted anew.
"""

#: Of one client, in the order of the columns below.
_OF_PURCHASES = ("purchases", "first_day", "last_day", "paid")
_OF_ACCOUNTS = ("turnover", "held")
_TABLE = """
    client_id INTEGER NOT NULL, purchases INTEGER NOT NULL DEFAULT 0, first_day TEXT, last_day TEXT,
    paid INTEGER NOT NULL DEFAULT 0, turnover INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_client_figure PRIMARY KEY (client_id),
    CONSTRAINT fk_client_figure_client_id FOREIGN KEY (client_id) REFERENCES client (id)"""
# Who was merged is counted with the one who lives on.
_PEOPLE = "SELECT id FROM client WHERE id = {client} AND merged_into_id IS NULL OR merged_into_id = {client}"
#: A sale that was not undone or given to another card; of one that was given, the last giving. The plus keeps
# off the index of those without a client, which would lead to all that was sold to the bearers of cards.
LASTING = """
    what IN ('sale', 'attach')
    AND NOT EXISTS (SELECT 1 FROM operation AS undo WHERE undo.ref_id = sold.id AND undo.what = 'undo')
    AND NOT EXISTS (SELECT 1 FROM operation AS moved WHERE moved.ref_id = coalesce(sold.ref_id, sold.id)
        AND moved.what = 'attach' AND moved.id > sold.id AND NOT EXISTS
        (SELECT 1 FROM operation AS undo WHERE undo.ref_id = moved.id AND undo.what = 'undo'))"""
#: The lasting purchases of ``{client}``, as ``sold``, with the condition that makes them last.
PURCHASES = f"""
    (SELECT id, what, ref_id, account_id, turnover_day, due FROM operation
            WHERE client_id IN ({_PEOPLE})
        UNION ALL SELECT operation.id, what, ref_id, account_id, turnover_day, due
            FROM account JOIN operation ON account_id = account.id
            WHERE account.client_id IN ({_PEOPLE}) AND +operation.client_id IS NULL) AS sold
    WHERE {LASTING}"""
#: What one of them brought beside the accounts, less what came back of it.
PAID = """
    CASE WHEN account_id IS NULL AND what = 'sale' THEN due +
            (SELECT coalesce(sum(back.due), 0) FROM operation AS back
            WHERE back.ref_id = sold.id AND back.what = 'refund' AND NOT EXISTS
            (SELECT 1 FROM operation AS undo WHERE undo.ref_id = back.id AND undo.what = 'undo'))
        ELSE 0 END"""
_COUNTED = f"""
    SELECT count(*) AS purchases, min(turnover_day) AS first_day, max(turnover_day) AS last_day, coalesce(sum(
        {PAID}), 0) AS paid
    FROM {PURCHASES}"""
_ACCOUNT_OF = "client_id = {client} AND is_gift = 0 AND merged_into_id IS NULL"
_SUMMED = f"""
    SELECT coalesce(sum(turnover + opening_turnover), 0) AS turnover, coalesce(sum(
        (SELECT sum(bonuses) FROM operation WHERE account_id = account.id)), 0) AS held
    FROM account WHERE {_ACCOUNT_OF}"""
#: The client that an operation is noted of, else that of its account; of one who was merged, who lives on.
_WHOSE = (
    "SELECT coalesce(merged_into_id, id) FROM client WHERE id IN (SELECT coalesce(client_id, "
    "(SELECT client_id FROM account WHERE id = {of}.account_id)) {source})"
)


#: In a trigger: the client of a sale that comes, and whom each other change may concern.
NEW_SALE = _WHOSE.format(of="NEW", source="").replace("coalesce(client_id,", "coalesce(NEW.client_id,")
_NEAR = "(NEW.ref_id, (SELECT ref_id FROM operation WHERE id = NEW.ref_id))"
CONCERNED = _WHOSE.format(
    of="near",
    source=f"FROM operation AS near WHERE near.id = NEW.id OR near.id IN {_NEAR} "
    f"OR near.ref_id IN {_NEAR} AND near.what = 'attach'",
)
_BOTH = "FROM client WHERE id IN (OLD.client_id, NEW.client_id)"
OWNERS = f"SELECT id {_BOTH} UNION SELECT merged_into_id {_BOTH}"
JOINED = "SELECT OLD.merged_into_id UNION SELECT NEW.merged_into_id UNION SELECT NEW.id"
#: What takes back a purchase, or gives it to somebody else.
RECOUNTED = (
    "NEW.what = 'attach' OR NEW.what = 'refund' AND NEW.account_id IS NULL OR NEW.what = 'undo' AND "
    "(SELECT what FROM operation WHERE id = NEW.ref_id) IN ('sale', 'refund', 'attach')"
)


def unlike_kept(which: str) -> str:
    """Return the query for clients whose figures are not kept right, of those *which* says of ``person``."""
    unlike = (
        f"json_array({', '.join(f'kept.{each}' for each in columns)}) IS NOT "
        f"(SELECT json_array({', '.join(columns)}) FROM ({query.format(client='person.id')}))"
        for columns, query in ((_OF_PURCHASES, _COUNTED), (_OF_ACCOUNTS, _SUMMED))
    )
    return (
        "SELECT person.id FROM client AS person "
        "LEFT JOIN client_figure AS kept ON kept.client_id = person.id "
        f"WHERE {which} AND ({' OR '.join(unlike)})"
    )


def figures() -> list[str]:
    """Return the statements that make the table, fill it, and create the triggers that keep it.

    What else a filter asks of everybody stands in an index.
    """
    return [
        "CREATE INDEX ix_client_filtered ON client (birthday, state, is_organisation, added_at, "
        "merged_into_id, archived_at, erased_at, taken_back_at)",
        f"CREATE TABLE client_figure ({_TABLE}) STRICT",
        "INSERT INTO client_figure (client_id) SELECT id FROM client ORDER BY id",
        *count_anew(),
        *_keepers(),
    ]


def count_anew(which: str = "") -> list[str]:
    """Return the statements that count the figures anew of all clients, or of those whom *which* asks for."""
    where = f" WHERE client_id IN ({which})" if which else ""
    return [
        f"UPDATE client_figure SET ({', '.join(columns)}) = "
        f"({query.format(client='client_figure.client_id')}){where}"
        for columns, query in ((_OF_PURCHASES, _COUNTED), (_OF_ACCOUNTS, _SUMMED))
    ]


def _keepers() -> list[str]:
    own = "id = NEW.account_id AND is_gift = 0 AND merged_into_id IS NULL"
    purchases, sums = count_anew(OWNERS)
    return [
        "CREATE TRIGGER client_has_figure AFTER INSERT ON client "
        "BEGIN INSERT INTO client_figure (client_id) VALUES (NEW.id); END",
        "CREATE TRIGGER sale_moves_figure AFTER INSERT ON operation WHEN NEW.what = 'sale' BEGIN "
        "UPDATE client_figure SET purchases = purchases + 1, "
        "first_day = min(coalesce(first_day, NEW.turnover_day), NEW.turnover_day), "
        "last_day = max(coalesce(last_day, NEW.turnover_day), NEW.turnover_day), "
        "paid = paid + CASE WHEN NEW.account_id IS NULL THEN NEW.due ELSE 0 END "
        f"WHERE client_id = ({NEW_SALE}); END",
        "CREATE TRIGGER operation_moves_figure AFTER INSERT ON operation "
        "WHEN NEW.account_id IS NOT NULL AND (NEW.turnover <> 0 OR NEW.bonuses <> 0) BEGIN "
        "UPDATE client_figure SET turnover = turnover + NEW.turnover, held = held + NEW.bonuses "
        f"WHERE client_id = (SELECT client_id FROM account WHERE {own}); END",
        f"CREATE TRIGGER deed_moves_figure AFTER INSERT ON operation WHEN {RECOUNTED} "
        f"BEGIN {count_anew(CONCERNED)[0]}; END",
        "CREATE TRIGGER account_brings_figure AFTER INSERT ON account "
        "WHEN NEW.client_id IS NOT NULL AND NEW.opening_turnover <> 0 AND NEW.is_gift = 0 BEGIN "
        "UPDATE client_figure SET turnover = turnover + NEW.opening_turnover "
        "WHERE client_id = NEW.client_id; END",
        "CREATE TRIGGER account_moves_figure "
        "AFTER UPDATE OF client_id, is_gift, merged_into_id, opening_turnover ON account "
        f"BEGIN {purchases}; {sums}; END",
        "CREATE TRIGGER merging_moves_figure AFTER UPDATE OF merged_into_id ON client "
        f"WHEN NEW.merged_into_id IS NOT OLD.merged_into_id BEGIN {count_anew(JOINED)[0]}; END",
    ]
