"""The steps of the worked example as lines with all their numbers, in the current language."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from mnist_desktop.activations.outputs.examples import Examples
from mnist_desktop.activations.outputs.wording import class_names
from mnist_desktop.activations.outputs.writing import chance, written
from mnist_desktop.numbers import decimal, percent, short_decimal
from mnist_desktop.widgets.rich_text import with_weight
from trainer.activations import ActivationName
from trainer.learning.outputs import OutputLoss, OutputTask, Worked

_EQUALS, _PLUS, _MINUS = " = ", " + ", "−"


def heads(examples: Examples) -> tuple[str, str, str, str, str, str]:
    """What stands above the columns: symbols, the same in every language."""
    example = examples.worked()
    count, is_plain = len(example.outputs), examples.temperature == 1
    match example.pair.activation:
        case ActivationName.SOFTMAX if is_plain:
            return "z", "e<sup>z</sup>", "p", "", "y", "p − y"
        case ActivationName.SOFTMAX:
            return "z", "e<sup>z/T</sup>", "p", "", "y", "(p − y) / T"
        case ActivationName.SIGMOID:
            return "z", "e<sup>−z</sup>", "p", "", "y", "p − y" if count == 1 else f"(p − y) / {count}"
        case ActivationName.SOFTPLUS:
            return "z", "e<sup>z</sup>", "f(z)", "", "", "∂L/∂z"
        case _:
            return "z", "", "f(z)", "", "", "∂L/∂z"


def head_tool_tips() -> tuple[str, str, str, str, str, str]:
    """What the columns are."""
    return (
        QCoreApplication.translate("outputs", "The sum that arrives at the output, also called logit."),
        QCoreApplication.translate("outputs", "The power of e that the activation needs on its way."),
        QCoreApplication.translate("outputs", "What the activation makes of it: the answer."),
        "",
        QCoreApplication.translate("outputs", "What is right."),
        QCoreApplication.translate(
            "outputs", "The gradient: how the loss grows with z. Learning moves z the other way."
        ),
    )


def division(example: Worked) -> str:
    """From the powers to the outputs, with the numbers of the first one."""
    if not len(example.powers):
        return ""
    power, output = float(example.powers[0]), float(example.outputs[0])
    match example.pair.activation:
        case ActivationName.SOFTMAX:
            total = float(example.powers.sum())
            terms = _PLUS.join(written(float(each)) for each in example.powers)
            return with_weight(
                QCoreApplication.translate(
                    "outputs",
                    "Sum: {terms} ≈ <b>{total}</b>. Each power divided by it is a probability: "
                    "{name} has {power} / {total} ≈ <b>{share}</b>.",
                )
            ).format(
                terms=terms,
                total=written(total),
                name=class_names()[0],
                power=written(power),
                share=written(output),
            )
        case ActivationName.SIGMOID:
            text = "p = 1 / (1 + {power}) = <b>{output}</b>"
            if len(example.outputs) > 1:
                text = f"{class_names()[0]}: {text}"
        case _:
            text = "f(z) = ln(1 + {power}) = <b>{output}</b>"
    return with_weight(text).format(power=written(power), output=written(output))


def loss(example: Worked) -> str:
    """How the loss comes about."""
    assert example.loss is not None
    total = decimal(example.loss, 3)
    match example.pair.loss:
        case OutputLoss.CROSS_ENTROPY:
            terms = f"{_MINUS}ln {chance(float(example.outputs[example.targets.argmax()]))}"
        case OutputLoss.BINARY_CROSS_ENTROPY:
            terms = _binary_terms(example)
        case OutputLoss.MEAN_SQUARED_ERROR:
            target = float(example.targets[0])
            right = decimal(target, 1) if target >= 0 else f"({decimal(target, 1)})"
            terms = f"({decimal(float(example.outputs[0]), 2)} − {right})²"
    return with_weight(QCoreApplication.translate("outputs", "Loss: {terms} = <b>{total}</b>")).format(
        terms=terms, total=total
    )


def _binary_terms(example: Worked) -> str:
    """Of each output the probability of what is right; the mean where there are several."""
    rights = np.where(example.targets == 1, example.outputs, 1 - example.outputs)
    terms = [f"ln {chance(float(each))}" for each in rights]
    if len(terms) == 1:
        return f"{_MINUS}{terms[0]}"
    return f"{_MINUS}({_PLUS.join(terms)}) / {len(terms)}"


def pull(example: Worked) -> str:
    """Which way learning moves the sums."""
    if len(example.gradient) == 1:
        number = float(example.gradient[0])
        if abs(number) < 0.005:
            return QCoreApplication.translate(
                "outputs", "The gradient is nearly 0: learning leaves z where it is."
            )
        text = (
            QCoreApplication.translate("outputs", "The gradient is {number}: learning makes z smaller.")
            if number > 0
            else QCoreApplication.translate("outputs", "The gradient is {number}: learning makes z larger.")
        )
        return text.format(number=short_decimal(number, 2))
    return QCoreApplication.translate(
        "outputs",
        "The gradient, the last column: learning makes z larger where it is below 0 and smaller where it is above 0.",
    )


def decision(task: OutputTask, example: Worked) -> str:
    """The step from shares to an answer, which is no part of the network."""
    names = class_names()
    match task:
        case OutputTask.ONE_OF_MANY:
            return QCoreApplication.translate(
                "outputs",
                "A separate step, argmax: the largest is {name}. It only picks; with its slope 0 nothing could "
                "be learned through it.",
            ).format(name=names[int(example.outputs.argmax())])
        case OutputTask.YES_NO:
            text = (
                QCoreApplication.translate(
                    "outputs", "A separate step: {share} is at least 50 %, so the answer is yes."
                )
                if example.outputs[0] >= 0.5
                else QCoreApplication.translate(
                    "outputs", "A separate step: {share} is below 50 %, so the answer is no."
                )
            )
            return text.format(share=percent(float(example.outputs[0])))
        case OutputTask.SEVERAL:
            chosen = [name for name, share in zip(names, example.outputs, strict=True) if share >= 0.5]
            if not chosen:
                return QCoreApplication.translate(
                    "outputs", "A separate step: none reaches 0.5, so there is no label."
                )
            return QCoreApplication.translate(
                "outputs", "A separate step: what reaches 0.5 is said, here {names}."
            ).format(names=", ".join(chosen))
        case _:
            return ""
