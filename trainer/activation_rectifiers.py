"""What to know about ReLU and its relatives: functions that let positive numbers through without an end.

Written as in :mod:`trainer.activation_facts`, which has the others and brings all of them together.
"""

from trainer import activation_reasons as reasons
from trainer.activation_records import ActivationFacts, Claim, Parameter, Reason
from trainer.errors import phrase
from trainer.networks.layers import ActivationName

_MAXOUT_LINES = tuple(
    Parameter(name=name, title=title, default=default, low=low, high=high, step=0.1)
    for name, title, default, low, high in (
        ("slope_1", phrase("activations", "Slope a₁"), -0.5, -1.0, 2.0),
        ("intercept_1", phrase("activations", "Intercept b₁"), 0.0, -2.0, 2.0),
        ("slope_2", phrase("activations", "Slope a₂"), 1.0, -1.0, 2.0),
        ("intercept_2", phrase("activations", "Intercept b₂"), 0.0, -2.0, 2.0),
        ("slope_3", phrase("activations", "Slope a₃"), 0.0, -1.0, 2.0),
        ("intercept_3", phrase("activations", "Intercept b₃"), 1.0, -2.0, 2.0),
        ("slope_4", phrase("activations", "Slope a₄"), 2.0, -1.0, 2.0),
        ("intercept_4", phrase("activations", "Intercept b₄"), -2.0, -2.0, 2.0),
    )
)

