"""Keeps the ink on the canvas with the digit that a person says it was."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from mnist_desktop.drawing.answers.sample import Sample
from mnist_desktop.drawing.drawing_tab import DrawingTab
from mnist_desktop.handwriting.keeper import DrawingKeeper
from mnist_desktop.handwriting.label_bar import LabelBar
from mnist_desktop.handwriting.requests import Add, Added, Delete, Relabel, Request, Restore
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.data.drawings import Drawing


_Ink = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A drawing on the disk.

    Attributes:
        ink: what it was made of: the raster of the canvas, and the image of the one digit of it.
        chosen: the writer that the bar named then.
    """

    id: int
    label: int
    writer: str
    ink: _Ink
    chosen: str


@dataclass(frozen=True, slots=True)
class _Step:
    """What was asked for, what will be kept when it is served, and how to take it back."""

    request: Request
    kept: _Kept
    before: _Kept | None


class InkLabeller(QObject):
    """Makes requests of presses, and lets the bar say what became of them.

    The same ink is kept once: another digit relabels it, another writer takes it over.
    """

    def __init__(self, tab: DrawingTab, bar: LabelBar, keeper: DrawingKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._tab, self._bar, self._keeper = tab, bar, keeper
        self._kept: dict[_Ink, _Kept] = {}  # of what is on the canvas; several digits are kept one by one
        self._asked: dict[int, _Step] = {}
        self._last: _Step | None = None  # what Undo takes back
        self._drawings: tuple[Drawing, ...] = ()
        self._count = 0
        bar.label_chosen.connect(self._keep)
        bar.undo_wanted.connect(self._undo)
        bar.writer_choice.settled.connect(tab.canvas.setFocus)  # or the next digit would go into the name
        tab.canvas.ink_changed.connect(self._on_ink_changed)
        keeper.done.connect(self._on_done)
        keeper.failed.connect(self._on_failed)
        keeper.listed.connect(self._on_listed)
        for digit in range(10):
            shortcut = QShortcut(QKeySequence(str(digit)), tab, self._on_key)
            shortcut.setObjectName(f"labelKey{digit}")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)

    def take_up(self, drawing: "Drawing") -> None:
        """The ink on the canvas is that of ``drawing``: it will not be kept a second time."""
        sample = self._tab.current_sample()
        if sample is not None:
            ink = self._ink(sample)
            self._kept = {ink: _Kept(drawing.id, drawing.label, drawing.writer, ink, self._bar.writer)}
        self._last = None
        self._bar.show_nothing()

    def _ink(self, sample: Sample) -> _Ink:
        return self._tab.canvas.ink.pixels.tobytes(), sample.image.tobytes()

    @Slot(int)
    def _keep(self, label: int) -> None:
        sample = self._tab.current_sample()
        if sample is None:
            return
        ink, writer = self._ink(sample), self._bar.writer
        self._kept = {known: kept for known, kept in self._kept.items() if known[0] == ink[0]}
        kept, fresh = self._kept.get(ink) or self._found(ink), _Kept(0, label, writer, ink, writer)
        if kept is None:
            self._ask(_new(sample, label, writer), fresh, None)
        elif kept.chosen != writer:
            self._ask(_new(sample, label, writer, kept.id), fresh, kept)
        elif kept.label != label:
            self._ask(Relabel((kept.id,), label), replace(kept, label=label), kept)
        else:
            self._bar.show_saved(label, kept.writer, self._count, again=True)

    def _found(self, ink: _Ink) -> _Kept | None:
        """What this writer kept before, perhaps before the last start: ink comes back with it."""
        writer = self._bar.writer
        for drawing in self._drawings:
            if drawing.writer == writer and drawing.image.tobytes() == ink[1]:
                return _Kept(drawing.id, drawing.label, writer, ink, writer)
        return None

    def _ask(self, request: Request, kept: _Kept, before: _Kept | None) -> None:
        self._bar.show_saving()
        self._asked[self._keeper.ask(request)] = _Step(request, kept, before)

    @Slot()
    def _undo(self) -> None:
        step, self._last = self._last, None
        if step is None:
            return
        self._bar.show_saving()
        if step.before is None or step.before.id != step.kept.id:
            if step.before is not None:
                self._keeper.ask(Restore((step.before.id,)))
            number = self._keeper.ask(Delete((step.kept.id,)))
        else:
            number = self._keeper.ask(Relabel((step.kept.id,), step.before.label))
        self._asked[number] = replace(step, request=Delete((step.kept.id,)))

    @Slot(int, object)
    def _on_done(self, number: int, answer: object) -> None:
        step = self._asked.pop(number, None)
        if step is None:
            return
        if isinstance(step.request, Delete):  # the undo of something
            self._remember(step.kept.ink, step.before)
            self._bar.show_taken_back()
            return
        kept = step.kept
        if isinstance(answer, Added):
            kept = replace(kept, id=answer.drawing.id)
            self._count = answer.count
        self._remember(kept.ink, kept)
        self._last = replace(step, kept=kept)
        self._bar.show_saved(kept.label, kept.writer, self._count)

    @Slot(int, object)
    def _on_failed(self, number: int, error: TrainerError) -> None:
        if self._asked.pop(number, None) is not None:
            self._last = None
            self._bar.show_failure(error)

    @Slot(object)
    def _on_listed(self, drawings: "tuple[Drawing, ...]") -> None:
        """What was changed in another tab counts: a deleted drawing can be kept anew."""
        self._drawings, self._count = drawings, len(drawings)
        self._bar.writer_choice.show_names({drawing.writer for drawing in drawings})
        labels = {drawing.id: drawing.label for drawing in drawings} if self._kept else {}
        for ink, kept in list(self._kept.items()):
            label = labels.get(kept.id)
            self._remember(ink, None if label is None else replace(kept, label=label))
        if self._last is not None and self._last.kept.ink not in self._kept:
            self._last = None
            self._bar.show_nothing()

    def _remember(self, ink: _Ink, kept: _Kept | None) -> None:
        if kept is None:
            self._kept.pop(ink, None)
        else:
            self._kept[ink] = kept

    @Slot()
    def _on_ink_changed(self) -> None:
        """The next drawing has begun; what was said of the last one stays until then."""
        if not self._asked and not self._tab.canvas.ink.is_empty:
            self._bar.show_nothing()

    @Slot()
    def _on_key(self) -> None:
        self._bar.choose(int(self.sender().objectName()[-1]))


def _new(sample: Sample, label: int, writer: str, replaces: int | None = None) -> Add:
    return Add(
        label=label,
        writer=writer,
        image=sample.image,
        ink=sample.ink,
        read_as=sample.read_as,
        model=sample.model,
        replaces=replaces,
    )
