"""Asking for files: the system's own dialogs, which tests replace."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from shopclient.ui.clients.paper_choosers import choose_attachment, choose_picture, choose_place, show_file
from shopclient.ui.documents import in_documents

ChooseFile = Callable[[QWidget], Path | None]


def choose_list(parent: QWidget) -> Path | None:
    """Ask for the list that is to be imported."""
    title = QCoreApplication.translate("Choosers", "Choose a list of clients")
    kinds = QCoreApplication.translate(
        "Choosers", "Lists and contacts (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods *.vcf);;All files (*)"
    )
    path, _ = QFileDialog.getOpenFileName(parent, title, in_documents(), kinds)
    return Path(path) if path else None


def choose_target(parent: QWidget) -> Path | None:
    """Ask where the rows that were not taken are to be saved."""
    title = QCoreApplication.translate("Choosers", "Save the faults")
    name = QCoreApplication.translate("Choosers", "faults.csv")
    path, _ = QFileDialog.getSaveFileName(
        parent, title, in_documents(name), QCoreApplication.translate("Choosers", "Lists (*.csv)")
    )
    return Path(path) if path else None


def choose_export(parent: QWidget) -> Path | None:
    """Ask where clients are to be written, and in which form: the ending tells it."""
    title = QCoreApplication.translate("Choosers", "Export the clients")
    name = QCoreApplication.translate("Choosers", "clients")
    kinds = {
        ".xlsx": QCoreApplication.translate("Choosers", "Excel (*.xlsx)"),
        ".csv": QCoreApplication.translate("Choosers", "List for any program (*.csv)"),
        ".vcf": QCoreApplication.translate("Choosers", "Contacts of a phone (*.vcf)"),
        ".json": QCoreApplication.translate("Choosers", "All details for a program (*.json)"),
    }
    path, kind = QFileDialog.getSaveFileName(
        parent, title, in_documents(f"{name}.xlsx"), ";;".join(kinds.values())
    )
    if not path:
        return None
    ending = next((each for each, words in kinds.items() if words == kind), ".xlsx")
    chosen = Path(path)
    return chosen if chosen.suffix.lower() in kinds else chosen.with_name(chosen.name + ending)


@dataclass(frozen=True)
class Choosers:
    """How files are asked for."""

    list: ChooseFile = choose_list
    target: ChooseFile = choose_target
    export: ChooseFile = choose_export
    picture: ChooseFile = choose_picture
    attachment: ChooseFile = choose_attachment
    place: Callable[[QWidget, str], Path | None] = choose_place
    show: Callable[[Path], None] = show_file
