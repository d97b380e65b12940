"""The style sheet of what Qt draws itself: fields, scroll bars, menus."""

from collections.abc import Callable
from pathlib import Path

from shopclient.paths import resources
from shopclient.ui.tokens import Tokens

_RULES = """
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {{
  background: {surface}; color: {text}; border: 1px solid {border}; border-radius: {r6}px;
  padding: 0 {p11}px; min-height: {inner}px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {muted}; }}
QPlainTextEdit {{ padding: {p8}px {p7}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{
  border: 2px solid {focus}; padding: 0 {p10}px; min-height: {inner_thick}px; }}
QPlainTextEdit:focus {{ padding: {p7}px {p6}px; }}
*[refused="true"], *[refused="true"]:focus {{
  border: 2px solid {err}; padding: 0 {p10}px; min-height: {inner_thick}px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
  border: none; padding: 0 0 0 {p8}px; min-height: 0; background: transparent; }}
QAbstractSpinBox {{ max-height: {inner}px; }}
QAbstractSpinBox:focus {{ max-height: {inner_thick}px; }}
QPlainTextEdit[refused="true"] {{ padding: {p7}px {p6}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled {{
  background: {surface2}; color: {muted}; border-color: {divider}; }}
QLineEdit:read-only {{ background: {window}; }}
AmountEdit {{ min-height: {sum}px; }}
AmountEdit:focus, AmountEdit[refused="true"] {{ min-height: {sum_thick}px; }}
AmountEdit[low="true"] {{ min-height: {low}px; }}
AmountEdit[low="true"]:focus, AmountEdit[low="true"][refused="true"] {{ min-height: {low_thick}px; }}
QLineEdit[bare="bonuses"], QLineEdit[bare="bonuses"]:focus {{
  background: transparent; color: {points}; border: none; padding: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {p32}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{down}"); width: {p16}px; height: {p16}px; }}
QComboBox QAbstractItemView {{
  background: {surface}; color: {text}; border: 1px solid {border}; outline: none;
  selection-background-color: {soft}; selection-color: {text}; }}
QComboBox QAbstractItemView::item {{ min-height: {p32}px; padding: 0 {p8}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; background: transparent; width: {p28}px; }}
QSpinBox::up-button {{ subcontrol-position: top right; margin-top: {p4}px; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: {p4}px; }}
QSpinBox::up-arrow {{ image: url("{up}"); width: {p14}px; height: {p14}px; }}
QSpinBox::down-arrow {{ image: url("{down}"); width: {p14}px; height: {p14}px; }}
NavList, TableView {{
  background: transparent; border: none; outline: none; selection-background-color: transparent; }}
QScrollArea, QScrollArea > QWidget > QWidget#scrolled {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {p10}px; }}
QScrollBar:horizontal {{ height: {p10}px; }}
QScrollBar::handle {{ background: {scroll_thumb}; border-radius: {p3}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {p32}px; }}
QScrollBar::handle:horizontal {{ min-width: {p32}px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {divider}; padding: {p6}px; }}
QMenu::item {{ padding: {p7}px {p24}px {p7}px {p12}px; border-radius: {r6}px; }}
QMenu::item:selected {{ background: {soft}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {divider}; margin: {p4}px {p8}px; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {border}; padding: {p4}px; }}
"""


def arrows(tokens: Tokens) -> tuple[Path, Path]:
    """Return pictures of up and down: a style sheet takes them by file, and in no colour but their own."""
    folder, mode = resources() / "arrows", "dark" if tokens.dark else "light"
    return folder / f"up-{mode}.svg", folder / f"down-{mode}.svg"


def style_sheet(tokens: Tokens, px: Callable[[int], int], pictures: tuple[Path, Path]) -> str:
    """Return the rules in the colours of *tokens*; *px* scales, *pictures* are pictures of up and down."""
    sizes = {f"p{size}": px(size) for size in (3, 4, 6, 7, 8, 10, 11, 12, 14, 16, 24, 28, 32)}
    names = [name for name in dir(tokens) if not name.startswith("_")]
    colours = {name: value for name in names if isinstance(value := getattr(tokens, name), str)}
    up, down = (path.as_posix() for path in pictures)
    # A field is 40 high with its border inside; focus thickens the border and takes from the padding.
    heights = {"inner": px(40), "sum": px(76), "low": px(48)}
    inside = {name: height - 2 for name, height in heights.items()}
    thick = {f"{name}_thick": height - 4 for name, height in heights.items()}
    return _RULES.format(**colours, **sizes, **inside, **thick, r6=px(6), up=up, down=down)
