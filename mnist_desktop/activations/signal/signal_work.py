"""The passes through the network, away from the window's thread."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mnist_desktop.widgets.background import Background
from trainer.learning.signal import SignalProbe, SignalReport
from trainer.learning.signal_layers import AbandonedError
from trainer.learning.signal_settings import SignalSetting
from trainer.learning.signal_verdict import Health, Remedy, Verdict, remedies, verdict

_REST = 150
"""Milliseconds without a new wish after which remedies are tried: not while a slider is being dragged."""


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What a pass showed.

    Attributes:
        report: the measurements.
        verdict: what they mean.
        remedy: the idea that was tried; None for a pass through the setting that a person chose.
    """

    report: SignalReport
    verdict: Verdict
    remedy: Remedy | None = None


class SignalWork(QObject):
    """Measures the newest setting; if it is not healthy, looks for a remedy that really helps.

    Signals:
        measured: the pass through a setting is done, the newest one's last; carries a Finding.
        remedy_found: a remedy was tried and is healthy (a Finding), or none is (None).
        failed: the pass could not be done; carries the exception.
    """

    measured = Signal(object)
    remedy_found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._probe = SignalProbe()
        self._background = Background("signal", self)
        self._background.done.connect(self._on_done)
        self._errand: _Errand | None = None
        self._ideas: Iterator[Remedy] = iter(())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._try_next)

    def ask(self, setting: SignalSetting) -> None:
        """Measure ``setting``; of those that wait only the newest is measured.

        A pass that goes on is completed and shown: a slider that is dragged quickly would never show any.
        Only the search for a remedy breaks off.
        """
        self._rest.stop()
        self._ideas = iter(())
        if self._errand is not None and self._errand.is_remedy:
            self._errand.is_wanted = False
        self._send(setting, None)

    def finish(self) -> None:
        """Drop what goes on and wait until it has ended."""
        self._rest.stop()
        if self._errand is not None:
            self._errand.is_wanted = False
        self._background.finish()

    def _send(self, setting: SignalSetting, remedy: Remedy | None) -> None:
        self._errand = _Errand(self._probe, setting, remedy)
        self._background.submit(self._errand)

    @Slot()
    def _try_next(self) -> None:
        remedy = next(self._ideas, None)
        if remedy is None:
            self.remedy_found.emit(None)
        else:
            self._send(remedy.setting, remedy)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if isinstance(result, Exception):
            self.failed.emit(result)
            return
        if not isinstance(result, Finding) or self._errand is None:
            return
        is_newest = self._errand.asked_for(result)
        is_healthy = result.verdict.health is Health.HEALTHY
        if result.remedy is None:
            self.measured.emit(result)
            if is_newest and not is_healthy:
                self._ideas = remedies(result.report.setting)
                self._rest.start()
        elif is_newest and is_healthy:
            self.remedy_found.emit(result)
        elif is_newest:
            self._try_next()


class _Errand:
    """One pass, which ends early once nobody wants it.

    Attributes:
        is_wanted: whether it shall go on; any thread may say no.
        is_remedy: whether it tries an idea of the program's own.
    """

    def __init__(self, probe: SignalProbe, setting: SignalSetting, remedy: Remedy | None) -> None:
        self._probe, self._setting, self._remedy = probe, setting, remedy
        self.is_wanted, self.is_remedy = True, remedy is not None

    def asked_for(self, finding: Finding) -> bool:
        """Whether ``finding`` is the answer to this."""
        return finding.report.setting == self._setting and finding.remedy is self._remedy

    def __call__(self) -> object:
        try:
            report = self._probe.measure(self._setting, self._still_wanted)
        except AbandonedError:
            return None
        return Finding(report, verdict(report), self._remedy)

    def _still_wanted(self) -> bool:
        return self.is_wanted
