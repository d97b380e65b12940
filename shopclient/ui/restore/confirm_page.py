"""What is in the chosen copy, what will be missing, and whether the copy is sound."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.found_copies import FoundCopy
from shopclient.services.insides import Inside
from shopclient.texts.copies import moment, place_of_copy, wall_moment
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile


class ConfirmPage(QWidget):
    """Says everything in sentences; nothing has happened yet."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title_label = Label("", "panel", wrap=True)
        self.path_label = ElidedLabel("", "second", "muted")
        self.inside_label = Label("", "body", wrap=True)
        self.other_label = Label("", "body", "err", wrap=True)
        self.loss_label = Label("", "title", wrap=True)
        kept = self.tr(
            "The present file is not deleted. It stays in the same folder under another name, and a copy is"
            " made of it if it can be read."
        )
        then = self.tr("The shop is closed for a moment and opened again with the copy.")
        self.verdict_tile = IconTile("clock", "text2", size=28, ground="surface2")
        self.verdict_label = Label("", "body", wrap=True)
        loss = Band("warn_soft", padding=16, gap=6)
        loss.body.addWidget(self.loss_label)
        loss.body.addWidget(Label(kept, "body", "text2", wrap=True))
        verdict = spaced(QHBoxLayout(), 12)
        verdict.addWidget(self.verdict_tile)
        verdict.addWidget(self.verdict_label, 1)
        column = spaced(QVBoxLayout(self), 10)
        for part in (self.title_label, self.path_label, self.inside_label, self.other_label):
            column.addWidget(part)
        column.addSpacing(theme().px(6))
        column.addWidget(loss)
        column.addSpacing(theme().px(6))
        column.addLayout(verdict)
        column.addWidget(Label(then, "second", "muted", wrap=True))
        column.addStretch(1)

    def show_copy(self, found: FoundCopy, inside: Inside) -> None:
        """Show the chosen copy."""
        when = moment(wall_moment(found.made_at, inside.zone), self._words.language)
        self.title_label.setText(self.tr("Restore the copy of {moment}?").format(moment=when))
        place = place_of_copy(found.where, self._words)
        self.path_label.setText(f"{found.path} ({place})")
        counts = [
            self.tr("%n client(s)", "", inside.clients),
            self.tr("%n card(s)", "", inside.cards),
            self.tr("%n operation(s)", "", inside.operations),
        ]
        said = self.tr("“{shop}”: {counts}.").format(shop=inside.shop, counts=", ".join(counts))
        if inside.last_at is not None:
            last = self.tr("The last operation is of {moment}.")
            said = f"{said} {last.format(moment=moment(inside.last_at, self._words.language))}"
        self.inside_label.setText(said)

    def show_other_shop(self, own: str, other: str) -> None:
        """Warn that the copy is of another shop; empty names take the warning away."""
        text = self.tr("This is a copy of another shop: “{other}”. The present file is of “{own}”.")
        self.other_label.setText(text.format(other=other, own=own) if other else "")
        self.other_label.setVisible(bool(other))

    def show_loss(self, present: Inside | None, missing: int) -> None:
        """Say how many operations the present file has and the copy has not."""
        if present is None:
            text = self.tr("The present file cannot be read, so it cannot be said what the copy lacks.")
        elif missing:
            text = self.tr("%n operation(s) recorded after this copy will be missing.", "", missing)
            if present.last_at is not None:
                last = self.tr("The last one is of {moment}.")
                text = f"{text} {last.format(moment=moment(present.last_at, self._words.language))}"
        else:
            text = self.tr(
                "No operation will be missing. What was changed otherwise after this copy, such as clients,"
                " will be as it was."
            )
        self.loss_label.setText(text)

    def show_verdict(self, text: str, icon: str = "clock", colour: str = "text2") -> None:
        """Say whether the copy is sound; *colour* is a token."""
        self.verdict_tile.show_icon(icon, colour)
        self.verdict_label.set_colour("text" if colour == "ok" else colour)
        self.verdict_label.setText(text)
