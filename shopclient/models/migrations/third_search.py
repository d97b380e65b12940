"""The index that clients are found by, as version 3 made it."""

_TABLE = "CREATE VIRTUAL TABLE client_search USING fts5(name, rest, tokenize='trigram')"
# What begins with one or two letters, too short for a trigram, is found among the trigrams themselves.
_TERMS = "CREATE VIRTUAL TABLE client_search_terms USING fts5vocab(client_search, instance)"


def search() -> tuple[str, ...]:
    """Return the statements that make the index anew and empty; it is filled once all scripts have run."""
    return ("DROP TABLE client_search", _TABLE, _TERMS)
