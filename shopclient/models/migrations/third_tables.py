"""The tables that version 3 brought: everything that a client file holds beside the person and the family."""

#: Name of a table → its columns and what must hold of them, as SQL; in the order in which they are made.
TABLES = {
    "household": "id INTEGER NOT NULL, name TEXT NOT NULL, CONSTRAINT pk_household PRIMARY KEY (id)",
    "consent_text": """
        id INTEGER NOT NULL, purpose TEXT NOT NULL, language TEXT NOT NULL, version INTEGER NOT NULL,
        text TEXT NOT NULL, since TEXT NOT NULL,
        CONSTRAINT pk_consent_text PRIMARY KEY (id),
        CONSTRAINT ck_consent_text_purpose
            CHECK (purpose IN ('programme', 'messages', 'greeting', 'photo', 'children')),
        CONSTRAINT uq_consent_text_purpose_language_version UNIQUE (purpose, language, version)""",
    "custom_field": """
        id INTEGER NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
        options TEXT NOT NULL, position INTEGER NOT NULL, retired INTEGER NOT NULL,
        CONSTRAINT pk_custom_field PRIMARY KEY (id),
        CONSTRAINT ck_custom_field_kind CHECK (kind IN ('text', 'number', 'date', 'yes_no', 'list')),
        CONSTRAINT ck_custom_field_retired CHECK (retired IN (0, 1)),
        CONSTRAINT uq_custom_field_key UNIQUE (key)""",
    "import_batch": """
        id INTEGER NOT NULL, at TEXT NOT NULL, staff_id INTEGER NOT NULL, file_name TEXT NOT NULL,
        kind TEXT NOT NULL, counts TEXT NOT NULL, undone_at TEXT,
        CONSTRAINT pk_import_batch PRIMARY KEY (id),
        CONSTRAINT ck_import_batch_kind CHECK (kind IN ('clients', 'purchases')),
        CONSTRAINT fk_import_batch_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "import_mapping": """
        id INTEGER NOT NULL, signature TEXT NOT NULL, mapping TEXT NOT NULL, used_at TEXT NOT NULL,
        CONSTRAINT pk_import_mapping PRIMARY KEY (id),
        CONSTRAINT uq_import_mapping_signature UNIQUE (signature)""",
    "import_part": """
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, account_id INTEGER NOT NULL, card_id INTEGER,
        operation_id INTEGER, turnover INTEGER NOT NULL,
        CONSTRAINT pk_import_part PRIMARY KEY (id),
        CONSTRAINT fk_import_part_batch_id FOREIGN KEY (batch_id) REFERENCES import_batch (id),
        CONSTRAINT fk_import_part_account_id FOREIGN KEY (account_id) REFERENCES account (id),
        CONSTRAINT fk_import_part_card_id FOREIGN KEY (card_id) REFERENCES card (id)""",
    "imported_purchase": """
        key TEXT NOT NULL, digest TEXT NOT NULL, batch_id INTEGER NOT NULL, operation_id INTEGER NOT NULL,
        is_matched INTEGER NOT NULL, earns INTEGER NOT NULL,
        CONSTRAINT pk_imported_purchase PRIMARY KEY (key),
        CONSTRAINT ck_imported_purchase_digest CHECK (length(digest) = 64),
        CONSTRAINT ck_imported_purchase_is_matched CHECK (is_matched IN (0, 1)),
        CONSTRAINT ck_imported_purchase_earns CHECK (earns IN (0, 1)),
        CONSTRAINT fk_imported_purchase_batch_id FOREIGN KEY (batch_id) REFERENCES import_batch (id)""",
    "segment": """
        id INTEGER NOT NULL, name TEXT NOT NULL, filter TEXT NOT NULL, position INTEGER NOT NULL,
        CONSTRAINT pk_segment PRIMARY KEY (id), CONSTRAINT uq_segment_name UNIQUE (name)""",
    "attachment": """
        id INTEGER NOT NULL, client_id INTEGER NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL,
        size INTEGER NOT NULL, added_at TEXT NOT NULL, staff_id INTEGER NOT NULL,
        CONSTRAINT pk_attachment PRIMARY KEY (id),
        CONSTRAINT ck_attachment_digest CHECK (length(digest) = 64),
        CONSTRAINT ck_attachment_size CHECK (size >= 0),
        CONSTRAINT fk_attachment_client_id FOREIGN KEY (client_id) REFERENCES client (id),
        CONSTRAINT fk_attachment_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "client_channel": """
        client_id INTEGER NOT NULL, channel TEXT NOT NULL, wish TEXT NOT NULL,
        CONSTRAINT pk_client_channel PRIMARY KEY (client_id, channel),
        CONSTRAINT ck_client_channel_channel
            CHECK (channel IN ('phone', 'sms', 'messenger', 'email', 'letter', 'visit')),
        CONSTRAINT ck_client_channel_wish CHECK (wish IN ('wished', 'refused')),
        CONSTRAINT fk_client_channel_client_id FOREIGN KEY (client_id) REFERENCES client (id)""",
    "client_consent": """
        id INTEGER NOT NULL, client_id INTEGER NOT NULL, purpose TEXT NOT NULL, given_on TEXT NOT NULL,
        how TEXT NOT NULL, text_id INTEGER, staff_id INTEGER NOT NULL, withdrawn_on TEXT,
        CONSTRAINT pk_client_consent PRIMARY KEY (id),
        CONSTRAINT ck_client_consent_purpose
            CHECK (purpose IN ('programme', 'messages', 'greeting', 'photo', 'children')),
        CONSTRAINT ck_client_consent_how CHECK (how IN ('paper', 'spoken', 'form', 'imported')),
        CONSTRAINT fk_client_consent_client_id FOREIGN KEY (client_id) REFERENCES client (id),
        CONSTRAINT fk_client_consent_text_id FOREIGN KEY (text_id) REFERENCES consent_text (id),
        CONSTRAINT fk_client_consent_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "client_custom": """
        client_id INTEGER NOT NULL, field_id INTEGER NOT NULL, value TEXT NOT NULL,
        CONSTRAINT pk_client_custom PRIMARY KEY (client_id, field_id),
        CONSTRAINT fk_client_custom_client_id FOREIGN KEY (client_id) REFERENCES client (id),
        CONSTRAINT fk_client_custom_field_id FOREIGN KEY (field_id) REFERENCES custom_field (id)""",
    "client_gift": """
        id INTEGER NOT NULL, client_id INTEGER NOT NULL, relative_id INTEGER, what TEXT NOT NULL,
        occasion TEXT NOT NULL, state TEXT NOT NULL, year INTEGER, on_day TEXT, cost INTEGER,
        CONSTRAINT pk_client_gift PRIMARY KEY (id),
        CONSTRAINT ck_client_gift_state CHECK (state IN ('idea', 'bought', 'given')),
        CONSTRAINT ck_client_gift_cost CHECK (cost BETWEEN 0 AND 100000000000),
        CONSTRAINT fk_client_gift_client_id FOREIGN KEY (client_id) REFERENCES client (id)""",
    "client_photo": """
        client_id INTEGER NOT NULL, jpeg BLOB NOT NULL, digest TEXT NOT NULL,
        CONSTRAINT pk_client_photo PRIMARY KEY (client_id),
        CONSTRAINT ck_client_photo_jpeg CHECK (length(jpeg) BETWEEN 1 AND 61440),
        CONSTRAINT fk_client_photo_client_id FOREIGN KEY (client_id) REFERENCES client (id)""",
    "contact": """
        id INTEGER NOT NULL, client_id INTEGER NOT NULL, at TEXT NOT NULL, channel TEXT NOT NULL,
        incoming INTEGER NOT NULL, text TEXT NOT NULL, result TEXT NOT NULL, staff_id INTEGER NOT NULL,
        CONSTRAINT pk_contact PRIMARY KEY (id),
        CONSTRAINT ck_contact_channel
            CHECK (channel IN ('call', 'visit', 'letter', 'email', 'sms', 'messenger')),
        CONSTRAINT ck_contact_incoming CHECK (incoming IN (0, 1)),
        CONSTRAINT fk_contact_client_id FOREIGN KEY (client_id) REFERENCES client (id),
        CONSTRAINT fk_contact_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id)""",
    "relative_favourite": """
        relative_id INTEGER NOT NULL, holiday_key TEXT NOT NULL, position INTEGER NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT pk_relative_favourite PRIMARY KEY (relative_id, holiday_key),
        CONSTRAINT fk_relative_favourite_relative_id FOREIGN KEY (relative_id) REFERENCES relative (id)""",
    "revision": """
        id INTEGER NOT NULL, client_id INTEGER NOT NULL, at TEXT NOT NULL, staff_id INTEGER NOT NULL,
        deed TEXT NOT NULL, batch_id INTEGER, before TEXT, after TEXT, undoes_id INTEGER,
        CONSTRAINT pk_revision PRIMARY KEY (id),
        CONSTRAINT ck_revision_deed CHECK (length(deed) BETWEEN 1 AND 40),
        CONSTRAINT fk_revision_client_id FOREIGN KEY (client_id) REFERENCES client (id),
        CONSTRAINT fk_revision_staff_id FOREIGN KEY (staff_id) REFERENCES staff (id),
        CONSTRAINT fk_revision_batch_id FOREIGN KEY (batch_id) REFERENCES import_batch (id),
        CONSTRAINT fk_revision_undoes_id FOREIGN KEY (undoes_id) REFERENCES revision (id)""",
}

#: Table → the columns of each of its indexes.
INDEXES = {
    "client": ("is_listed, sort_key", "keeper_id", "household_id"),
    "client_label": ("client_id", "what, text"),
    "relative": ("client_id", "known_id"),
    "attachment": ("client_id", "digest"),
    "client_consent": ("client_id",),
    "client_custom": ("field_id",),
    "client_gift": ("client_id",),
    "contact": ("client_id, at",),
    "import_part": ("batch_id", "account_id"),
    "imported_purchase": ("batch_id", "operation_id"),
    "relative_favourite": ("holiday_key",),
    "revision": ("client_id",),
}