RECTIFIERS = (
    ActivationFacts(
        name=ActivationName.RELU,
        title=phrase("activations", "ReLU"),
        formula="f(x) = max(0, x)",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = 1<br>x ≤ 0: &nbsp;f′(x) = 0",
        use=phrase("activations", "Hidden layers of most networks, for images above all: try it first."),
        plus=(
            Reason(
                phrase("activations", "No saturation for positive inputs: the gradient stays 1."),
                (Claim.SLOPE_IS_1_FOR_POSITIVE,),
            ),
            Reason(
                phrase("activations", "Quick: a comparison with 0 is all it takes."),
                (Claim.QUICKER_THAN_EXP,),
            ),
            Reason(phrase("activations", "Silent below a threshold, a little like a nerve cell.")),
        ),
        minus=(reasons.DIES, reasons.NOT_CENTRED),
        precisely=phrase(
            "activations",
            "The notes say “no gradient death” and also “some neurons may die”. More precisely: for positive "
            "inputs the gradient never dies; on a bell curve of inputs {saturating_share} have no gradient, and "
            "a neuron that gets only such inputs has died.",
        ),
    ),
    ActivationFacts(
        name=ActivationName.LEAKY_RELU,
        title=phrase("activations", "Leaky ReLU"),
        formula="x &gt; 0: &nbsp;f(x) = x<br>x ≤ 0: &nbsp;f(x) = a · x",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = 1<br>x ≤ 0: &nbsp;f′(x) = a",
        use=phrase("activations", "Hidden layers where ReLU neurons die; established for many years."),
        plus=(
            Reason(
                phrase("activations", "Some gradient for negative inputs too: neurons do not die."),
                (Claim.ALWAYS_SOME_GRADIENT,),
            ),
            Reason(
                phrase("activations", "Quick: one comparison and one product."),
                (Claim.QUICKER_THAN_EXP,),
            ),
        ),
        minus=(
            reasons.DIES,
            reasons.NOT_CENTRED,
            reasons.MOSTLY_POSITIVE,
            Reason(phrase("activations", "One more number to choose, often for a small gain.")),
        ),
        precisely=phrase(
            "activations",
            "The notes call it zero-centred, and not yet mature. More precisely: on a bell curve of inputs its "
            "mean output is {mean}; what keeps neurons alive is the slope {slope_left} for x ≤ 0. It dates from "
            "2013 and is in every framework.",
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
            Reason(
                phrase("activations", "Negative outputs bring the mean closer to 0 than with ReLU."),
                (Claim.CLOSER_TO_ZERO_THAN_RELU,),
            ),
            reasons.NEAR_ZERO,
        ),
        minus=(
            reasons.DIES,
            Reason(
                phrase("activations", "Saturates at −α for very negative inputs."),
                (Claim.SATURATES_FOR_NEGATIVE, Claim.SOME_GRADIENT_NEAR_ZERO),
            ),
            reasons.NEEDS_EXP,
        ),
        precisely=phrase(
            "activations",
            "The notes give it all of ReLU’s advantages, and call it not yet mature. More precisely: ReLU’s "
            "cheapness is not among them, see its cost in the table; it dates from 2015 and is in every "
            "framework.",
        ),
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
        name=ActivationName.SELU,
        title=phrase("activations", "SELU"),
        formula="x &gt; 0: &nbsp;f(x) = λ · x<br>x ≤ 0: &nbsp;f(x) = λ · α · (e<sup>x</sup> − 1)",
        derivative_formula="x &gt; 0: &nbsp;f′(x) = λ<br>x ≤ 0: &nbsp;f′(x) = λ · α · e<sup>x</sup>",
        use=phrase("activations", "Deep dense networks without batch normalization."),
        plus=(
            Reason(
                phrase("activations", "Keeps mean 0 and variance 1 from layer to layer, by itself."),
                (Claim.KEEPS_MEAN_AND_VARIANCE,),
            ),
        ),
        minus=(
            Reason(
                phrase("activations", "Only with LeCun normal weights at the start and standardised inputs.")
            ),
            reasons.NEEDS_EXP,
        ),
    ),
    ActivationFacts(
        name=ActivationName.SOFTPLUS,
        title=phrase("activations", "Softplus"),
        formula="f(x) = ln(1 + e<sup>x</sup>)",
        derivative_formula="f′(x) = σ(x) = 1 / (1 + e<sup>−x</sup>)",
        use=phrase("activations", "Outputs that must be positive, such as a spread; seldom hidden layers."),
        plus=(
            reasons.SMOOTH,
            Reason(
                phrase("activations", "Always positive, and its slope is the sigmoid."),
                (Claim.ALWAYS_POSITIVE,),
            ),
        ),
        minus=(
            reasons.NOT_CENTRED,
            Reason(
                phrase("activations", "Needs exp() and a logarithm, seldom for a gain over ReLU."),
                (Claim.SLOWER_THAN_RELU,),
            ),
        ),
    ),
    ActivationFacts(
        name=ActivationName.GELU,
        title=phrase("activations", "GELU"),
        formula="f(x) = x · Φ(x)",
        derivative_formula="f′(x) = Φ(x) + x · φ(x)",
        use=phrase("activations", "Hidden layers of transformers, such as BERT and the first GPT models."),
        plus=(reasons.SMOOTH, reasons.NEAR_ZERO),
        minus=(
            Reason(
                phrase("activations", "Needs the area under a bell curve, Φ, which costs more than ReLU."),
                (Claim.SLOWER_THAN_RELU,),
            ),
            reasons.MOSTLY_POSITIVE,
            reasons.DIPS,
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
        plus=(reasons.SMOOTH, reasons.NEAR_ZERO),
        minus=(reasons.NEEDS_EXP, reasons.MOSTLY_POSITIVE, reasons.DIPS),
    ),
    ActivationFacts(
        name=ActivationName.MAXOUT,
        title=phrase("activations", "Maxout"),
        formula="f(x) = max<sub>k</sub>(a<sub>k</sub>·x + b<sub>k</sub>)",
        derivative_formula="f′(x) = a<sub>k</sub>, k = argmax<sub>j</sub>(a<sub>j</sub>·x + b<sub>j</sub>)",
        use=phrase(
            "activations",
            "Hidden dense layers that learn their activation, each unit from two lines; here you set two to four "
            "lines: drag their handles.",
        ),
        plus=(
            Reason(phrase("activations", "ReLU and leaky ReLU are special cases: try the slopes 0 and 1.")),
            Reason(
                phrase("activations", "Neurons do not die as long as the lines have a slope."),
                (Claim.ALWAYS_SOME_GRADIENT,),
            ),
        ),
        minus=(
            Reason(
                phrase("activations", "A sum for each line: two lines double the parameters of a neuron.")
            ),
            reasons.DIES,
        ),
        parameters=_MAXOUT_LINES[:4],
        further=_MAXOUT_LINES[4:],
    ),
)
