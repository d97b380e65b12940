"""The first tables: clients, cards, accounts, the ledger and its guards."""

import sqlalchemy as sa
from alembic import op

from shopclient.models.migrations.first_guards import guards

revision = "0001"
down_revision = None

_YEARLY = (("client", "birthday"), ("client", "name_day"), ("client_date", "date"), ("relative", "birthday"))


def upgrade() -> None:
    op.create_table(
        "client",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("middle", sa.Text(), nullable=False),
        sa.Column("sort_key", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Text(), nullable=True),
        sa.Column("name_day", sa.Text(), nullable=True),
        sa.Column("feb29", sa.Text(), nullable=True),
        sa.Column("church_style", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("referred_by", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.CheckConstraint("church_style IN ('new', 'old')", name=op.f("ck_client_church_style")),
        sa.CheckConstraint("feb29 IN ('02-28', '03-01')", name=op.f("ck_client_feb29")),
        sa.CheckConstraint(
            "state IN ('prospect', 'client', 'moved', 'died', 'do_not_call')", name=op.f("ck_client_state")
        ),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 400", name=op.f("ck_client_name")),
        sa.ForeignKeyConstraint(["referred_by"], ["client.id"], name=op.f("fk_client_referred_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_referred_by"), "client", ["referred_by"], unique=False)
    op.create_index(op.f("ix_client_sort_key"), "client", ["sort_key"], unique=False)
    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("loaded_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'senior', 'seller')", name=op.f("ck_staff_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sqlite_strict=True,
    )
    op.create_table(
        "account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("opening_turnover", sa.Integer(), nullable=False),
        sa.Column("debt", sa.Integer(), nullable=False),
        sa.Column("turnover", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.CheckConstraint("debt >= 0", name=op.f("ck_account_debt")),
        sa.CheckConstraint(
            "opening_turnover BETWEEN 0 AND 100000000000", name=op.f("ck_account_opening_turnover")
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_account_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_account_client_id"), "account", ["client_id"], unique=False)
    op.create_table(
        "client_date",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_date_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_date")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_date_client_id"), "client_date", ["client_id"], unique=False)
    op.create_table(
        "client_email",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_email_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_email")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_email_address"), "client_email", ["address"], unique=False)
    op.create_index(op.f("ix_client_email_client_id"), "client_email", ["client_id"], unique=False)
    op.create_table(
        "client_label",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("what IN ('hobby', 'taste', 'tag')", name=op.f("ck_client_label_what")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_label_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_label")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_label_client_id"), "client_label", ["client_id"], unique=False)
    op.create_table(
        "client_phone",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("e164", sa.Text(), nullable=True),
        sa.Column("digits", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_phone_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_phone")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_client_phone_client_id"), "client_phone", ["client_id"], unique=False)
    op.create_index(op.f("ix_client_phone_e164"), "client_phone", ["e164"], unique=False)
    op.create_table(
        "favourite",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("holiday_key", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_favourite_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_favourite")),
        sa.UniqueConstraint("client_id", "holiday_key", name=op.f("uq_favourite_client_id_holiday_key")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_favourite_holiday_key"), "favourite", ["holiday_key"], unique=False)
    op.create_table(
        "greeting",
        sa.Column("occurrence", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("marked_at", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('done', 'skipped', 'later')", name=op.f("ck_greeting_state")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_greeting_client_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_greeting_staff_id")),
        sa.PrimaryKeyConstraint("occurrence", name=op.f("pk_greeting")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_greeting_client_id"), "greeting", ["client_id"], unique=False)
    op.create_table(
        "relative",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birthday", sa.Text(), nullable=True),
        sa.Column("hobbies", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_relative_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relative")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_relative_client_id"), "relative", ["client_id"], unique=False)
    op.create_table(
        "card",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind_key", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("replaced_by_id", sa.Integer(), nullable=True),
        sa.Column("issued_on", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('blank', 'active', 'blocked', 'replaced', 'closed')", name=op.f("ck_card_state")
        ),
        sa.CheckConstraint("length(number) BETWEEN 1 AND 64", name=op.f("ck_card_number")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_card_account_id")),
        sa.ForeignKeyConstraint(["holder_id"], ["client.id"], name=op.f("fk_card_holder_id")),
        sa.ForeignKeyConstraint(["replaced_by_id"], ["card.id"], name=op.f("fk_card_replaced_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("number", name=op.f("uq_card_number")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_card_account_id"), "card", ["account_id"], unique=False)
    op.create_index(op.f("ix_card_holder_id"), "card", ["holder_id"], unique=False)
    op.create_index(op.f("ix_card_kind_key"), "card", ["kind_key"], unique=False)
    op.create_table(
        "operation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("op_key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("card_id", sa.Integer(), nullable=True),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("business_day", sa.Text(), nullable=False),
        sa.Column("happened_at", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("gross", sa.Integer(), nullable=False),
        sa.Column("discount", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("rounded", sa.Integer(), nullable=False),
        sa.Column("earned", sa.Integer(), nullable=False),
        sa.Column("bonuses", sa.Integer(), nullable=False),
        sa.Column("turnover", sa.Integer(), nullable=False),
        sa.Column("ref_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(what IN ('refund', 'undo')) = (ref_id IS NOT NULL)", name=op.f("ck_operation_ref")
        ),
        sa.CheckConstraint(
            "business_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
            name=op.f("ck_operation_business_day"),
        ),
        sa.CheckConstraint(
            "what <> 'adjust' OR length(reason) > 0", name=op.f("ck_operation_adjust_has_reason")
        ),
        sa.CheckConstraint(
            "what IN ('sale', 'refund', 'undo', 'adjust', 'opening', 'transfer')",
            name=op.f("ck_operation_what"),
        ),
        sa.CheckConstraint("abs(bonuses) <= 100000000000", name=op.f("ck_operation_bonuses")),
        sa.CheckConstraint("abs(discount) <= 100000000000", name=op.f("ck_operation_discount")),
        sa.CheckConstraint("abs(due) <= 100000000000", name=op.f("ck_operation_due")),
        sa.CheckConstraint("abs(earned) <= 100000000000", name=op.f("ck_operation_earned")),
        sa.CheckConstraint("abs(gross) <= 100000000000", name=op.f("ck_operation_gross")),
        sa.CheckConstraint("abs(rounded) <= 100000000000", name=op.f("ck_operation_rounded")),
        sa.CheckConstraint("abs(spent) <= 100000000000", name=op.f("ck_operation_spent")),
        sa.CheckConstraint("abs(turnover) <= 100000000000", name=op.f("ck_operation_turnover")),
        sa.CheckConstraint("length(op_key) BETWEEN 1 AND 200", name=op.f("ck_operation_op_key")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_operation_account_id")),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_operation_card_id")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_operation_client_id")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_operation_programme_id")),
        sa.ForeignKeyConstraint(["ref_id"], ["operation.id"], name=op.f("fk_operation_ref_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_operation_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
        sa.UniqueConstraint("op_key", name=op.f("uq_operation_op_key")),
        sqlite_strict=True,
    )
    op.create_index("ix_operation_account_turnover", "operation", ["account_id", "turnover"], unique=False)
    op.create_index(op.f("ix_operation_business_day"), "operation", ["business_day"], unique=False)
    op.create_index(op.f("ix_operation_client_id"), "operation", ["client_id"], unique=False)
    op.create_index(op.f("ix_operation_ref_id"), "operation", ["ref_id"], unique=False)
    op.create_index(
        "uq_operation_undone", "operation", ["ref_id"], unique=True, sqlite_where=sa.text("what = 'undo'")
    )
    op.create_table(
        "lot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("granted", sa.Integer(), nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column("active_from", sa.Text(), nullable=False),
        sa.Column("burns_on", sa.Text(), nullable=True),
        sa.CheckConstraint('"left" BETWEEN 0 AND granted', name=op.f("ck_lot_left")),
        sa.CheckConstraint("burns_on > active_from", name=op.f("ck_lot_burns_after_active")),
        sa.CheckConstraint("granted BETWEEN 1 AND 100000000000", name=op.f("ck_lot_granted")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_lot_account_id")),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operation.id"],
            name=op.f("fk_lot_operation_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lot")),
        sqlite_strict=True,
    )
    op.create_index("ix_lot_open", "lot", ["account_id"], unique=False, sqlite_where=sa.text('"left" > 0'))
    op.create_index(op.f("ix_lot_operation_id"), "lot", ["operation_id"], unique=False)
    op.create_table(
        "sale_line",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("discount", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operation.id"],
            name=op.f("fk_sale_line_operation_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("operation_id", "position", name=op.f("pk_sale_line")),
        sqlite_strict=True,
    )
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("lot_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "what IN ('earn', 'spend', 'burn', 'take_back', 'give_back', 'adjust', 'gift', 'opening', "
            "'transfer')",
            name=op.f("ck_entry_what"),
        ),
        sa.CheckConstraint("amount <> 0 AND abs(amount) <= 100000000000", name=op.f("ck_entry_amount")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_entry_account_id")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_entry_lot_id")),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["operation.id"],
            name=op.f("fk_entry_operation_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_entry_account_id"), "entry", ["account_id"], unique=False)
    op.create_index(op.f("ix_entry_lot_id"), "entry", ["lot_id"], unique=False)
    op.create_index(op.f("ix_entry_operation_id"), "entry", ["operation_id"], unique=False)
    # The list of the day looks for birthdays by month and day, in whatever year they were.
    for table, column in _YEARLY:
        op.execute(
            f"CREATE INDEX ix_{table}_{column}_day ON {table} (substr({column}, -5)) "
            f"WHERE {column} IS NOT NULL"
        )
    op.execute("CREATE INDEX ix_greeting_later ON greeting (client_id) WHERE state = 'later'")
    # Trigrams find any part of a name, a phone or a card number; the text is folded before it comes here.
    op.execute("CREATE VIRTUAL TABLE client_search USING fts5(body, tokenize='trigram')")
    for statement in guards():
        op.execute(statement)
