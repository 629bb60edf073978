"""Whose curves are shown, where they are not those of the run that the line above speaks of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mnist_desktop.numbers import moment
from mnist_desktop.training.run_words import state_of, title_of
from mnist_desktop.widgets.retranslating import RetranslatingMixin
from trainer.library import RUNNING, began
from trainer.training.story import RunStory


class ShownBar(RetranslatingMixin, QFrame):
    """Hidden while the newest run is shown.

    Signals:
        back_wanted: the newest run shall be shown again.
    """

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shownBar")
        self.setProperty("role", "card")
        self._shown: RunStory | None = None
        self._newest: RunStory | None = None
        self._text = QLabel(self)
        self._text.setObjectName("shownRun")
        self._text.setWordWrap(True)
        self._back = QPushButton(self)
        self._back.setObjectName("backToNewest")
        self._back.setProperty("role", "link")
        self._back.clicked.connect(self.back_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 4, 2)
        row.addWidget(self._text, 1)
        row.addWidget(self._back)
        self.hide()
        self.retranslate()

    def show_story(self, shown: RunStory | None, newest: RunStory | None) -> None:
        """Say that ``shown`` is what is seen below, and offer the way to ``newest``, if that is another."""
        self._shown, self._newest = shown, newest
        self.retranslate()
        self._back.setVisible(newest is not None and newest is not shown)
        self.setVisible(shown is not None)

    def retranslate(self) -> None:
        goes_on = self._newest is not None and self._newest.state == RUNNING
        self._back.setText(
            self.tr("Back to the one in training") if goes_on else self.tr("Back to the newest run")
        )
        self._back.setToolTip(
            self.tr("Shows the curves and the result of the newest run again; nothing of it was missed.")
        )
        if self._shown is None:
            return
        time = began(self._shown.name)
        self._text.setText(
            self.tr("Shown below: “{title}” of {time}, {state}").format(
                title=title_of(self._shown.config),
                time="–" if time is None else moment(time),
                state=state_of(self._shown.state),
            )
        )
        self.setAccessibleName(self._text.text())
