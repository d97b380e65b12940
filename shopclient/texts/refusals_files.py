"""Sentences for files and the machine."""

from shopclient.domain import errors
from shopclient.texts.refusals import Sentences

FILES: Sentences = {
    errors.FileNotFound: lambda words: words.translate(
        "Refusals", "There is no file {path}. Choose another file, or connect the disk it is on."
    ),
    errors.FolderNotFound: lambda words: words.translate(
        "Refusals", "There is no folder {path}. Choose another one, or make it first."
    ),
    errors.FileExists: lambda words: words.translate(
        "Refusals", "There is a file {path} already. It was not touched; choose another name."
    ),
    errors.FileForeign: lambda words: words.translate(
        "Refusals", "{path} is not a shop’s file of this program. It was not touched; choose another file."
    ),
    errors.TargetForeign: lambda words: words.translate(
        "Refusals",
        "{path} is not a shop’s file of this program. It was not touched; to put the copy in its place all"
        " the same, call restore with --force.",
    ),
    errors.FileDamaged: lambda words: words.translate(
        "Refusals", "The data file {path} is damaged. Nothing was written to it; restore the last copy."
    ),
    errors.CopyDamaged: lambda words: words.translate(
        "Refusals", "The copy {path} is damaged. Nothing was changed; choose another copy."
    ),
    errors.CopyOfItself: lambda words: words.translate(
        "Refusals", "{path} is the shop’s file itself. Nothing was changed; choose a copy of it."
    ),
    errors.FileTooNew: lambda words: words.translate(
        "Refusals",
        "The data file {path} belongs to a newer version of the program. It was not touched; update"
        " the program.",
    ),
    errors.FileInUse: lambda words: words.translate(
        "Refusals",
        "Another program holds the data file {path}. Nothing was written; close that program and try again.",
    ),
    errors.FileReadOnly: lambda words: words.translate(
        "Refusals",
        "{path} may not be written to. Nothing was written; allow writing or choose another folder.",
    ),
    errors.FileUnreadable: lambda words: words.translate(
        "Refusals", "{path} may not be read. It was not touched; allow reading or choose another file."
    ),
    errors.FileReplaced: lambda words: words.translate(
        "Refusals",
        "Another file was put in the place of {path}. Nothing was recorded; close the program and start it"
        " again.",
    ),
    errors.DiskFull: lambda words: words.translate(
        "Refusals",
        "Nothing was recorded: no free space on the disk of {path}. Free some space and try again;"
        " what is typed is kept.",
    ),
    errors.DraftTooLarge: lambda words: words.translate(
        "Refusals", "It is more text than is kept for such a case. Record or save a part of it first."
    ),
    errors.FileTrouble: lambda words: words.translate(
        "Refusals",
        "The disk does not answer as it should: {path} ({detail}). Nothing was recorded; check the disk and"
        " try again.",
    ),
    errors.WriteUnsure: lambda words: words.translate(
        "Refusals",
        "The disk did not confirm what was written to {path} ({detail}). It may be recorded or not; check the"
        " disk, look at the last operations and only then do it again.",
    ),
    errors.PlaceUnfit: lambda words: words.translate(
        "Refusals", "The shop’s data file cannot lie at {path}. Choose a folder on this computer’s own disk."
    ),
    (errors.PlaceUnfit, "cloud"): lambda words: words.translate(
        "Refusals",
        "{path} lies in a folder that a cloud carries about, which may tear the data file. Choose a folder of"
        " this computer’s own, or move the file there; copies are welcome in the cloud.",
    ),
    (errors.PlaceUnfit, "network"): lambda words: words.translate(
        "Refusals",
        "{path} lies on another computer’s disk, where the data file is not safe. Choose a folder of this"
        " computer’s own, or move the file there; copies are welcome in the network.",
    ),
    (errors.PlaceUnfit, "name"): lambda words: words.translate(
        "Refusals",
        "{path} is too long a name: copies beside the file could not be named after it. Choose a shorter name"
        " or another folder.",
    ),
    (errors.PlaceUnfit, "first"): lambda words: words.translate(
        "Refusals",
        "The shop’s own copies lie in {path}. Choose a folder on another disk, on a stick or in a cloud.",
    ),
    errors.CopyOfOtherShop: lambda words: words.translate(
        "Refusals",
        "{path} is a copy of another shop: “{shop}”. Nothing was changed; choose a copy of this shop.",
    ),
    errors.ImportUnreadable: lambda words: words.translate(
        "Refusals", "{name} cannot be read as a list. Save it as CSV and choose it again."
    ),
    (errors.ImportUnreadable, "calendar"): lambda words: words.translate(
        "Refusals", "{name} is no calendar. Export the calendar as an iCalendar file (.ics) and choose that."
    ),
    (errors.ImportUnreadable, "empty"): lambda words: words.translate(
        "Refusals", "{name} is empty. Choose another file."
    ),
    (errors.ImportUnreadable, "folder"): lambda words: words.translate(
        "Refusals", "{name} is a folder. Choose a file in it."
    ),
    (errors.ImportUnreadable, "too_large"): lambda words: words.translate(
        "Refusals", "{name} is too large for a list of clients. Split it into parts."
    ),
    (errors.ImportUnreadable, "no_header"): lambda words: words.translate(
        "Refusals", "{name} has no row with the names of its columns. Add one and choose the file again."
    ),
    (errors.ImportUnreadable, "no_columns"): lambda words: words.translate(
        "Refusals", "{name} has no column with a name, a phone or a card. Choose another file."
    ),
    (errors.ImportUnreadable, "workbook"): lambda words: words.translate(
        "Refusals",
        "{name} is a damaged workbook. Open it in a spreadsheet, save it anew and choose that file.",
    ),
    (errors.ImportUnreadable, "password"): lambda words: words.translate(
        "Refusals", "{name} is protected by a password. Save it without one and choose it again."
    ),
    (errors.ImportUnreadable, "sheet"): lambda words: words.translate(
        "Refusals", "{name} has no sheet of this name. Choose another one."
    ),
    (errors.ImportUnreadable, "no_purchases"): lambda words: words.translate(
        "Refusals", "{name} has no columns with the day and the sum of purchases. Choose another file."
    ),
    (errors.ImportUnreadable, "columns_missing"): lambda words: words.translate(
        "Refusals", "Choose which column of {name} holds the day and which the sum."
    ),
    (errors.ImportUnreadable, "binary"): lambda words: words.translate(
        "Refusals", "{name} is not a text with a list of clients. Choose another file."
    ),
    (errors.ImportUnreadable, "purchases"): lambda words: words.translate(
        "Refusals",
        "{name} is a list of purchases, not of clients. It comes in as purchases of a former till.",
    ),
    (errors.ImportUnreadable, "encoding"): lambda words: words.translate(
        "Refusals", "{name} is not written in this encoding. Choose another encoding."
    ),
    (errors.ImportUnreadable, "mapping"): lambda words: words.translate(
        "Refusals", "{name} does not say which column is which. Check how it is written."
    ),
    errors.ShopMoved: lambda words: words.translate(
        "Refusals",
        "This shop was packed for another computer, so that here it can only be read. Go on there; or, if it"
        " stays here after all, take that back: Settings, “Moving to a new computer”, or the command"
        " move back.",
    ),
    errors.MoveUnreadable: lambda words: words.translate(
        "Refusals",
        "{path} is no file that a shop was packed into. Choose the file that was written on the other"
        " computer.",
    ),
    (errors.MoveUnreadable, "cut"): lambda words: words.translate(
        "Refusals",
        "{path} is not whole: its end is missing. Copy it once more, or pack the shop again; nothing was"
        " changed here.",
    ),
    (errors.MoveUnreadable, "altered"): lambda words: words.translate(
        "Refusals",
        "{path} is not what was packed: a part of it is damaged or was changed. Copy it once more, or pack"
        " the shop again; nothing was changed here.",
    ),
    (errors.MoveUnreadable, "newer"): lambda words: words.translate(
        "Refusals", "{path} was packed by a newer version of the program. Update the program here first."
    ),
    errors.MoveDisturbed: lambda words: words.translate(
        "Refusals",
        "While the shop was packed, something was recorded again and again. Stop selling for a moment and"
        " pack it again; nothing was written.",
    ),
    errors.MoveStays: lambda words: words.translate(
        "Refusals",
        "There is a shop at {path} already, which was not packed for another computer. It was not touched;"
        " choose another place.",
    ),
    errors.MoveOwn: lambda words: words.translate(
        "Refusals",
        "{archive} is the file that this shop itself was packed into here on {day}. If it was taken over on"
        " another computer meanwhile, what was sold there is not in it: pack the shop again there. If the"
        " shop stays here after all, take the move back: Settings, “Moving to a new computer”, or the command"
        " move back.",
    ),
    errors.MoveOlder: lambda words: words.translate(
        "Refusals",
        "The shop at {path} knows purchases that the packed one does not. It was not touched: pack the shop"
        " again where it was used last.",
    ),
}
