"""What was not taken of a list, as a file to be mended and brought in again."""

import csv
from collections.abc import Sequence
from io import StringIO

from shopclient.domain.cells import as_text
from shopclient.formats.records import Row
from shopclient.formats.tables import Table
from shopclient.services.import_values import Problem


def faults_csv(faults: Sequence[Problem], table: Table) -> str:
    """Return the faults as a CSV that a spreadsheet opens, each with the line as it stands in the list.

    A formula in a value stays text.
    """
    lines = {fault.line for fault in faults}
    found = {row.line: row for row in table.records() if row.line in lines}
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(("line", "field", "value", "reason", *map(as_text, table.header)))
    for fault in faults:
        row = found.get(fault.line)
        cells = row.cells if isinstance(row, Row) else (row.text,) if row is not None else ()
        said = (fault.line, fault.field, as_text(fault.value), fault.reason)
        writer.writerow((*said, *map(as_text, cells)))
    return out.getvalue()
