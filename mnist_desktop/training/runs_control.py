"""What happens to the kept runs: read from the disk, listed, offered to be taken up, deleted."""

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from mnist_desktop.numbers import moment
from mnist_desktop.settings import SettingsStore
from mnist_desktop.training.kept_runs import KeptRun, kept_runs
from mnist_desktop.training.resume_bar import ResumeBar
from mnist_desktop.training.run_words import title_of
from mnist_desktop.training.runs_panel import RunsPanel
from mnist_desktop.widgets.background import Background, Work, sentence_for
from trainer.config import TrainingConfig
from trainer.library import forget_run


class RunsControl(QObject):
    """Joins the runs on the disk to the panel that lists them and to the bar that offers one.

    Signals:
        resume_wanted: the name of a run to be taken up again.
        use_wanted: the name of a run whose model shall read.
        settings_wanted: a TrainingConfig to be shown in the form.
        forgotten: the name of a run that was deleted.
        failed: a TrainerError that says why it could not be deleted.
    """

    resume_wanted = Signal(str)
    use_wanted = Signal(str)
    settings_wanted = Signal(object)
    forgotten = Signal(str)
    failed = Signal(object)

    def __init__(
        self, panel: RunsPanel, bar: ResumeBar, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel, self._bar, self._settings = panel, bar, settings
        self._is_running = self._was_offered = False
        self._asked: KeptRun | None = None
        self._offered: KeptRun | None = None
        self._reader = Background("list of runs", self)
        self._reader.done.connect(self._on_list)
        self._deleter = Background("deleting a run", self)
        self._deleter.done.connect(self._on_deleted)
        panel.use_wanted.connect(self._use)
        panel.settings_wanted.connect(self._load_settings)
        panel.resume_wanted.connect(self._resume)
        panel.folder_wanted.connect(self._show_folder)
        panel.removal_wanted.connect(self._ask_to_delete)
        bar.wanted.connect(self.resume_wanted)
        bar.declined.connect(self._decline)
        self.refresh()

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        self._deleter.finish()
        self._reader.finish()

    @Slot()
    def refresh(self) -> None:
        """Look again which runs there are."""
        self._reader.submit(kept_runs)

    def show_running(self, is_running: bool) -> None:
        """A run began, or ended."""
        self._is_running = is_running
        if is_running:
            self._offer(None)
        else:
            self.refresh()
        self._panel.show_busy(is_running)

    @Slot(object)
    def _on_list(self, answer: object) -> None:
        runs = [run for run in answer if isinstance(run, KeptRun)] if isinstance(answer, list) else []
        self._panel.show_runs(runs)
        cut_off = [run for run in runs if run.was_interrupted and run.can_go_on]
        declined = self._settings.current.declined_run
        if not self._was_offered and not self._is_running and cut_off and cut_off[0].name != declined:
            self._offer(cut_off[0])
        elif self._offered is not None and self._offered.name not in [run.name for run in runs]:
            self._offer(None)  # deleted meanwhile
        self._was_offered = True

    def _offer(self, run: KeptRun | None) -> None:
        self._offered = run
        self._bar.offer(run)

    @Slot(str)
    def _decline(self, run: str) -> None:
        self._settings.change(declined_run=run)

    @Slot(object)
    def _use(self, run: KeptRun) -> None:
        self.use_wanted.emit(run.name)

    @Slot(object)
    def _resume(self, run: KeptRun) -> None:
        self.resume_wanted.emit(run.name)

    @Slot(object)
    def _load_settings(self, run: KeptRun) -> None:
        config: TrainingConfig = run.config
        self.settings_wanted.emit(config)

    @Slot(object)
    def _show_folder(self, run: KeptRun) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.folder)))

    @Slot(object)
    def _ask_to_delete(self, run: KeptRun) -> None:
        self._asked = run
        dialog = QMessageBox(self._panel)
        dialog.setObjectName("deleteRunDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setIcon(QMessageBox.Icon.Question)
        dialog.setWindowTitle(self.tr("Delete the run"))
        dialog.setText(
            self.tr("Delete the run “{title}” of {time}?").format(
                title=title_of(run.config), time=moment(run.began)
            )
        )
        dialog.setInformativeText(
            self.tr("Its network, its curves and its test result are gone then. This cannot be taken back.")
        )
        delete = dialog.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        delete.setObjectName("confirmDeletion")
        delete.clicked.connect(self._delete)
        dialog.setDefaultButton(dialog.addButton(QMessageBox.StandardButton.Cancel))
        dialog.open()

    @Slot()
    def _delete(self) -> None:
        if self._asked is not None:
            self._deleter.submit(_deleting(self._asked.name))

    @Slot(object)
    def _on_deleted(self, answer: object) -> None:
        if isinstance(answer, Exception):
            self.failed.emit(sentence_for(answer))
        else:
            self.forgotten.emit(str(answer))
        self.refresh()


def _deleting(name: str) -> Work:
    """The work of deleting the run ``name``; its answer is the name."""

    def delete() -> str:
        forget_run(name)
        return name

    return delete
