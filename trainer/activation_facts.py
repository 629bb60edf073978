"""What to know about each activation function, in formulas and sentences.

Formulas are HTML (superscripts) without words; every sentence is marked for translation under
``activations``. Numbers that depend on parameters are not written here but computed by
:mod:`trainer.activations`.
"""

from dataclasses import dataclass

from trainer.errors import phrase
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationFacts:
    """One function of the catalogue.

    Attributes:
        name: which one.
        title: its usual name.
        formula: f(x) as HTML.
        derivative_formula: f′(x) as HTML.
        use: one sentence on where it is used.
        plus: what speaks for it.
        minus: what speaks against it.
        parameters: what can be changed in it; none for most.
    """

    name: ActivationName
    title: str
    formula: str
    derivative_formula: str
    use: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]
    parameters: tuple[Parameter, ...] = ()

    @property
    def defaults(self) -> dict[str, float]:
        """The parameters by name, as they are unless somebody changes them."""
        return {parameter.name: parameter.default for parameter in self.parameters}


_NEEDS_EXP = phrase("activations", "Needs exp(), which costs more than ReLU's comparison.")
_NOT_CENTRED = phrase("activations", "Not zero-centred: the outputs are never negative.")
_MOSTLY_POSITIVE = phrase("activations", "Not zero-centred: the positive side weighs more.")
_SMOOTH = phrase("activations", "Smooth everywhere, without ReLU's corner.")

