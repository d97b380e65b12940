"""Where a scene plays: the folders of one try, what was said in it, and what must hold in all of them."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shopclient.services.file_care import copies_folder
from tests.cli.conftest import PROGRAMME
from tests.faults.engine import Ended, Engine, Order

NAME = "лавка.shopclient"


def now() -> datetime:
    return datetime(2026, 11, 22, 9, tzinfo=UTC)


@dataclass
class Place:
    """The folder of one try: the shop's own folder, and what lies elsewhere."""

    root: Path
    engine: Engine

    @property
    def file(self) -> Path:
        return self.root / "shop" / NAME

    @property
    def stick(self) -> Path:
        return self.root / "stick"

    def call(self, *words: object, order: Order | None = None) -> Ended:
        return self.engine.call("--file", self.file, "--language", "en", "--json", *words, order=order)

    def lines(self, *lines: dict[str, Any]) -> list[dict[str, Any]]:
        """Put lines to `till run` without any fault."""
        run = self.engine.start("--file", self.file, "--language", "en", "till", "run")
        told = [run(line) for line in lines]
        run.end()
        assert None not in told, "the stream ended"
        return [answer for answer in told if answer is not None]


@dataclass
class Told:
    """What the program said while the fault struck."""

    ended: Ended
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)  # to lines that were booked, by id
    refused: list[dict[str, Any]] = field(default_factory=list)  # errors, of lines or of the call


@dataclass(frozen=True)
class Scene:
    """One thing that a shop does.

    ``act`` does it under the order; ``judge`` yields what does not hold then. Between them the program may
    have been killed.
    """

    name: str
    prepare: Callable[[Place], None]
    act: Callable[[Place, Order], Told]
    judge: Callable[[Place, Told], Iterator[str]]


def bytes_in(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a folder, by its name within."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def new_shop(place: Place) -> None:
    """A shop with a card that holds bonuses; the card's number lies in a file beside the folder."""
    place.file.parent.mkdir(exist_ok=True)
    place.stick.mkdir(exist_ok=True)
    rules = place.root / "rules.toml"
    rules.write_text(PROGRAMME, encoding="utf-8")
    assert place.call("init", "--currency", "RUB", "--program", rules).code == 0
    card = place.call("cards", "issue", "--kind", "simple", "--bearer", "1").tree["cards"][0]["number"]
    (place.root / "card").write_text(card)
    [answer] = place.lines(sale(place, "before", "2000.00"))
    assert answer["ok"], answer


def card(place: Place) -> str:
    return (place.root / "card").read_text()


def sale(place: Place, key: str, amount: str) -> dict[str, Any]:
    return {"op": "sell", "id": key, "card": card(place), "amount": amount, "spend": "max"}


def check(place: Place) -> Iterator[str]:
    done = place.call("check")
    if done.code or done.tree != {"ok": True, "findings": []}:
        yield f"check: {done.code} {done.out} {done.err}"


LEFT = (".unfinished", ".unfinished-journal")


def no_leftovers(place: Place, *, folders: tuple[Path, ...] = ()) -> Iterator[str]:
    """After a start and a copy nothing may lie about that nobody needs."""
    for folder in (place.file.parent, copies_folder(place.file), *folders):
        for path in folder.rglob("*") if folder.is_dir() else ():
            if path.name.endswith(LEFT):
                yield f"leftover {path.name.split('-')[0]}-….{path.name.rpartition('.')[2]}"
            elif path.name.endswith(("-wal", "-shm")) or (
                path.name.endswith("-journal") and path.stat().st_size and path.name != f"{NAME}-journal"
            ):
                yield f"leftover {path.name}"
            elif ".replaced-" in path.name and place.file.exists() and path.samefile(place.file):
                yield "a second name of the shop's own file"


def refusals(told: Told) -> Iterator[str]:
    """What was said must be said properly, whatever happened."""
    if "Traceback" in told.ended.err + told.ended.out:
        yield f"traceback: {told.ended.err.strip().splitlines()[-1]}"
    elif told.ended.code not in {0, 1, -9}:
        yield f"exit {told.ended.code}"
    elif told.ended.code == 1 and (told.ended.err.count("\n") != 1 or '{"error"' not in told.ended.out):
        yield f"refused, but said {told.ended.err!r} {told.ended.out!r}"
    elif told.ended.code != 1 and told.ended.err and '"second_error"' not in told.ended.out:
        yield f"said {told.ended.err!r}"
    for error in told.refused:
        if error["code"] == "fault":
            yield f"fault: {error['message']}"


def one_call(*words: str) -> Callable[[Place, Order], Told]:
    """Return an act that is one call; words of the form @name are files in the place."""

    def act(place: Place, order: Order) -> Told:
        ended = place.call(
            *(place.root / word[1:] if word.startswith("@") else word for word in words), order=order
        )
        told = Told(ended)
        with suppress(ValueError, AttributeError):
            told.refused = [ended.tree["error"]] if "error" in ended.tree else []
        return told

    return act


def old_bytes(place: Place) -> bytes:
    return (place.root.parent / "template" / "shop" / NAME).read_bytes()
