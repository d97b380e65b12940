"""The program's entry: a command goes to the command line, everything else opens the window."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    from shopclient.cli.main import run

    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
