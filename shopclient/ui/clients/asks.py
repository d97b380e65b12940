"""What a person may ask for in a client's file, each as a signal that its presenter hears."""

from PySide6.QtCore import QObject, Signal


class Asks(QObject):
    """One for a page; its cards tell it, whenever they were made."""

    edit = Signal(str)  # the part of the form to begin with
    card = Signal()
    client = Signal(int)  # to open that one's file
    log = Signal(object)  # a ContactNote
    open_contact = Signal(int, object)  # the number and the ContactNote that is to be put right
    change_contact = Signal(int, object)
    answer = Signal()  # to a complaint or a wish
    take_contact = Signal(int)
    love = Signal(str)  # a phrase that tells of a favourite holiday
    gift = Signal(object)  # a Present
    change_gift = Signal(int, object)  # its number, and what it is to be: a Present
    advance_gift = Signal(int)
    remove_gift = Signal(int)
    dropped = Signal(str, object)  # what was put away as typed, and what brings it back
    consent = Signal(str, str)  # the purpose, and how it was given
    withdraw = Signal(int)
    photo = Signal()
    no_photo = Signal()
    attach = Signal()
    open_file = Signal(int)
    save_file = Signal(int)
    remove_file = Signal(int)
    promote = Signal(int)  # the relative's id
    live_with = Signal(int)  # another client
    move_out = Signal()
    favourite = Signal(str, str)  # the holiday's key, and the client's own reason
    plan = Signal(str, str, object)  # for a holiday by its key: the occurrence, and its day
    open_plan = Signal(int)
    archive = Signal()
    merge = Signal()
    erase = Signal()
    held_pdf = Signal()  # what is held about the client, to be handed over
    held_data = Signal()
    undo_change = Signal(int)
    field_history = Signal(str)
    earlier = Signal()  # more of what happened
    look_at = Signal(object)  # a field that was opened, to be brought into sight
    reshaped = Signal()  # rows of a card came or went
    kind = Signal(object)  # only what happened of this kind; None for everything