_ALL = (
    ActivationFacts(
        name=ActivationName.LINEAR,
        title=phrase("activations", "Linear"),
        formula="f(x) = x",
        derivative_formula="f′(x) = 1",
        use=phrase(
            "activations", "Output of networks that predict a quantity, such as a price (regression)."
        ),
        plus=(
            phrase("activations", "Any number can come out."),
            phrase("activations", "The gradient is 1 everywhere."),
        ),
        minus=(phrase("activations", "Many linear layers in a row can do no more than a single one."),),
    ),
    ActivationFacts(
        name=ActivationName.SIGMOID,
        title=phrase("activations", "Sigmoid"),
        formula="f(x) = 1 / (1 + e<sup>−x</sup>)",
        derivative_formula="f′(x) = f(x) · (1 − f(x))",
        use=phrase("activations", "Output for yes-or-no questions; gates inside recurrent networks."),
        plus=(phrase("activations", "Squeezes every number between 0 and 1, to be read as a probability."),),
        minus=(
            phrase("activations", "Saturates at both ends, and its slope is at most ¼: gradients vanish."),
            _NOT_CENTRED,
            _NEEDS_EXP,
        ),
    ),
    ActivationFacts(
        name=ActivationName.TANH,
        title=phrase("activations", "tanh"),
        formula="f(x) = (e<sup>x</sup> − e<sup>−x</sup>) / (e<sup>x</sup> + e<sup>−x</sup>)",
        derivative_formula="f′(x) = 1 − f(x)<sup>2</sup>",
        use=phrase("activations", "Hidden layers of recurrent networks, for time series and text."),
        plus=(
            phrase("activations", "Zero-centred: outputs lie evenly around 0."),
            phrase("activations", "Its slope reaches 1, four times that of the sigmoid."),
        ),
        minus=(phrase("activations", "Saturates at both ends: gradients can still vanish."), _NEEDS_EXP),
    ),
    ActivationFacts(
        name=ActivationName.RELU,
        title=phrase("activations", "ReLU"),
        formula="f(x) = max(0, x)",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = 1<br>x ≤ 0: &nbsp;f′(x) = 0",
        use=phrase("activations", "Hidden layers of most networks, for images above all: try it first."),
        plus=(
            phrase("activations", "No saturation for positive inputs: the gradient stays 1."),
            phrase("activations", "Quick: a comparison with 0 is all it takes."),
            phrase("activations", "Silent below a threshold, a little like a nerve cell."),
        ),
        minus=(
            phrase("activations", "No gradient for negative inputs: a neuron that only gets those has died."),
            _NOT_CENTRED,
        ),
    ),
    ActivationFacts(
        name=ActivationName.LEAKY_RELU,
        title=phrase("activations", "Leaky ReLU"),
        formula="x &gt; 0: &nbsp;f(x) = x<br>x ≤ 0: &nbsp;f(x) = a · x",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = 1<br>x ≤ 0: &nbsp;f′(x) = a",
        use=phrase("activations", "Hidden layers where ReLU neurons die; established for many years."),
        plus=(
            phrase("activations", "Some gradient for negative inputs too: neurons do not die."),
            phrase("activations", "As quick as ReLU."),
        ),
        minus=(
            _MOSTLY_POSITIVE,
            phrase("activations", "One more number to choose, often for a small gain."),
        ),
        parameters=(
            Parameter(
                name="negative_slope",
                title=phrase("activations", "Slope a for x ≤ 0"),
                default=0.2,
                low=0.0,
                high=1.0,
                step=0.01,
            ),
        ),
    ),
    ActivationFacts(
        name=ActivationName.ELU,
        title=phrase("activations", "ELU"),
        formula="x &gt; 0: &nbsp;f(x) = x<br>x ≤ 0: &nbsp;f(x) = α · (e<sup>x</sup> − 1)",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = 1<br>x ≤ 0: &nbsp;f′(x) = α · e<sup>x</sup>",
        use=phrase("activations", "Hidden layers, as an established alternative to ReLU."),
        plus=(
            phrase("activations", "Negative outputs bring the mean closer to 0 than with ReLU."),
            phrase("activations", "Some gradient for negative inputs that are not too far from 0."),
        ),
        minus=(phrase("activations", "Saturates at −α for very negative inputs."), _NEEDS_EXP),
        parameters=(
            Parameter(
                name="alpha",
                title=phrase("activations", "Depth α"),
                default=1.0,
                low=0.0,
                high=3.0,
                step=0.05,
            ),
        ),
    ),
    ActivationFacts(
        name=ActivationName.MAXOUT,
        title=phrase("activations", "Maxout"),
        formula="f(x) = max(a<sub>1</sub>·x + b<sub>1</sub>, a<sub>2</sub>·x + b<sub>2</sub>)",
        derivative_formula="f′(x) = a<sub>k</sub>, k = argmax<sub>j</sub>(a<sub>j</sub>·x + b<sub>j</sub>)",
        use=phrase("activations", "Hidden dense layers that learn their activation; here you set the lines."),
        plus=(
            phrase("activations", "ReLU and leaky ReLU are special cases: try the slopes 0 and 1."),
            phrase("activations", "Neurons do not die as long as the lines have a slope."),
        ),
        minus=(phrase("activations", "Doubles the parameters: two sums for each neuron."),),
        parameters=tuple(
            Parameter(name=name, title=title, default=default, low=low, high=high, step=0.1)
            for name, title, default, low, high in (
                ("slope_1", phrase("activations", "Slope a₁"), -0.5, -1.0, 2.0),
                ("intercept_1", phrase("activations", "Intercept b₁"), 0.0, -2.0, 2.0),
                ("slope_2", phrase("activations", "Slope a₂"), 1.0, -1.0, 2.0),
                ("intercept_2", phrase("activations", "Intercept b₂"), 0.0, -2.0, 2.0),
            )
        ),
    ),
    ActivationFacts(
        name=ActivationName.SOFTMAX,
        title=phrase("activations", "Softmax"),
        formula="p<sub>i</sub> = exp(x<sub>i</sub> / T) / Σ<sub>j</sub> exp(x<sub>j</sub> / T)",
        derivative_formula="∂p<sub>i</sub>/∂x<sub>i</sub> = p<sub>i</sub> · (1 − p<sub>i</sub>) / T<br>"
        "∂p<sub>i</sub>/∂x<sub>j</sub> = −p<sub>i</sub> · p<sub>j</sub> / T",
        use=phrase(
            "activations", "Output when exactly one of several classes is right, like the ten digits."
        ),
        plus=(
            phrase("activations", "Turns any numbers into probabilities that add up to 1."),
            phrase("activations", "Keeps the order. Picking the largest is a separate step, argmax."),
        ),
        minus=(
            phrase("activations", "Meant for the output: in hidden layers most of the gradient is lost."),
            phrase("activations", "A high probability is no proof: it can be sure and wrong."),
        ),
        parameters=(
            Parameter(
                name="temperature",
                title=phrase("activations", "Temperature T"),
                default=1.0,
                low=0.1,
                high=5.0,
                step=0.1,
            ),
        ),
    ),
    ActivationFacts(
        name=ActivationName.GELU,
        title=phrase("activations", "GELU"),
        formula="f(x) = x · Φ(x)",
        derivative_formula="f′(x) = Φ(x) + x · φ(x)",
        use=phrase("activations", "Hidden layers of transformers, such as BERT and the first GPT models."),
        plus=(
            _SMOOTH,
            phrase("activations", "Some gradient for negative inputs that are not too far from 0."),
        ),
        minus=(
            phrase("activations", "Needs the area under a bell curve, Φ, which costs more than ReLU."),
            _MOSTLY_POSITIVE,
        ),
    ),
    ActivationFacts(
        name=ActivationName.SILU,
        title=phrase("activations", "SiLU"),
        formula="f(x) = x · σ(x) = x / (1 + e<sup>−x</sup>)",
        derivative_formula="f′(x) = σ(x) · (1 + x · (1 − σ(x)))",
        use=phrase(
            "activations", "Hidden layers of newer image networks, such as EfficientNet; also called Swish."
        ),
        plus=(
            _SMOOTH,
            phrase("activations", "Some gradient for negative inputs that are not too far from 0."),
        ),
        minus=(_NEEDS_EXP, _MOSTLY_POSITIVE),
    ),
    ActivationFacts(
        name=ActivationName.SELU,
        title=phrase("activations", "SELU"),
        formula="x &gt; 0: &nbsp;f(x) = λ · x<br>x ≤ 0: &nbsp;f(x) = λ · α · (e<sup>x</sup> − 1)",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = λ<br>x ≤ 0: &nbsp;f′(x) = λ · α · e<sup>x</sup>",
        use=phrase("activations", "Deep dense networks without batch normalization."),
        plus=(phrase("activations", "Keeps mean 0 and variance 1 from layer to layer, by itself."),),
        minus=(
            phrase("activations", "Only with LeCun normal weights at the start and standardised inputs."),
            _NEEDS_EXP,
        ),
    ),
    ActivationFacts(
        name=ActivationName.SOFTPLUS,
        title=phrase("activations", "Softplus"),
        formula="f(x) = ln(1 + e<sup>x</sup>)",
        derivative_formula="f′(x) = σ(x) = 1 / (1 + e<sup>−x</sup>)",
        use=phrase("activations", "Outputs that must be positive, such as a spread; seldom hidden layers."),
        plus=(_SMOOTH, phrase("activations", "Always positive, and its slope is the sigmoid.")),
        minus=(
            _NOT_CENTRED,
            phrase("activations", "Needs exp() and a logarithm, seldom for a gain over ReLU."),
        ),
    ),
)

FACTS = {facts.name: facts for facts in _ALL}
