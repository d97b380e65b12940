"""A long list read, and its people made fit, by a process of its own while this one writes those before.

Reading takes nearly as long as writing, and Python does one thing at a time in a process.
"""

import signal
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from itertools import islice
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING

from shopclient.domain.errors import Refusal
from shopclient.domain.person_cleaning import Terms
from shopclient.formats.client_list import ClientList
from shopclient.formats.client_rows import ImportRow
from shopclient.formats.parcels import packed, unpacked
from shopclient.formats.row_cells import Fault

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

#: Fewer records are read before another process has begun.
MANY = 3_000
_FIRST = 600  # read here, while the other process begins
_TOGETHER = 100
_AHEAD = 16  # such parcels
_END, _CLOSED = b"end", b"closed"

Item = ImportRow | Fault


@dataclass(frozen=True)
class _Task:
    people: ClientList
    first: int  # of its items, those before were read already
    terms: Terms | None


def stream(people: ClientList, terms: Terms | None) -> Iterator[Item]:
    """Yield the people and the faults of a list, as ``ClientList.stream`` does; rows keep no more memory.

    Those of a list of ``MANY`` records or more are read ahead. With *terms* each person who can be kept
    as it is comes fit then, and says so (``ImportRow.clean``). Where no other process can be had, or it
    dies, the rest is read here.
    """
    if people.read < MANY:
        yield from people.stream()
        return
    given = 0
    with closing(_read_ahead(people, terms)) as ahead:
        while True:
            try:
                item = next(ahead)
            except StopIteration as end:
                if end.value:
                    return
                break
            given += 1
            yield item
    yield from islice(people.stream(), given, None)


def _read_ahead(people: ClientList, terms: Terms | None) -> Generator[Item, None, bool]:
    """Yield what another process reads, the first items until it has begun; return whether that is all."""
    import multiprocessing

    # Nothing of this one is carried over: it has threads, and an open file.
    context = multiprocessing.get_context("spawn")
    # Anew, without what somebody may have read of it already.
    task = _Task(replace(people), _FIRST, terms)
    here, there = context.Pipe(duplex=False)
    reader = context.Process(target=_read, args=(task, there), daemon=True)
    with here:
        try:
            with there:
                reader.start()
        except OSError:
            return False
        try:
            yield from islice(people.stream(), _FIRST)
            while (parcel := here.recv_bytes()) != _END:
                yield from unpacked(parcel)
        except EOFError:
            return False
        finally:
            _end(reader)
    return True


def _end(reader: "SpawnProcess") -> None:
    """Let the other process be gone, whether it was done or nobody wants more."""
    reader.kill()
    reader.join()
    reader.close()


def _read(task: _Task, out: "Connection") -> None:
    """Read the list and hand it over; in the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked is told, and ends this
    ready: Queue[bytes] = Queue(_AHEAD)
    # A pipe holds less than is written in one transaction.
    Thread(target=_hand_over, args=(ready, out)).start()
    # A refusal is met again, and told, where the rest is read.
    with suppress(Refusal):
        items = _fit(islice(task.people.stream(), task.first, None), task.terms)
        while together := list(islice(items, _TOGETHER)):
            ready.put(packed(together))
        ready.put(_END)
    ready.put(_CLOSED)


def _hand_over(ready: "Queue[bytes]", out: "Connection") -> None:
    with out, suppress(OSError):  # whoever wants no more ends this process
        while (parcel := ready.get()) != _CLOSED:
            out.send_bytes(parcel)


def _fit(items: Iterable[Item], terms: Terms | None) -> Iterator[Item]:
    for item in items:
        yield _cleaned(item, terms) if terms is not None and isinstance(item, ImportRow) else item


def _cleaned(row: ImportRow, terms: Terms) -> ImportRow:
    try:
        clean = terms.clean(row.person)
    except Refusal:
        return row  # what can be left out of it is decided where it is told
    # Worked out here, and handed over with it.
    _ = clean.sort_key, clean.words, clean.kept, clean.found_by
    return replace(row, person=clean.person, clean=clean)
