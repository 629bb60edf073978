"""What to know about each activation function, in formulas and sentences.

Formulas are HTML (superscripts) without words; every sentence is marked for translation under
``activations``. Numbers that depend on parameters are not written here but computed by
:mod:`trainer.activations`, and what a sentence claims is checked by :mod:`trainer.activation_claims`.
"""

from trainer import activation_reasons as reasons
from trainer.activation_facts_newer import NEWER
from trainer.activation_records import ActivationFacts, Claim, Parameter, Reason
from trainer.errors import phrase
from trainer.networks.layers import ActivationName

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
            Reason(phrase("activations", "Any number can come out."), (Claim.ANY_NUMBER,)),
            Reason(phrase("activations", "The gradient is 1 everywhere."), (Claim.SLOPE_IS_1_EVERYWHERE,)),
        ),
        minus=(
            Reason(phrase("activations", "Many linear layers in a row can do no more than a single one.")),
        ),
    ),
    ActivationFacts(
        name=ActivationName.SIGMOID,
        title=phrase("activations", "Sigmoid"),
        formula="f(x) = 1 / (1 + e<sup>−x</sup>)",
        derivative_formula="f′(x) = f(x) · (1 − f(x))",
        use=phrase("activations", "Output for yes-or-no questions; gates inside recurrent networks."),
        plus=(
            Reason(
                phrase("activations", "Squeezes every number between 0 and 1, to be read as a probability."),
                (Claim.BETWEEN_0_AND_1,),
            ),
        ),
        minus=(
            Reason(
                phrase(
                    "activations", "Saturates at both ends, and its slope is at most ¼: gradients vanish."
                ),
                (Claim.SATURATES_AT_BOTH_ENDS, Claim.SLOPE_AT_MOST_A_QUARTER),
            ),
            reasons.NOT_CENTRED,
            reasons.NEEDS_EXP,
        ),
        precisely=phrase(
            "activations",
            "The notes say: do not use it. More precisely: not in hidden layers, where each one leaves at most "
            "{largest_slope} of the gradient; as the output of a yes-or-no question it is right.",
        ),
    ),
    ActivationFacts(
        name=ActivationName.TANH,
        title=phrase("activations", "tanh"),
        formula="f(x) = (e<sup>x</sup> − e<sup>−x</sup>) / (e<sup>x</sup> + e<sup>−x</sup>)",
        derivative_formula="f′(x) = 1 − f(x)<sup>2</sup>",
        use=phrase("activations", "Hidden layers of recurrent networks, for time series and text."),
        plus=(
            Reason(
                phrase("activations", "Zero-centred: outputs lie evenly around 0."), (Claim.ZERO_CENTRED,)
            ),
            Reason(
                phrase("activations", "Its slope reaches 1, four times that of the sigmoid."),
                (Claim.SLOPE_REACHES_1,),
            ),
        ),
        minus=(
            Reason(
                phrase("activations", "Saturates at both ends: gradients can still vanish."),
                (Claim.SATURATES_AT_BOTH_ENDS,),
            ),
            reasons.NEEDS_EXP,
        ),
    ),
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
            "The notes give it all of ReLU's advantages, and call it not yet mature. More precisely: ReLU's "
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
        name=ActivationName.MAXOUT,
        title=phrase("activations", "Maxout"),
        formula="f(x) = max(a<sub>1</sub>·x + b<sub>1</sub>, a<sub>2</sub>·x + b<sub>2</sub>)",
        derivative_formula="f′(x) = a<sub>k</sub>, k = argmax<sub>j</sub>(a<sub>j</sub>·x + b<sub>j</sub>)",
        use=phrase(
            "activations",
            "Hidden dense layers that learn their activation; here you set the two lines: drag their handles.",
        ),
        plus=(
            Reason(phrase("activations", "ReLU and leaky ReLU are special cases: try the slopes 0 and 1.")),
            Reason(
                phrase("activations", "Neurons do not die as long as the lines have a slope."),
                (Claim.ALWAYS_SOME_GRADIENT,),
            ),
        ),
        minus=(
            Reason(phrase("activations", "Doubles the parameters: two sums for each neuron.")),
            reasons.DIES,
        ),
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
            Reason(
                phrase("activations", "Turns any numbers into probabilities that add up to 1."),
                (Claim.BETWEEN_0_AND_1,),
            ),
            Reason(phrase("activations", "Keeps the order. Picking the largest is a separate step, argmax.")),
        ),
        minus=(
            Reason(
                phrase("activations", "Meant for the output: in hidden layers most of the gradient is lost.")
            ),
            Reason(phrase("activations", "A high probability is no proof: it can be sure and wrong.")),
        ),
        precisely=phrase(
            "activations",
            "The notes say that it picks the largest value. More precisely: it gives every value its share; "
            "argmax picks. Argmax has the slope 0 almost everywhere, so no network could learn through it.",
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
)

FACTS = {facts.name: facts for facts in (*_ALL, *NEWER)}
