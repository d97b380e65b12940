"""What is done while a fault strikes, and what must hold afterwards."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from shopclient.models.database import SCHEMA_VERSION
from shopclient.services.insides import require_sound, what_is_inside
from tests.cli.conftest import PROGRAMME
from tests.faults.copy_scenes import COPY_SCENES
from tests.faults.engine import Ended, Order
from tests.faults.place import (
    NAME,
    Place,
    Scene,
    Told,
    bytes_in,
    card,
    check,
    new_shop,
    no_leftovers,
    now,
    old_bytes,
    one_call,
    sale,
)
from tests.services.old_file import ROWS, make_old_file

LIST = "Имя;Телефон;Карта;Баланс\nАнна;+79161234567;77001;10\nБорис;+79161234568;77002;20\n"


def till_lines(place: Place) -> list[dict[str, Any]]:
    number = card(place)
    return [
        sale(place, "s1", "300.00"),
        {"op": "refund", "id": "r1", "sale": "s1", "amount": "100.00"},
        {"op": "sell", "id": "s2", "card": number, "lines": [{"amount": "10.00"}, {"amount": "20.00"}]},
        {"op": "undo", "id": "u2", "operation": "s2"},
        {"op": "adjust", "id": "a1", "card": number, "amount": "-1.00", "reason": "test"},
    ]


def act_till(place: Place, order: Order) -> Told:
    """Book line by line; a line that is refused is sent again once there is room."""
    words = ("--file", place.file, "--language", "en", "--json", "till", "run")
    run = place.engine.start(*words, order=order)
    told = Told(Ended(0, "", ""))
    for line in till_lines(place):
        answer = run(line)
        if answer is not None and "id" in answer and not answer["ok"]:
            told.refused.append(answer["error"])
            order.heal()
            answer = run(line)
            if answer is not None and not answer["ok"]:
                told.refused.append({"code": "fault", "message": f"after healing: {answer['error']}"})
        if answer is None or "id" not in answer:
            break
        told.answers[answer["id"]] = answer
    told.ended = run.end()
    if told.ended.code == 1:
        told.refused.append(json.loads(told.ended.out.splitlines()[-1])["error"])
    return told


def judge_till(place: Place, told: Told) -> Iterator[str]:
    """What was answered is there, every line is there once, and the sums fit."""
    lines = till_lines(place)
    told_now = place.lines(*lines, *lines, {"op": "balance", "card": card(place)})
    for answer in told_now[: len(lines)]:
        known = told.answers.get(answer["id"])
        if not answer["ok"]:
            yield f"sent again: {answer}"
        elif known and answer != {**known, "repeated": True}:
            yield f"lost or changed: {known} -> {answer}"
    again = told_now[len(lines) :]
    if not all(answer["repeated"] for answer in again[:-1]):
        yield "not repeated the second time"
    if (again[-1]["turnover"], again[-1]["balance"], again[-1]["debt"]) != ("2133.33", "39.00", "0.00"):
        yield f"balance {again[-1]}"
    yield from check(place)
    yield from no_leftovers(place)


def old_shop(place: Place) -> None:
    place.file.parent.mkdir()
    make_old_file(place.file)


def judge_migration(place: Place, told: Told) -> Iterator[str]:
    """The file is wholly old or wholly new, and the next start finishes."""
    if told.ended.code == 1 and bytes_in(place.file.parent).get(NAME) != old_bytes(place):
        with closing(sqlite3.connect(place.file)) as connection:
            [version] = connection.execute("PRAGMA user_version").fetchone()
        # Brought up whole, and then something else was refused: that is the one way in which it may differ.
        if version == 1 and place.file.read_bytes() != old_bytes(place):
            yield "changed after a refusal"
    numbers = [row["number"] for row in ROWS["card"]]
    for answer in place.lines(*({"op": "balance", "card": number} for number in numbers)):
        if not answer["ok"]:
            yield f"{answer}"
    yield from check(place)
    yield from no_leftovers(place)
    kept = place.file.with_name(f"{NAME}.before-v{SCHEMA_VERSION}")
    if not kept.exists():
        yield "no copy of the former file"
    else:
        require_sound(kept, now)
        if what_is_inside(kept).operations != len(ROWS["operation"]):
            yield "the copy of the former file is not it"


def empty_place(place: Place) -> None:
    (place.root / "rules.toml").write_text(PROGRAMME, encoding="utf-8")


def judge_init(place: Place, told: Told) -> Iterator[str]:
    """The file is whole or not there; then it can be made again."""
    if told.ended.code == 1 and place.file.exists():
        yield "there is a file after a refusal"
    if told.ended.code == 0 and not place.file.exists():
        yield "no file"
    if place.file.exists():
        require_sound(place.file, now)
    else:
        again = place.call("init", "--currency", "RUB")
        if again.code:
            yield f"the next try: {again.out}"
    yield from check(place)
    yield from no_leftovers(place)


def shop_and_list(place: Place) -> None:
    new_shop(place)
    (place.root / "list.csv").write_text(LIST, encoding="utf-8")
    rules = PROGRAMME.replace('cashback_percent = "5"', 'cashback_percent = "7"')
    (place.root / "new.toml").write_text(rules, encoding="utf-8")


def unchanged(place: Place, told: Told) -> Iterator[str]:
    unsure = told.refused and "did not confirm" in told.refused[0]["message"]
    if told.ended.code == 1 and not unsure:
        yield from check(place)  # takes back what was half done
        if place.file.read_bytes() != old_bytes(place):
            yield "changed after a refusal"


def judge_load(place: Place, told: Told) -> Iterator[str]:
    yield from unchanged(place, told)
    again = place.call("program", "load", place.root / "new.toml")
    if again.code:
        yield f"the next try: {again.out}"
    elif told.ended.code == 0 and again.tree["changed"]:
        yield f"lost: {again.out}"
    yield from check(place)
    yield from no_leftovers(place)


def judge_import(place: Place, told: Told) -> Iterator[str]:
    yield from unchanged(place, told)
    again = place.call("clients", "import", place.root / "list.csv")
    if again.code or again.tree["added"] not in ({0} if told.ended.code == 0 else {0, 2}):
        yield f"the next try: {again.out}"
    found = place.call("clients", "find", "").tree["clients"]
    if len(found) != 2:
        yield f"clients: {found}"
    yield from check(place)
    yield from no_leftovers(place)


SCENES = [
    Scene("till", new_shop, act_till, judge_till),
    Scene("migration", old_shop, one_call("check"), judge_migration),
    *COPY_SCENES,
    Scene("init", empty_place, one_call("init", "--currency", "RUB", "--program", "@rules.toml"), judge_init),
    Scene("load", shop_and_list, one_call("program", "load", "@new.toml"), judge_load),
    Scene("import", shop_and_list, one_call("clients", "import", "@list.csv"), judge_import),
]
