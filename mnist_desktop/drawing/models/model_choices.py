"""Which network reads, and which one reads beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mnist_desktop.drawing.models.model_combo import ModelCombo
from mnist_desktop.drawing.models.model_source import (
    ModelSource,
    Origin,
    bundled_sources,
    run_sources,
    source_of,
)
from mnist_desktop.widgets.background import Background, sentence_for
from trainer.errors import TrainerError

if TYPE_CHECKING:
    from trainer.inference import Classifier


READER = "digit-reader"
"""The bundled model that reads at first."""


class ModelChoices(QObject):
    """Keeps both lists in step with the library, and loads what is chosen in a thread.

    Signals:
        model_loaded: a Classifier to read with.
        comparison_loaded: a Classifier to compare with, or None.
        loading: whether a model is being loaded.
        failed: a TrainerError; the lists show again what is in use.
    """

    model_loaded = Signal(object)
    comparison_loaded = Signal(object)
    loading = Signal(bool)
    failed = Signal(object)

    def __init__(self, model: ModelCombo, comparison: ModelCombo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._comparison = model, comparison
        self._bundled: dict[str, Classifier] = {}
        self._used: dict[ModelCombo, ModelSource | None] = {model: None, comparison: None}
        self._awaited: dict[ModelCombo, ModelSource | None] = {model: None, comparison: None}
        self._lister = Background("list of models", self)
        self._model_loader = Background("model loader", self)
        self._comparison_loader = Background("comparison loader", self)
        self._lister.done.connect(self._offer)
        self._model_loader.done.connect(self._on_model)
        self._comparison_loader.done.connect(self._on_comparison)
        for combo in (model, comparison):
            combo.list_wanted.connect(self.refresh)
        model.chosen.connect(self._load_model)
        comparison.chosen.connect(self._load_comparison)

    def show_model(self, classifier: "Classifier") -> None:
        """``classifier`` reads now; one that is still being loaded is not wanted any more."""
        source = source_of(classifier)
        if self._awaited[self._model] is not None:
            self.loading.emit(False)
        if source.origin is Origin.BUNDLED:
            self._bundled[source.name] = classifier
        self._use(self._model, source)
        if not self._model.count() or self._model.sources == [source]:
            self._offer(bundled_sources())

    def show_comparison(self, classifier: "Classifier | None") -> None:
        """``classifier`` reads beside it now."""
        self._use(self._comparison, None if classifier is None else source_of(classifier))

    def bundled(self, name: str) -> "Classifier":
        """The bundled model ``name``, loaded once.

        Raises:
            ModelError: it is missing or damaged.
        """
        if name not in self._bundled:
            from trainer.inference import Classifier

            self._bundled[name] = Classifier.bundled(name)
        return self._bundled[name]

    def is_reader(self, classifier: "Classifier") -> bool:
        """Whether ``classifier`` is the bundled reader that this was begun with."""
        return classifier is self._bundled.get(READER)

    def finish(self) -> None:
        """Wait until nothing is going on in a thread."""
        for background in (self._lister, self._model_loader, self._comparison_loader):
            background.finish()

    @Slot()
    def refresh(self) -> None:
        """Look for the models that there are now."""
        self._lister.submit(_all_sources)

    @Slot(object)
    def _offer(self, sources: object) -> None:
        offered = sources if isinstance(sources, list) else bundled_sources()
        for combo in (self._model, self._comparison):
            combo.offer(offered)

    @Slot(object)
    def _load_model(self, source: ModelSource) -> None:
        self.loading.emit(True)
        self._awaited[self._model] = source
        self._model_loader.submit(_loading(source, self._bundled))

    @Slot(object)
    def _load_comparison(self, source: ModelSource | None) -> None:
        if source is not None:
            self.loading.emit(True)
        self._awaited[self._comparison] = source
        self._comparison_loader.submit(_loading(source, self._bundled))

    @Slot(object)
    def _on_model(self, answer: object) -> None:
        if isinstance(answer, _Loaded) and answer.source is self._awaited[self._model]:
            self.loading.emit(False)
            if not self._has_failed(self._model, answer.result):
                self.model_loaded.emit(answer.result)

    @Slot(object)
    def _on_comparison(self, answer: object) -> None:
        if isinstance(answer, _Loaded) and answer.source is self._awaited[self._comparison]:
            self.loading.emit(False)
            if not self._has_failed(self._comparison, answer.result):
                self.comparison_loaded.emit(answer.result)

    def _has_failed(self, combo: ModelCombo, answer: object) -> bool:
        if not isinstance(answer, TrainerError):
            return False
        self._awaited[combo] = None
        combo.show_source(self._used[combo])
        self.failed.emit(answer)
        return True

    def _use(self, combo: ModelCombo, source: ModelSource | None) -> None:
        self._used[combo], self._awaited[combo] = source, None
        combo.show_source(source)


def _all_sources() -> list[ModelSource]:
    return [*bundled_sources(), *run_sources()]


@dataclass(frozen=True, slots=True, eq=False)
class _Loaded:
    """What became of a choice: a Classifier, None for "none", or the TrainerError that says why not."""

    source: ModelSource | None
    result: object


def _loading(source: ModelSource | None, bundled: "dict[str, Classifier]") -> Callable[[], _Loaded]:
    """The work of making ``source`` ready; a bundled model is loaded once."""

    def load() -> "Classifier | None":
        if source is None:
            return None
        if source.origin is not Origin.BUNDLED:
            return source.load()
        if source.name not in bundled:
            bundled[source.name] = source.load()
        return bundled[source.name]

    def work() -> _Loaded:
        try:
            return _Loaded(source, load())
        except Exception as error:  # the lists must hear an end
            return _Loaded(source, sentence_for(error))

    return work
