"""The three pictures above each other: answers, how far they spread, and what of the gradient arrives."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mnist_desktop.activations.signal.log_plot import LogPlot
from mnist_desktop.activations.signal.ridge_view import SATURATED, RidgeView
from mnist_desktop.activations.signal.signal_words import setting_in_short
from mnist_desktop.theme import Theme
from mnist_desktop.widgets.card import Card, set_role
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.learning.signal import SignalReport

_SPREADS, _GRADIENTS = (0, 1), (2, 3)


class LayersCard(RetranslatingMixin, Card):
    """Every layer has its place from left to right, the same in all three.

    Signals:
        layer_chosen: a person chose a layer; carries its number.
    """

    layer_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, titled=False)
        self._theme = theme
        self._report: SignalReport | None = None
        self._reference: SignalReport | None = None
        self._pictures, self._nothing_yet = QWidget(self), QLabel(self)
        self._ridges = RidgeView(theme, self)
        self._spreads = LogPlot("signalSpreads", theme, _SPREADS, self)
        self._gradients = LogPlot("signalGradients", theme, _GRADIENTS, self)
        self._reference_name = QLabel(self)
        self._titles = [QLabel(self) for _ in range(3)]
        self._keys = [QLabel(self) for _ in range(3)]
        self._lay_out()
        for part in (self._ridges, self._spreads, self._gradients):
            part.layer_chosen.connect(self.layer_chosen)
        theme.changed.connect(self._on_theme_changed)
        self.retranslate()

    def show_report(self, report: SignalReport) -> None:
        """Draw ``report``."""
        self._report = report
        self._pictures.show()
        self._nothing_yet.hide()
        self._show()

    def show_reference(self, report: SignalReport | None) -> None:
        """Draw the lines of ``report`` dashed; None for no such lines."""
        self._reference = report
        self._show_keys()
        self._show()

    def show_layer(self, number: int) -> None:
        """Mark the layer ``number`` everywhere."""
        for part in (self._ridges, self._spreads, self._gradients):
            part.show_layer(number)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Every layer, from the image on the left to the answer on the right"))
        for label, text in zip(
            self._titles,
            (self.tr("Answers →"), self.tr("Spread →"), self.tr("← Gradient")),
            strict=True,
        ):
            label.setText(text)
        self._nothing_yet.setText(self.tr("Here every layer shows what becomes of the images."))
        self._ridges.setAccessibleName(self.tr("Histogram of each layer’s answers"))
        self._ridges.setToolTip(
            self.tr(
                "How often each answer occurs: a needle at 0 has faded, a bar at the edge has left the scale."
            )
        )
        nothing = self.tr("These numbers are 0 in every layer; this scale has no place for a 0.")
        self._spreads.set_texts(
            self.tr("Standard deviation of each layer’s answers"),
            self.tr("A level line is healthy; each step of the scale is a power of ten."),
            nothing,
        )
        self._gradients.set_texts(
            self.tr("Gradient of each layer"),
            self.tr("Read it from right to left, as the error travels: falling to the left means vanishing."),
            nothing,
        )
        self._show_keys()

    def _show_keys(self) -> None:
        self._reference_name.setText(
            self.tr("Dashed: {network}").format(network=setting_in_short(self._reference.setting))
            if self._reference is not None
            else ""
        )
        tokens = self._theme.tokens
        series = tokens.series
        keys = (
            ((series[0], self.tr("how often")), (tokens.warning, self.tr("beyond the scale")),
             (tokens.error, self.tr("dead units")), (series[SATURATED], self.tr("saturated"))),
            ((series[0], self.tr("of all answers")), (series[1], self.tr("between images"))),
            ((series[2], self.tr("of one weight, typical")), (series[3], self.tr("of the sums"))),
        )  # fmt: skip
        for label, entries in zip(self._keys, keys, strict=True):
            label.setText(
                "&nbsp;&nbsp; ".join(
                    f'<span style="color:{colour}">■</span> {text}' for colour, text in entries
                )
            )

    def _show(self) -> None:
        if self._report is None:
            return
        shown = [self._report] + ([self._reference] if self._reference is not None else [])
        columns = max(len(each.layers) for each in shown)
        self._ridges.show_report(self._report, columns)
        spreads, gradients = [_spreads(each) for each in shown], [_gradients(each) for each in shown]
        self._spreads.show_lines(spreads[0], spreads[1] if len(shown) > 1 else (), columns)
        self._gradients.show_lines(gradients[0], gradients[1] if len(shown) > 1 else (), columns)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._show_keys()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.addWidget(self._nothing_yet, 1)
        self.body.addWidget(self._pictures, 1)
        self._nothing_yet.setObjectName("signalNothingYet")
        self._nothing_yet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._nothing_yet, "muted")
        self._pictures.hide()  # axes without anything on them would look like a finding
        column = QVBoxLayout(self._pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._reference_name.setObjectName("signalReferenceName")
        set_role(self._reference_name, "muted")
        self._spreads.getAxis("bottom").setStyle(showValues=False)  # they stand below the lowest picture
        parts: tuple[QWidget, ...] = (self._ridges, self._spreads, self._gradients)
        for title, key, part, stretch in zip(self._titles, self._keys, parts, (4, 3, 3), strict=True):
            set_role(title, "title")
            set_role(key, "muted")
            key.setTextFormat(Qt.TextFormat.RichText)
            row = QHBoxLayout()
            row.addWidget(title)
            if part is self._spreads:
                row.addSpacing(12)
                row.addWidget(self._reference_name)
            row.addStretch(1)
            row.addWidget(key)
            column.addLayout(row)
            column.addWidget(part, stretch)
            part.setMinimumHeight(80)


def _spreads(report: SignalReport) -> tuple[list[float], list[float]]:
    return [each.spread for each in report.layers], [each.contrast for each in report.layers]


def _gradients(report: SignalReport) -> tuple[list[float], list[float]]:
    return [each.gradient_per_weight for each in report.layers], [each.blame for each in report.layers]
