"""Plans for occasions, their checklists, and the clients whom they are for."""

_TABLES = {
    "plan": """
        id INTEGER NOT NULL, title TEXT NOT NULL, on_day TEXT NOT NULL, state TEXT NOT NULL,
        template TEXT NOT NULL, holiday_key TEXT NOT NULL, people TEXT NOT NULL, notes TEXT NOT NULL,
        lead_days INTEGER NOT NULL, back_days INTEGER NOT NULL, budget INTEGER, cost INTEGER,
        result TEXT NOT NULL, added_at TEXT NOT NULL, staff_id INTEGER NOT NULL, removed_at TEXT,
        CONSTRAINT pk_plan PRIMARY KEY (id),
        CONSTRAINT ck_plan_state CHECK (state IN ('open', 'done', 'dropped')),
        CONSTRAINT ck_plan_lead_days CHECK (lead_days BETWEEN 0 AND 366),
        CONSTRAINT ck_plan_back_days CHECK (back_days BETWEEN 1 AND 366),
        CONSTRAINT ck_plan_budget CHECK (budget BETWEEN 0 AND 100000000000),
        CONSTRAINT ck_plan_cost CHECK (cost BETWEEN 0 AND 100000000000),
        CONSTRAINT fk_plan_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "plan_step": """
        plan_id INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL,
        days_before INTEGER NOT NULL, done_on TEXT,
        CONSTRAINT pk_plan_step PRIMARY KEY (plan_id, position),
        CONSTRAINT ck_plan_step_days_before CHECK (days_before BETWEEN 0 AND 366),
        CONSTRAINT fk_plan_step_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id)""",
    "plan_guest": """
        id INTEGER NOT NULL, plan_id INTEGER NOT NULL, client_id INTEGER NOT NULL,
        occurrence TEXT NOT NULL,
        CONSTRAINT pk_plan_guest PRIMARY KEY (id),
        CONSTRAINT fk_plan_guest_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
        CONSTRAINT fk_plan_guest_client_id FOREIGN KEY (client_id) REFERENCES client (id)""",
}


def plans() -> list[str]:
    """Return the statements that make the tables and their indexes."""
    return [
        *(f"CREATE TABLE {name} ({columns}) STRICT" for name, columns in _TABLES.items()),
        "CREATE INDEX ix_plan_on_day ON plan (on_day)",
        "CREATE INDEX ix_plan_guest_plan_id ON plan_guest (plan_id)",
        "CREATE INDEX ix_plan_guest_client_id ON plan_guest (client_id)",
        "CREATE INDEX ix_plan_guest_occurrence ON plan_guest (occurrence) WHERE occurrence <> ''",
    ]
