"""What the catalogue of activation functions is made of: records, and claims that numbers can check."""

from dataclasses import dataclass
from enum import StrEnum, auto

from trainer.networks.layers import ActivationName


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A number that changes a function's shape.

    Attributes:
        name: the keyword in :func:`trainer.activations.value`.
        title: how it is called in a window.
        default: what Keras' function of the same name uses.
        low: the lowest value that makes sense to try.
        high: the highest one.
        step: the smallest change that can be seen.
    """

    name: str
    title: str
    default: float
    low: float
    high: float
    step: float


class Claim(StrEnum):
    """What a sentence says in numbers; :mod:`trainer.activation_claims` asks the computed ones."""

    ZERO_CENTRED = auto()
    NEVER_NEGATIVE = auto()
    POSITIVE_SIDE_WEIGHS_MORE = auto()
    KEEPS_MEAN_AND_VARIANCE = auto()
    CLOSER_TO_ZERO_THAN_RELU = auto()
    BETWEEN_0_AND_1 = auto()
    ANY_NUMBER = auto()
    ALWAYS_POSITIVE = auto()
    SLOPE_IS_1_EVERYWHERE = auto()
    SLOPE_IS_1_FOR_POSITIVE = auto()
    SLOPE_AT_MOST_A_QUARTER = auto()
    SLOPE_REACHES_1 = auto()
    NO_GRADIENT_FOR_NEGATIVE = auto()
    ALWAYS_SOME_GRADIENT = auto()
    SOME_GRADIENT_NEAR_ZERO = auto()
    SATURATES_AT_BOTH_ENDS = auto()
    SATURATES_FOR_NEGATIVE = auto()
    NO_KINK = auto()
    NOT_MONOTONIC = auto()
    QUICKER_THAN_EXP = auto()
    SLOWER_THAN_RELU = auto()


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence for or against a function.

    Attributes:
        text: the sentence.
        claims: what must hold in numbers for the sentence to be true; none where it is a matter of use.
    """

    text: str
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationFacts:
    """One function of the catalogue.

    Attributes:
        name: which one.
        title: its usual name.
        formula: f(x) as HTML.
        derivative_formula: f′(x) as HTML.
        use: one sentence on where it is used.
        plus: what can speak for it; :func:`trainer.activation_claims.reasons` has what does.
        minus: what can speak against it, likewise.
        precisely: what course notes often say of it, put more precisely; computed numbers stand in places
            named like :class:`trainer.activation_properties.ActivationProperties`; empty for most.
        parameters: what can be changed in it; none for most.
        further: parameters that are only there if somebody gives them, such as Maxout's third line.
    """

    name: ActivationName
    title: str
    formula: str
    derivative_formula: str
    use: str
    plus: tuple[Reason, ...]
    minus: tuple[Reason, ...]
    precisely: str = ""
    parameters: tuple[Parameter, ...] = ()
    further: tuple[Parameter, ...] = ()

    @property
    def defaults(self) -> dict[str, float]:
        """The parameters by name, as they are unless somebody changes them."""
        return {parameter.name: parameter.default for parameter in self.parameters}
