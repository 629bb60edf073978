"""Colours and sizes as tokens, and the one place that turns them into palette and style sheet."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mnist_desktop.resource_files import icon, load_fonts, resource
from mnist_desktop.restyling import Change, Restyling

SPACE = (4, 8, 12, 16, 24)
"""Distances between things, in device-independent pixels."""


class ThemeChoice(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours; text on its background has a contrast of at least 4.5 to 1."""

    window: str
    card: str
    raised: str
    field: str
    hover: str
    pressed: str
    line: str
    outline: str
    track: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_text: str
    accent_soft: str
    accent_fill: str
    accent_fill_hover: str
    good: str
    warning: str
    error: str
    paper: str
    ink: str
    grid: str
    series: tuple[str, ...]


# The series are Okabe and Ito's eight colours, told apart by colour-blind eyes too; yellow is left out
# (too pale on white), black and white stand in for each other.
LIGHT = Tokens(
    window="#f4f6f9", card="#ffffff", raised="#ffffff", field="#ffffff", hover="#eef2f7", pressed="#e1e7ef",
    line="#dbe1e9", outline="#8a94a3", track="#dde3eb", text="#16202c", muted="#586474", disabled="#97a1ae",
    accent="#0b63c5", accent_text="#0b57ad", accent_soft="#e2eefb", accent_fill="#0b63c5",
    accent_fill_hover="#0a56ab", good="#0a7350", warning="#9a5700", error="#b3261e",
    paper="#ffffff", ink="#16202c", grid="#e6eaf0",
    series=("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#16202c", "#7a4fb5"),
)  # fmt: skip
DARK = Tokens(
    window="#14171c", card="#1d2128", raised="#252a33", field="#171a20", hover="#2a303a", pressed="#333a46",
    line="#333a45", outline="#78828f", track="#39414d", text="#eef1f5", muted="#a3adba", disabled="#66707d",
    accent="#5aa9f5", accent_text="#7bbcf9", accent_soft="#1f3650", accent_fill="#1f6fc4",
    accent_fill_hover="#2676cc", good="#4fd3a2", warning="#f0b35a", error="#ff8f85",
    paper="#0f1114", ink="#f4f6f9", grid="#2b313a",
    series=("#56b4e9", "#e69f00", "#2fc79b", "#e39bc4", "#4d8fe0", "#f08048", "#eef1f5", "#b394e6"),
)  # fmt: skip


class Theme(QObject):
    """Knows which theme is shown and tells when it changes.

    Signals:
        changed: the tokens are others now; widgets that paint themselves repaint.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice) -> None:
        super().__init__(application)
        self._restyling = Restyling(application, self)
        self._choice = choice
        self.tokens = LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        application.setStyle("Fusion")
        application.setFont(_font(application))
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Show ``choice`` from now on."""
        self._choice = choice
        self._apply()

    def follow(self, widget: QWidget, change: Change) -> None:
        """Call ``change``, a method of ``widget``, when the tokens are others: unseen widgets can wait for it.

        Cheap things connect to :attr:`changed` instead.
        """
        _Follower(self, self._restyling, widget, change)

    def icon(self, name: str, *, beside_text: bool = False) -> QIcon:
        """The icon ``name`` in this theme's colours."""
        return icon(name, self.tokens.text, self.tokens.disabled, 6 if beside_text else 0)

    @Slot()
    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.tokens = DARK if self._is_dark() else LIGHT
        self._restyling.put_on(_palette(self.tokens), style_sheet(self.tokens))
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._choice is ThemeChoice.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK


class _Follower(QObject):
    """Tells one widget of another theme when it is its turn; goes with the widget."""

    def __init__(self, theme: Theme, restyling: Restyling, widget: QWidget, change: Change) -> None:
        super().__init__(widget)
        self._restyling = restyling
        self._change = WeakMethod(change)
        theme.changed.connect(self._pass_on)

    @Slot()
    def _pass_on(self) -> None:
        widget = self.parent()
        assert isinstance(widget, QWidget)
        self._restyling.when_dressed(widget, self._make)

    def _make(self) -> None:
        change = self._change()
        if change is not None:
            change()


def style_sheet(tokens: Tokens) -> str:
    """The style sheet with ``tokens`` filled in."""
    template = Template(resource("style.qss").read_text(encoding="utf-8"))
    values = {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}
    return template.substitute(values, icons=resource("icons").as_posix())


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.field,
        QPalette.ColorRole.AlternateBase: tokens.card,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent_fill,
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Link: tokens.accent_text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return palette


def _font(application: QApplication) -> QFont:
    """Inter with figures of equal width, at the system's own text size but never tiny."""
    families = load_fonts()
    font = QFont(application.font())
    if families:
        font.setFamily(families[0])
    font.setPointSizeF(max(10.0, min(font.pointSizeF(), 14.0)))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
