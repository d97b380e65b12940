"""Scenes under faults: every call of a scene is struck, and what does not hold afterwards is gathered."""

import errno
import json
import random
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.engine import NOTHING, Deed, Ended, Engine, Fault, Kind, Order
from tests.faults.place import Place, Scene, Told, refusals
from tests.faults.power_cut import Disk, read_trace, write_state

SLOWEST = 10  # seconds until a fault is answered (trust T3)

#: What a fault may be refused as.
CODES = {
    errno.ENOSPC: {"disk_full"},
    errno.EDQUOT: {"disk_full"},
    errno.EFBIG: {"disk_full"},
    # SQLite opens for reading what it cannot open to be written, and calls unreadable pages damaged.
    errno.EIO: {"file_trouble", "file_read_only", "file_damaged"},
    errno.EROFS: {"file_read_only"},
    errno.EACCES: {"file_read_only"},
}


@dataclass
class Stand:
    """One scene, prepared once and tried with many faults."""

    scene: Scene
    root: Path
    engine: Engine

    def __post_init__(self) -> None:
        self.tries = self.states = 0
        self._counted: dict[Kind, int] = {}
        self.place = Place(self.root / "place", self.engine)
        self.place.root.mkdir(parents=True)
        self.scene.prepare(self.place)
        shutil.copytree(self.place.root, self.root / "template")

    def calls(self, kinds: Kind) -> int:
        """Count the calls of these kinds when nothing goes wrong; and see that then nothing is amiss."""
        if kinds not in self._counted:
            self._set_back()
            order = Order(self.place.root, Fault(Deed.COUNT, kinds))
            told = self.scene.act(self.place, order)
            found = [*refusals(told), *self.scene.judge(self.place, told)]
            assert (found, told.refused) == ([], []), (found, told)
            self._counted[kinds] = order.count
        return self._counted[kinds]

    def complaints(self, fault: Fault) -> Iterator[str]:
        """Try the scene with one fault, and yield what does not hold."""
        self.tries += 1
        self._set_back()
        order = Order(self.place.root, fault)
        began = time.monotonic()
        told = self.scene.act(self.place, order)
        took = time.monotonic() - began
        where = order.struck.replace(str(self.place.root), "…")
        order.close()
        found = [*refusals(told)]
        if took > SLOWEST:
            found.append(f"took {took:.0f} s")
        right = CODES.get(fault.error, set())
        wrong = [error for error in told.refused if error["code"] not in right]
        found += [f"refused as {error['code']}: {error['message']}" for error in wrong]
        for each in found:
            yield f"{self.scene.name} {fault} ({where}): {each}"
        yield from self._judge(told, f"{fault} ({where})")

    def after_power_cuts(self, chance: random.Random, count: int, step: int = 1) -> Iterator[str]:
        """Let the power go after every *step*-th change, *count* ways each; yield what does not hold then."""
        self._set_back()
        disk, trace = Disk(self.place.root), self.root / "trace"
        trace.unlink(missing_ok=True)
        self.scene.act(self.place, Order(self.place.root, NOTHING, trace=trace))
        said, seen = b"", set()
        for number, deed in enumerate(read_trace(trace)):
            disk.follow(deed)
            said += deed.data if deed.what == "a" else b""
            for state in disk.states(chance, count) if number % step == 0 else ():
                mark = hash((said, *((name, each.safe) for name, each in sorted(state.items()))))
                if mark in seen:
                    continue
                seen.add(mark)
                self.states += 1
                write_state(state, self.place.root)
                yield from self._judge(told_by(said), f"power cut after {number} ({deed.what} {deed.name})")

    def complaints_if_all_is_lost(self) -> Iterator[str]:
        """Yield what the judge says if everything that was done is taken back behind its back."""
        self._set_back()
        told = self.scene.act(self.place, Order(self.place.root, NOTHING))
        self._set_back()
        yield from self._judge(told, "all is lost")

    def _judge(self, told: Told, where: str) -> Iterator[str]:
        try:
            found = list(self.scene.judge(self.place, told))
        except Exception as error:
            found = [f"judge: {error!r}"]
        for each in found:
            yield f"{self.scene.name} {where}: {each}"

    def _set_back(self) -> None:
        shutil.rmtree(self.place.root)
        shutil.copytree(self.root / "template", self.place.root)


def told_by(said: bytes) -> Told:
    """Return what a program that the power left had said up to then."""
    lines = [json.loads(line) for line in said.splitlines()]
    answers = {line["id"]: line for line in lines if "id" in line}
    code = 0 if said and not answers else -9
    return Told(Ended(code, said.decode(), ""), answers)


#: What strikes: a deed, the error that is said, and the kinds of call that are struck.
STRIKES = {
    "kill": (Deed.KILL, 0, Kind.CHANGES),
    "half written": (Deed.TEAR, 0, Kind.WRITES),
    "error": (Deed.FAIL_ONCE, errno.EIO, Kind.CHANGES),
    "lasting error": (Deed.FAIL_ON, errno.EIO, Kind.CHANGES),
    "error of looking": (Deed.FAIL_ONCE, errno.EIO, Kind.LOOKS),
    "error of reading": (Deed.FAIL_ONCE, errno.EIO, Kind.READS),
    "error of locking": (Deed.FAIL_ONCE, errno.EIO, Kind.LOCKS),
    "full": (Deed.FAIL_ONCE, errno.ENOSPC, Kind.WRITES),
    "full from then on": (Deed.FAIL_ON, errno.ENOSPC, Kind.CHANGES),
    "quota from then on": (Deed.FAIL_ON, errno.EDQUOT, Kind.CHANGES),
    "read-only from then on": (Deed.FAIL_ON, errno.EROFS, Kind.NAMES),
    "no rights from then on": (Deed.FAIL_ON, errno.EACCES, Kind.NAMES),
}


def faults(stand: Stand, strike: str, *, step: int = 0) -> Iterator[Fault]:
    """Yield the faults of one strike: at every *step*-th call, or at two of them."""
    deed, error, kinds = STRIKES[strike]
    calls = stand.calls(kinds)
    for number in range(1, calls + 1, step) if step else (calls // 3, calls * 2 // 3):
        yield Fault(deed, kinds, number, error)
