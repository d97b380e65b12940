"""The tables of the shop's own layer over the catalogue of holidays, as version 5 made them."""

_TABLES = {
    "own_holiday": """
        key TEXT NOT NULL, name_en TEXT, name_ru TEXT, name_uk TEXT, rule TEXT, category TEXT, themes TEXT,
        note TEXT, since INTEGER, until INTEGER, is_hidden INTEGER NOT NULL,
        CONSTRAINT pk_own_holiday PRIMARY KEY (key),
        CONSTRAINT ck_own_holiday_key CHECK (length(key) BETWEEN 1 AND 80),
        CONSTRAINT ck_own_holiday_whole CHECK (key NOT LIKE 'own!_%' ESCAPE '!'
            OR rule IS NOT NULL AND coalesce(name_en, name_ru, name_uk) IS NOT NULL),
        CONSTRAINT ck_own_holiday_is_hidden CHECK (is_hidden IN (0, 1))""",
    "holiday_shift": """
        key TEXT NOT NULL, year INTEGER NOT NULL, ordinal INTEGER NOT NULL, days INTEGER NOT NULL,
        CONSTRAINT pk_holiday_shift PRIMARY KEY (key, year, ordinal),
        CONSTRAINT ck_holiday_shift_ordinal CHECK (ordinal IN (1, 2)),
        CONSTRAINT ck_holiday_shift_days CHECK (days BETWEEN -60 AND 60 AND days != 0)""",
}


def holiday_tables() -> list[str]:
    """Return the statements that make them."""
    return [f"CREATE TABLE {name} ({columns}) STRICT" for name, columns in _TABLES.items()]
