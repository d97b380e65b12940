"""The program's command line, served by forks of one warm Python: each call can be killed by itself."""

import ctypes
import gc
import json
import os
import socket
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

_LARGEST = 65536
_LINES = [
    {"op": "sell", "id": "a", "amount": "100.00"},
    {"op": "refund", "id": "b", "sale": "a", "amount": "10.00"},
    {"op": "undo", "id": "c", "operation": "b"},
]


def serve(handle: int) -> None:
    """Carry out one call after the other: a request with the three streams, then its pid, then its end."""
    _warm_up()
    library = ctypes.CDLL(None)
    with socket.socket(fileno=handle) as line:
        while True:
            content, streams, _, _ = socket.recv_fds(line, _LARGEST, 3)
            if not content:
                return
            pid = os.fork()
            if pid == 0:
                line.close()
                _carry_out(json.loads(content), streams, library)
            for stream in streams:
                os.close(stream)
            line.sendall(f"{pid}\n".encode())
            line.sendall(f"{os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])}\n".encode())


def _warm_up() -> None:
    """Do once what calls do, so that a fork has little to load and no statement to build."""
    from shopclient.__main__ import main

    with TemporaryDirectory(prefix="shopclient-warm-") as name:
        file = ["--file", f"{name}/warm.shopclient", "--json"]
        rules, lines = Path(name, "rules.toml"), Path(name, "lines")
        rules.write_text('[[card_kind]]\nkey = "simple"\ncashback_percent = "5"\n', encoding="utf-8")
        lines.write_text("".join(f"{json.dumps(line)}\n" for line in _LINES), encoding="utf-8")
        calls = [
            "init --currency RUB --program",
            "till run",
            "cards issue --kind simple --bearer 1",
            "backup",
            "check",
        ]
        with lines.open(encoding="utf-8") as sys.stdin, open(os.devnull, "w", encoding="utf-8") as sys.stdout:
            for words in calls:
                main([*file, *words.split(), *([str(rules)] if words.startswith("init") else [])])
    gc.freeze()


def _carry_out(request: dict[str, Any], streams: list[int], library: ctypes.CDLL) -> NoReturn:
    from shopclient.__main__ import main

    code = 70
    try:
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
            os.close(stream)
        sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115 - open as long as the call
        if request["order"]:
            armed = library.faults_arm(request["order"].encode(), request["trace"].encode())
            assert armed == 0
        code = main(request["words"])
        sys.stderr.flush()
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


if __name__ == "__main__":
    serve(int(sys.argv[1]))
