"""Leads through a lesson: places, settings and locks in the window, the panel beside it, the answers."""

from base64 import b64encode
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from mnist_desktop.lessons.control_locks import ControlLocks, near_names
from mnist_desktop.lessons.hand_in import file_name, page_of
from mnist_desktop.lessons.lesson_choice import LessonChoice
from mnist_desktop.lessons.lesson_frame import LessonFrame, narrowed, widened
from mnist_desktop.lessons.lesson_panel import LessonPanel
from mnist_desktop.places import HasPlaces, go_to
from mnist_desktop.training.chart_picture import png_of
from mnist_desktop.training.training_tab import TrainingTab
from mnist_desktop.translation import error_sentence
from mnist_desktop.widgets.background import Background, sentence_for
from mnist_desktop.widgets.file_dialog import file_dialog
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.learning.answers import Answer, AnswerSheet, keep_sheet, kept_sheet, measured, note_of
from trainer.learning.lessons import Lesson, PredictQuestion, Step, question_key
from trainer.storage import write_text
from trainer.training.result import Outcome, TrainingResult

_PATIENCE = 600
"""Milliseconds without a key before the answers are kept."""


class LessonGuide(QObject):
    """One lesson at a time; when it ends, the window is as it was before."""

    def __init__(self, window: QMainWindow, places: HasPlaces, training: TrainingTab) -> None:
        """Lead through the ``places`` of ``window``, one of which is ``training``."""
        super().__init__(window)
        self._window, self._places, self._training = window, places, training
        self._lesson: Lesson | None = None
        self._sheet = AnswerSheet(lesson="none")
        self._panel: LessonPanel | None = None
        self._frame: LessonFrame | None = None
        self._before: TrainingConfig | None = None
        self._trained_step: int | None = None  # in which the run began that goes on
        self._widths = 0, 0
        self._locks = ControlLocks(self)
        self._writer = Background("lesson page", self)
        self._writer.done.connect(self._on_written)
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_PATIENCE)
        self._keep_soon.timeout.connect(self._keep)
        self._training.begun.connect(self._on_begun)
        self._training.result_known.connect(self._on_result)

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that goes on, if any."""
        return self._lesson

    @property
    def sheet(self) -> AnswerSheet:
        """What was answered so far."""
        return self._sheet

    @property
    def panel(self) -> LessonPanel | None:
        """The lesson beside the tabs."""
        return self._panel

    def choose(self) -> None:
        """Let the person choose a lesson."""
        choice = LessonChoice(self._window)
        choice.chosen.connect(self.begin)
        choice.open()

    @Slot(object)
    def begin(self, lesson: Lesson) -> None:
        """Begin ``lesson``, or go on where its answers end."""
        self.end()
        self._lesson, self._sheet = lesson, kept_sheet(lesson)
        form = self._training.form
        self._before = form.config() if form.is_valid else None
        panel = self._panel = LessonPanel(lesson)
        panel.answered.connect(self._on_answer)
        panel.named.connect(self._on_name)
        panel.step_wanted.connect(self._show_step)
        panel.place_wanted.connect(self._show_place)
        panel.hand_in_wanted.connect(self._ask_where)
        panel.end_wanted.connect(self.end)
        self._window.takeCentralWidget()
        self._frame = LessonFrame(self._places.tabs, panel)
        self._window.setCentralWidget(self._frame)
        self._frame.show()
        self._widths = widened(self._window)
        self._places.tabs.show()
        self._show_step(self._sheet.step)

    @Slot()
    def end(self) -> None:
        """Keep the answers and give the window back as it was."""
        if self._frame is None:
            return
        self._keep()
        self._release()
        if self._before is not None:
            self._training.form.show_config(self._before)
        tabs = self._frame.give_back()
        self._window.takeCentralWidget()
        self._window.setCentralWidget(tabs)
        tabs.show()
        narrowed(self._window, self._widths)
        self._frame.deleteLater()
        self._lesson = self._panel = self._frame = self._before = self._trained_step = None

    def finish(self) -> None:
        """End the lesson and wait until nothing is going on in a thread."""
        self.end()
        self._writer.finish()
        for dialog in self._window.findChildren(QDialog):
            if isinstance(dialog, LessonChoice):
                dialog.close()

    @Slot(int)
    def _show_step(self, number: int) -> None:
        assert self._lesson is not None
        assert self._panel is not None
        self._sheet = self._sheet.changed(step=number)
        self._keep()
        self._panel.show_step(number, self._sheet)
        step = self._step()
        if step is None:
            self._release()
            return
        self._locks.release()
        self._show_place()
        if step.training is not None:
            self._training.form.show_config(step.training)
        self._lock()

    @Slot()
    def _show_place(self) -> None:
        step = self._step()
        if step is not None:
            go_to(self._places, step.place)

    def _step(self) -> Step | None:
        """The step that is shown; None on the page for handing in."""
        if self._lesson is None or self._sheet.step >= len(self._lesson.steps):
            return None
        return self._lesson.steps[self._sheet.step]

    def _lock(self) -> None:
        """Take away what the lesson and its step say, and Train until everything is foretold."""
        step, lesson, panel = self._step(), self._lesson, self._panel
        if step is None or lesson is None or panel is None:
            return
        locked = {*lesson.locked, *step.locked}
        if self._must_foretell(step):
            locked.add("trainButton")
            panel.tell(self.tr("Foretell first; then Train can be pressed."))
        unknown = self._locks.apply(self._places.tabs, sorted(locked), sorted({*lesson.hidden, *step.hidden}))
        if unknown:
            names, near = "”, “".join(unknown), ", ".join(near_names(self._places.tabs, unknown))
            template = (
                self.tr("For the teacher: there is no control “{names}” here. Nearest known: {near}.")
                if near
                else self.tr("For the teacher: there is no control “{names}” here.")
            )
            panel.tell(template.format(names=names, near=near), "warning")

    def _release(self) -> None:
        """Give back all controls, as what they now depend on has them."""
        self._locks.release()
        form = self._training.form
        if form.is_valid:
            form.show_config(form.config())

    def _must_foretell(self, step: Step) -> bool:
        return any(
            isinstance(question, PredictQuestion)
            and self._sheet.answer(question_key(self._sheet.step, place)).number is None
            for place, question in enumerate(step.questions)
        )

    def _has_guess(self, number: int) -> bool:
        """Whether the step ``number`` asks for one."""
        assert self._lesson is not None
        return any(isinstance(question, PredictQuestion) for question in self._lesson.steps[number].questions)

    @Slot(str, object)
    def _on_answer(self, key: str, answer: Answer) -> None:
        step, before = self._step(), self._sheet.answer(key)
        assert self._panel is not None
        if step is None:
            return
        question = step.questions[int(key.partition(".")[2]) - 1]
        is_trained = self._training.is_busy and self._trained_step == self._sheet.step
        if isinstance(question, PredictQuestion) and is_trained:
            self._panel.tell(self.tr("The training is under way: it is too late to foretell."), "warning")
            self._panel.show_answer(key, before)
            return
        had_to = self._must_foretell(step)
        self._sheet = self._sheet.with_answer(key, answer)
        self._keep_soon.start()
        if had_to != self._must_foretell(step):
            self._panel.tell("")
            self._lock()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self._sheet = self._sheet.changed(pupil=name)
        self._keep_soon.start()

    @Slot()
    def _on_begun(self) -> None:
        self._trained_step = self._sheet.step if self._step() is not None else None

    @Slot(object)
    def _on_result(self, result: TrainingResult) -> None:
        """A training ended: it answers what was foretold where it began, and its curves go onto the page.

        One that somebody stopped answers nothing: the guess was about its end.
        """
        lesson, number, panel = self._lesson, self._trained_step, self._panel
        if lesson is None or number is None or panel is None:
            return
        view = self._training.view
        picture = b64encode(png_of([view.loss.chart(), view.accuracy.chart()])) if lesson.with_curves else b""
        self._sheet = self._sheet.with_run(number, note_of(result, picture.decode()))
        was_stopped = result.outcome is Outcome.STOPPED
        if was_stopped and self._has_guess(number):
            panel.tell(
                self.tr("You stopped the training: what you foretold waits for one that ends by itself.")
            )
        for place, question in enumerate(() if was_stopped else lesson.steps[number].questions):
            key = question_key(number, place)
            answer = self._sheet.answer(key)
            if (
                isinstance(question, PredictQuestion)
                and answer.number is not None
                and answer.measured is None
            ):
                answer = answer.changed(measured=measured(question.measure, result), run=result.run)
                self._sheet = self._sheet.with_answer(key, answer)
                panel.show_answer(key, answer)
        self._keep()

    @Slot()
    def _keep(self) -> None:
        self._keep_soon.stop()
        try:
            keep_sheet(self._sheet)
        except TrainerError as error:
            if self._panel is not None:
                self._panel.tell(error_sentence(error), "error")

    @Slot()
    def _ask_where(self) -> None:
        if self._lesson is None:
            return
        dialog = file_dialog("handInDialog", self.tr("Hand in"), self._window)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["HTML (*.html)"])
        dialog.setDefaultSuffix("html")
        dialog.selectFile(file_name(self._lesson, self._sheet))
        dialog.fileSelected.connect(self.hand_in)
        dialog.open()

    @Slot(str)
    def hand_in(self, name: str) -> None:
        """Write the page with all answers into the file ``name``."""
        if self._lesson is None:
            return
        self._keep()
        path, page = Path(name), page_of(self._lesson, self._sheet, date.today())
        if path.suffix.lower() not in (".html", ".htm"):
            path = path.with_name(f"{path.name}.html")
        self._writer.submit(lambda: _written(path, page))

    @Slot(object)
    def _on_written(self, result: object) -> None:
        if self._panel is None:
            return
        if isinstance(result, Path):
            self._panel.tell(self.tr("Your answers are in {name}.").format(name=result), "good")
        elif isinstance(result, Exception):
            self._panel.tell(error_sentence(sentence_for(result)), "error")


def _written(path: Path, page: str) -> Path:
    write_text(path, page)
    return path
