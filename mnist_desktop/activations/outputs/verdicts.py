"""What a way to answer means for a task, in a sentence of the current language."""

from PySide6.QtCore import QCoreApplication

from mnist_desktop.numbers import decimal, percent, short_decimal
from trainer.activations import output_range
from trainer.learning.outputs import Verdict, Worked


def verdict_sentence(verdict: Verdict, example: Worked, pull: float) -> str:
    """What ``example`` means for its task; ``pull`` is its share of the suitable pair's pull."""
    low, high = (short_decimal(number, 2) for number in output_range(example.pair.activation))
    match verdict:
        case Verdict.SUITS:
            return QCoreApplication.translate("outputs", "Suits: a wrong answer is pulled back well.")
        case Verdict.OUT_OF_REACH:
            text = QCoreApplication.translate(
                "outputs", "Only {low} to {high} can come out: the right answer is out of reach."
            )
        case Verdict.BOUNDED:
            text = QCoreApplication.translate(
                "outputs", "This answer is in reach, but nothing outside {low} to {high} ever is."
            )
        case Verdict.ALWAYS_ONE:
            return QCoreApplication.translate(
                "outputs", "Of a single number softmax always makes 1: there is nothing to learn."
            )
        case Verdict.NOT_A_PROBABILITY:
            text = QCoreApplication.translate(
                "outputs", "{low} to {high} can come out: not to be read as probabilities."
            )
        case Verdict.CAN_BE_NEGATIVE:
            text = QCoreApplication.translate("outputs", "{low} to {high} can come out, numbers below 0 too.")
        case Verdict.NO_LOSS:
            return QCoreApplication.translate(
                "outputs", "The loss needs a logarithm of 0 or less, which does not exist."
            )
        case Verdict.NO_GRADIENT:
            return QCoreApplication.translate(
                "outputs", "The slope is 0 here: the wrong answer is not pulled back at all."
            )
        case _:
            return _of_shares(verdict, example, pull)
    return text.format(low=low, high=high)


def _of_shares(verdict: Verdict, example: Worked, pull: float) -> str:
    match verdict:
        case Verdict.SUM_IS_NOT_ONE:
            return QCoreApplication.translate(
                "outputs", "Each class for itself: together {sum}, though exactly one of them is right."
            ).format(sum=decimal(float(example.outputs.sum()), 2))
        case Verdict.SUM_IS_ONE:
            return QCoreApplication.translate(
                "outputs", "The labels share 1: no two of them can both be near 1."
            )
        case _:
            return QCoreApplication.translate(
                "outputs", "Right range, but it pulls with only {pull} of the strength: it learns slowly."
            ).format(pull=percent(pull, 0))
