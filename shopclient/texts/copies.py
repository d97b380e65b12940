"""Words for copies of the file: where they are, when they were made, what is wrong with data."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shopclient.texts.days import short_day
from shopclient.texts.words import Words

_NAMED = 5  # of files that are missing

_PLACES: dict[str, Callable[[Words], str]] = {
    "beside": lambda words: words.translate("Copies", "beside the shop’s file"),
    "second": lambda words: words.translate("Copies", "in the second place"),
    "update": lambda words: words.translate("Copies", "made before an update"),
    "replaced": lambda words: words.translate("Copies", "left by a restore"),
    "chosen": lambda words: words.translate("Copies", "chosen by hand"),
}

_FAULTS: dict[str, Callable[[Words, int], str]] = {
    "file": lambda words, n: words.translate(
        "Copies", "The file itself is damaged in %n place(s). Restore the last good copy.", n=n
    ),
    "reference": lambda words, n: words.translate(
        "Copies", "%n record(s) point to something that is not there any more.", n=n
    ),
    "guard_missing": lambda words, n: words.translate(
        "Copies", "%n guard(s) of the ledger are missing: the file was changed with another program.", n=n
    ),
    "guard_strange": lambda words, n: words.translate(
        "Copies", "%n strange guard(s) stand in the file: it was changed with another program.", n=n
    ),
    "schema_missing": lambda words, n: words.translate(
        "Copies", "%n part(s) of the file’s structure are missing: it was changed with another program.", n=n
    ),
    "schema_strange": lambda words, n: words.translate(
        "Copies",
        "%n strange part(s) stand in the file’s structure: it was changed with another program.",
        n=n,
    ),
    "schema_changed": lambda words, n: words.translate(
        "Copies", "%n part(s) of the file’s structure were changed with another program.", n=n
    ),
    "account_changed": lambda words, n: words.translate(
        "Copies",
        "%n account(s) are not what was recorded: whose they are, or their turnover at the start.",
        n=n,
    ),
    "card_changed": lambda words, n: words.translate(
        "Copies", "%n card(s) are not what was recorded: their account, kind, state or days.", n=n
    ),
    "programme_changed": lambda words, n: words.translate(
        "Copies", "%n version(s) of the loyalty rules are not what was recorded.", n=n
    ),
    "fact_chain": lambda words, n: words.translate(
        "Copies", "The records of cards, accounts and rules were changed in %n place(s).", n=n
    ),
    "gift_missing": lambda words, n: words.translate(
        "Copies", "%n gift(s) of bonuses are booked and not noted as given: they could be given again.", n=n
    ),
    "gift_strange": lambda words, n: words.translate(
        "Copies", "%n gift(s) of bonuses are noted as given and are not booked so.", n=n
    ),
    "lot_sum": lambda words, n: words.translate(
        "Copies", "%n portion(s) of bonuses do not equal what was booked on them.", n=n
    ),
    "debt_sum": lambda words, n: words.translate(
        "Copies", "The debt of %n account(s) does not equal what was booked on it.", n=n
    ),
    "turnover_sum": lambda words, n: words.translate(
        "Copies", "The turnover of %n account(s) does not equal its purchases.", n=n
    ),
    "client_figure": lambda words, n: words.translate(
        "Copies", "The count or the sum of purchases kept ready for %n client(s) is wrong.", n=n
    ),
    "client_rhythm": lambda words, n: words.translate(
        "Copies", "The days of purchase kept ready for %n client(s), or their rhythm, are wrong.", n=n
    ),
    "operation_sum": lambda words, n: words.translate(
        "Copies", "The bonuses of %n operation(s) do not add up.", n=n
    ),
    "entry_without_operation": lambda words, n: words.translate(
        "Copies", "%n booking(s) belong to no operation.", n=n
    ),
    "operation_gap": lambda words, n: words.translate(
        "Copies", "Before %n operation(s) another one is missing: it was removed.", n=n
    ),
    "line_sum": lambda words, n: words.translate(
        "Copies", "The lines of %n purchase(s) do not add up to the purchase.", n=n
    ),
    "refunds_exceed_sale": lambda words, n: words.translate(
        "Copies", "More was returned of %n purchase(s) than was bought.", n=n
    ),
    "gift_value": lambda words, n: words.translate(
        "Copies", "What gift cards paid does not equal %n purchase(s) paid with them.", n=n
    ),
    "merged_account": lambda words, n: words.translate(
        "Copies", "%n account(s) joined to another one still hold something.", n=n
    ),
    "chain": lambda words, n: words.translate(
        "Copies", "The chain of operations is broken in %n place(s): recorded operations were changed.", n=n
    ),
    "tail_cut": lambda words, _n: words.translate(
        "Copies", "The newest copy holds operations that the shop’s file has no more: they were removed."
    ),
    "tail_changed": lambda words, _n: words.translate(
        "Copies", "The newest copy and the shop’s file tell different operations under one number."
    ),
    "search_missing": lambda words, n: words.translate(
        "Copies", "%n client(s) cannot be found by the search. Open and save their files.", n=n
    ),
}


def place_of_copy(where: str, words: Words) -> str:
    """Return where a copy is: ``beside the shop's file``."""
    return _PLACES[where](words)


def moment(when: datetime, language: str) -> str:
    """Return a moment as lists of copies show it: ``21.11.2026 09:30``."""
    return f"{short_day(when.date(), language)} {when:%H:%M}"


def wall_moment(when: datetime, zone: str) -> datetime:
    """Return a UTC moment by the clock on the wall of the shop in *zone*; "": on this computer's."""
    try:
        return when.astimezone(ZoneInfo(zone) if zone else None)
    except (ZoneInfoNotFoundError, ValueError):  # the file says so, and files can be wrong
        return when.astimezone()


def fault_lines(codes: Iterable[str], words: Words) -> list[str]:
    """Return a sentence for each kind of fault that "Check data" found, in the order of their codes."""
    return [_fault(code, count, words) for code, count in sorted(Counter(codes).items())]


def _fault(code: str, count: int, words: Words) -> str:
    say = _FAULTS.get(code)
    if say is not None:
        return say(words, count)
    return words.translate("Copies", "%n other thing(s) are not as they must be: {code}.", n=count).format(
        code=code
    )


def missing_files(names: Sequence[str], words: Words) -> str:
    """Return the sentence that names files of clients which are not there any more."""
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    text = words.translate("Copies", "%n file(s) of clients were not found: {names}.", n=len(names))
    if len(names) > _NAMED:
        text = words.translate(
            "Copies", "%n file(s) of clients were not found, among them {names}.", n=len(names)
        )
    return text.format(names=shown)
