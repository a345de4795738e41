"""Colours: our four themes, and the computer's own. Never a font size here (`look.py`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QPalette

from app.domain.settings import CARD_INKS

FIELD_RING = 7  # with the edge of 2 px: a line of 3 px, a gap of 3 px, a line of 3 px


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `cards`: the ink of each card's edge and picture; empty: one ink for all.

    Shape: colours as #RRGGBB. `lit` is behind the word that is being spoken, `lit_line` behind its sentence.
    """

    id: str
    ink: str
    bg: str
    panel: str
    line: str
    act: str
    on_act: str
    lit: str
    lit_line: str
    warn: str
    cards: Mapping[str, str] = field(default_factory=dict[str, str])

    def card_ink(self, meaning: str) -> str:
        """Return the ink for a card."""
        return self.cards.get(meaning, self.act)


PAPER = Theme(
    "paper",
    "#1A1A1A",
    "#FFF8E7",
    "#FFFFFF",
    "#5C5346",
    "#1F3A93",
    "#FFFFFF",
    "#FFD84D",
    "#FFF1B8",
    "#9B1C1C",
    CARD_INKS,
)
SOFT = Theme(
    "soft", "#1C2733", "#E4ECEF", "#F1F5F6", "#3F4C56", "#1B3F73", "#FFFFFF", "#B9DCF5", "#D3E6F0", "#7A1A1A",
    {**CARD_INKS, "point": "#1B3F73", "pause": "#7A1A1A", "slow_down": "#573C00", "break": "#084A18"},
)  # fmt: skip
WHITE_ON_BLACK = Theme(
    "white_on_black", "#FFFFFF", "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#000000", "#5A4600", "#2E2E2E", "#FFFFFF"
)
YELLOW_ON_BLACK = Theme(
    "yellow_on_black", "#FFFF00", "#000000", "#000000", "#FFFF00", "#FFFF00", "#000000", "#00407A", "#262626", "#FFFF00"
)
THEMES: Mapping[str, Theme] = {theme.id: theme for theme in (PAPER, WHITE_ON_BLACK, YELLOW_ON_BLACK, SOFT)}


def computer_theme(palette: QPalette) -> Theme:
    """Return the colours of the computer as they are."""

    def name(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    role = QPalette.ColorRole
    return Theme(
        "computer",
        ink=name(role.WindowText),
        bg=name(role.Window),
        panel=name(role.Base),
        line=name(role.WindowText),
        act=name(role.WindowText),
        on_act=name(role.Window),
        lit=name(role.Highlight),
        lit_line=name(role.AlternateBase),
        warn=name(role.WindowText),
    )


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of one of our themes."""
    palette, role = QPalette(), QPalette.ColorRole
    colours = {
        role.Window: theme.bg, role.WindowText: theme.ink, role.Base: theme.panel, role.Text: theme.ink,
        role.AlternateBase: theme.bg, role.Button: theme.panel, role.ButtonText: theme.ink,
        role.Highlight: theme.act, role.HighlightedText: theme.on_act, role.Link: theme.act,
        role.ToolTipBase: theme.panel, role.ToolTipText: theme.ink, role.PlaceholderText: theme.ink,
        role.Mid: theme.line, role.Dark: theme.line, role.Light: theme.panel, role.BrightText: theme.ink,
        role.Accent: theme.act,
    }  # fmt: skip
    for one, colour in colours.items():
        palette.setColor(one, QColor(colour))
    return palette


def sheet_of(theme: Theme, letter_px: int) -> str:
    """Return the one style sheet of a theme. `letter_px`: the height of a letter, which sizes bars and edges."""
    edge = _edge(letter_px)
    return f"""
    {_fields_and_bars(theme, letter_px)}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
    QToolTip {{ background: {theme.panel}; color: {theme.ink}; border: {edge}px solid {theme.line}; }}
    """


def computer_sheet(letter_px: int) -> str:
    """Return the style sheet of *As my computer*: clear edges and wide bars, in none but the computer's own colours."""
    own = Theme(
        "computer",
        ink="palette(text)",
        bg="palette(window)",
        panel="palette(base)",
        line="palette(window-text)",
        act="palette(window-text)",
        on_act="palette(window)",
        lit="palette(highlight)",
        lit_line="palette(alternate-base)",
        warn="palette(window-text)",
    )
    return _fields_and_bars(own, letter_px)


def _edge(letter_px: int) -> int:
    return max(2, letter_px // 12)


def _fields_and_bars(theme: Theme, letter_px: int) -> str:
    bar, edge = min(32, max(16, letter_px // 2)), _edge(letter_px)
    return f"""
    QLineEdit, QPlainTextEdit, QListView, QTableView, QSpinBox {{
        background: {theme.panel}; color: {theme.ink}; border: {edge}px solid {theme.line}; border-radius: 8px;
        padding: {edge * 3 + FIELD_RING}px; selection-background-color: {theme.act}; selection-color: {theme.on_act};
        placeholder-text-color: {theme.ink};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QListView:focus, QTableView:focus, QSpinBox:focus {{
        border: {edge + FIELD_RING}px double {theme.act}; padding: {edge * 3}px; border-radius: 4px;
    }}
    QTableView {{ gridline-color: {theme.line}; outline: 0; }}
    QTableView::item {{ padding: {edge * 2}px; }}
    QTableView::item:selected {{ background: {theme.act}; color: {theme.on_act}; }}
    QTableView::item:selected:!active {{ background: {theme.panel}; color: {theme.ink}; }}
    QHeaderView, QHeaderView::section {{
        background: {theme.panel}; color: {theme.ink}; border: 0; border-bottom: {edge}px solid {theme.line};
    }}
    QHeaderView::section {{ padding: {edge * 2}px; }}
    QScrollBar:vertical {{ background: {theme.bg}; width: {bar}px; margin: 0; border: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.line}; min-height: {bar * 2}px; border-radius: {bar // 2 - 1}px; margin: 2px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: {theme.bg}; }}
    """


def luminance(colour: str) -> float:
    """Return the relative luminance of #RRGGBB. Source: WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21. Source: WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
