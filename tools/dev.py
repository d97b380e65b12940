"""Start, test and look after Shopclient from a checkout: `python3 tools/dev.py --help`.

This file is read by whatever Python there is, so it keeps to the syntax of old ones until it has looked.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python deserves a sentence instead of a traceback
    sys.exit(
        f"Shopclient needs Python 3.11 or newer; this is Python {sys.version_info[0]}.{sys.version_info[1]}. "
        "Install a newer one, then name it, for example: make run PYTHON=python3.12"
    )

if __name__ == "__main__":
    # The folder of this script stands first in the search path; the tools are a package of the checkout.
    sys.path[0] = str(ROOT)
    from tools.commands import main

    sys.exit(main(sys.argv[1:]))
