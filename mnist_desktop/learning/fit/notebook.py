"""What a person guessed and what the trainings then gave. No widgets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from trainer.config import TrainingConfig
from trainer.learning.fit import Answer, Experiment, Score, answer
from trainer.training.history import EpochResult

_COLUMNS = ("epoch", "loss", "accuracy", "validation_loss", "validation_accuracy", "seconds")


@dataclass(slots=True)
class Round:
    """All variants of an experiment, trained with one seed.

    Attributes:
        epochs: those that are finished, for each variant.
        scores: what each variant came to; None until it came to its end.
    """

    seed: int
    epochs: list[list[EpochResult]]
    scores: list[Score | None]

    def complete_scores(self) -> list[Score]:
        """The scores of all variants; empty as long as one is missing."""
        found = [score for score in self.scores if score is not None]
        return found if len(found) == len(self.scores) else []


@dataclass(slots=True)
class Page:
    """One experiment in the notebook.

    Attributes:
        guess: place of the variant that the person chose.
        rounds: those that came to their end, oldest first.
        open: the round that goes on, or that was stopped.
    """

    experiment: Experiment
    guess: int | None = None
    rounds: list[Round] = field(default_factory=list)
    open: Round | None = None

    @property
    def shown(self) -> Round | None:
        """The newest round, finished or not."""
        return self.open or (self.rounds[-1] if self.rounds else None)

    @property
    def earlier(self) -> list[Round]:
        """Finished rounds before the one that is shown."""
        return self.rounds if self.open else self.rounds[:-1]

    @property
    def has_epochs(self) -> bool:
        """Whether there are curves."""
        return self.shown is not None and any(self.shown.epochs)

    def table(self, names: Sequence[str]) -> Iterator[Sequence[object]]:
        """A row for each epoch of each round and variant, which are called ``names``."""
        yield ("variant", "seed", *_COLUMNS)
        for each in self.rounds if self.open is None else [*self.rounds, self.open]:
            for name, epochs in zip(names, each.epochs, strict=True):
                for epoch in epochs:
                    yield (name, each.seed, *(getattr(epoch, column) for column in _COLUMNS))

    def begin(self) -> list[TrainingConfig]:
        """Open the next round; returns what is to be trained, with a seed that was not used before."""
        seed, count = len(self.rounds), len(self.experiment.variants)
        self.open = Round(seed, [[] for _ in range(count)], [None] * count)
        return [variant.config.changed(seed=seed) for variant in self.experiment.variants]

    def close(self) -> bool:
        """The round is over: keep it if no score is missing; returns whether it was kept.

        What a first round left behind when it was stopped stays in sight; later there is better to see.
        """
        is_complete = self.open is not None and bool(self.open.complete_scores())
        if self.open is not None and is_complete:
            self.rounds.append(self.open)
        if self.rounds:
            self.open = None
        return is_complete

    def forget(self) -> None:
        """Tear the page out and begin anew."""
        self.guess, self.open = None, None
        self.rounds.clear()

    def answer(self) -> Answer | None:
        """What the newest finished round says; None before there is one."""
        return answer(self.experiment, self.rounds[-1].complete_scores()) if self.rounds else None

    def times_first(self, place: int) -> int:
        """In how many of the finished rounds the variant at ``place`` was among the winners."""
        answers = (answer(self.experiment, each.complete_scores()) for each in self.rounds)
        return sum(place in each.winners for each in answers)

    def spread(self, place: int) -> tuple[float, float] | None:
        """Lowest and highest validation accuracy of a variant over all finished rounds; None below two."""
        found = [each.complete_scores()[place].validation.accuracy for each in self.rounds]
        return (min(found), max(found)) if len(found) > 1 else None
