"""Customer days: the days themselves, guests, checklists, draws with their tickets, and hidden gifts."""

_TABLES = {
    "event": """
        id INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, on_day TEXT NOT NULL,
        until_day TEXT NOT NULL, hours TEXT NOT NULL, places INTEGER, day_key TEXT NOT NULL,
        about TEXT NOT NULL, asked TEXT, gift TEXT NOT NULL, gift_each INTEGER NOT NULL,
        gift_from INTEGER NOT NULL, gift_most INTEGER, cost_limit INTEGER, cost INTEGER,
        result TEXT NOT NULL, copied_from_id INTEGER, added_at TEXT NOT NULL, staff_id INTEGER NOT NULL,
        removed_at TEXT,
        CONSTRAINT pk_event PRIMARY KEY (id),
        CONSTRAINT ck_event_kind CHECK (kind IN ('client_day', 'closed_evening', 'children', 'tasting',
            'presentation', 'excursion', 'chiefs_day', 'other')),
        CONSTRAINT ck_event_days CHECK (until_day >= on_day),
        CONSTRAINT ck_event_places CHECK (places BETWEEN 1 AND 100000),
        CONSTRAINT ck_event_gift_each CHECK (gift_each BETWEEN 1 AND 100000),
        CONSTRAINT ck_event_gift_from CHECK (gift_from BETWEEN 0 AND 100000000000),
        CONSTRAINT ck_event_gift_most CHECK (gift_most BETWEEN 1 AND 1000000),
        CONSTRAINT ck_event_cost_limit CHECK (cost_limit BETWEEN 0 AND 100000000000),
        CONSTRAINT ck_event_cost CHECK (cost BETWEEN 0 AND 100000000000),
        CONSTRAINT fk_event_copied_from_id FOREIGN KEY (copied_from_id) REFERENCES event (id),
        CONSTRAINT fk_event_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "event_step": """
        event_id INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
        days_before INTEGER NOT NULL, done_on TEXT,
        CONSTRAINT pk_event_step PRIMARY KEY (event_id, position),
        CONSTRAINT ck_event_step_days_before CHECK (days_before BETWEEN 0 AND 366),
        CONSTRAINT fk_event_step_event_id FOREIGN KEY (event_id) REFERENCES event (id)""",
    "event_duty": """
        event_id INTEGER NOT NULL, position INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
        hours TEXT NOT NULL,
        CONSTRAINT pk_event_duty PRIMARY KEY (event_id, position),
        CONSTRAINT fk_event_duty_event_id FOREIGN KEY (event_id) REFERENCES event (id)""",
    "event_guest": """
        event_id INTEGER NOT NULL, client_id INTEGER NOT NULL, people INTEGER NOT NULL,
        answer TEXT NOT NULL, came_at TEXT,
        CONSTRAINT pk_event_guest PRIMARY KEY (event_id, client_id),
        CONSTRAINT ck_event_guest_people CHECK (people BETWEEN 1 AND 99),
        CONSTRAINT ck_event_guest_answer CHECK (answer IN ('listed', 'invited', 'yes', 'no')),
        CONSTRAINT fk_event_guest_event_id FOREIGN KEY (event_id) REFERENCES event (id),
        CONSTRAINT fk_event_guest_client_id FOREIGN KEY (client_id) REFERENCES client (id)""",
    "event_prize": """
        event_id INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL,
        cost INTEGER NOT NULL,
        CONSTRAINT pk_event_prize PRIMARY KEY (event_id, position),
        CONSTRAINT ck_event_prize_count CHECK (count BETWEEN 1 AND 10000),
        CONSTRAINT ck_event_prize_cost CHECK (cost BETWEEN 0 AND 100000000000),
        CONSTRAINT fk_event_prize_event_id FOREIGN KEY (event_id) REFERENCES event (id)""",
    "draw": """
        id INTEGER NOT NULL, event_id INTEGER NOT NULL, seed TEXT NOT NULL, prizes TEXT NOT NULL,
        tickets INTEGER NOT NULL, drawn_at TEXT NOT NULL, staff_id INTEGER NOT NULL, taken_back_at TEXT,
        CONSTRAINT pk_draw PRIMARY KEY (id),
        CONSTRAINT ck_draw_seed CHECK (length(seed) = 32),
        CONSTRAINT ck_draw_tickets CHECK (tickets BETWEEN 1 AND 10000),
        CONSTRAINT fk_draw_event_id FOREIGN KEY (event_id) REFERENCES event (id),
        CONSTRAINT fk_draw_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "ticket": """
        draw_id INTEGER NOT NULL, number INTEGER NOT NULL, code TEXT NOT NULL, prize TEXT NOT NULL,
        cost INTEGER NOT NULL, prediction TEXT NOT NULL, redeemed_at TEXT,
        CONSTRAINT pk_ticket PRIMARY KEY (draw_id, number),
        CONSTRAINT uq_ticket_code UNIQUE (code),
        CONSTRAINT ck_ticket_code CHECK (length(code) = 13),
        CONSTRAINT ck_ticket_cost CHECK (cost BETWEEN 0 AND 100000000000),
        CONSTRAINT fk_ticket_draw_id FOREIGN KEY (draw_id) REFERENCES draw (id)""",
    "ticket_deed": """
        id INTEGER NOT NULL, code TEXT NOT NULL, what TEXT NOT NULL, at TEXT NOT NULL,
        staff_id INTEGER NOT NULL,
        CONSTRAINT pk_ticket_deed PRIMARY KEY (id),
        CONSTRAINT ck_ticket_deed_what CHECK (what IN ('redeem', 'take_back')),
        CONSTRAINT fk_ticket_deed_code FOREIGN KEY (code) REFERENCES ticket (code),
        CONSTRAINT fk_ticket_deed_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "hidden_gift": """
        operation_id INTEGER NOT NULL, event_id INTEGER NOT NULL, gift TEXT NOT NULL, at TEXT NOT NULL,
        CONSTRAINT pk_hidden_gift PRIMARY KEY (operation_id),
        CONSTRAINT fk_hidden_gift_operation_id FOREIGN KEY (operation_id) REFERENCES operation (id),
        CONSTRAINT fk_hidden_gift_event_id FOREIGN KEY (event_id) REFERENCES event (id)""",
    "prediction": """
        position INTEGER NOT NULL, text TEXT NOT NULL,
        CONSTRAINT pk_prediction PRIMARY KEY (position)""",
}
_INDEXES = (
    "CREATE INDEX ix_event_on_day ON event (on_day)",
    "CREATE INDEX ix_event_guest_client_id ON event_guest (client_id)",
    "CREATE INDEX ix_draw_event_id ON draw (event_id)",
    "CREATE INDEX ix_ticket_deed_code ON ticket_deed (code)",
    "CREATE INDEX ix_hidden_gift_event_id ON hidden_gift (event_id)",
    # One yearly day has one project a year, in whichever order two people begin it.
    "CREATE UNIQUE INDEX uq_event_day_key ON event (day_key, substr(on_day, 1, 4)) "
    "WHERE day_key <> '' AND removed_at IS NULL",
)
#: What was drawn, and what was done with a ticket, is only added to: no prize moves to a friend.
_KEPT = {
    "draw": "id event_id seed prizes tickets drawn_at staff_id",
    "ticket": "draw_id number code prize cost prediction",
    "ticket_deed": "id code what at staff_id",
}


def events() -> list[str]:
    """Return the statements that make the tables of customer days, their indexes and guards."""
    made = [f"CREATE TABLE {name} ({content}) STRICT" for name, content in _TABLES.items()]
    return [*made, *_INDEXES, *(guard for name in _KEPT for guard in _guards(name))]


def _guards(name: str) -> list[str]:
    changed = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in _KEPT[name].split())
    return [
        f"CREATE TRIGGER {name}_no_delete BEFORE DELETE ON {name} "
        f"BEGIN SELECT RAISE(ABORT, 'what was drawn is never removed'); END",
        f"CREATE TRIGGER {name}_no_rewrite BEFORE UPDATE ON {name} WHEN {changed} "
        f"BEGIN SELECT RAISE(ABORT, 'what was drawn is never rewritten'); END",
    ]
