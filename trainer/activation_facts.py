"""What to know about each activation function, in formulas and sentences; ReLU and its relatives stand in
:mod:`trainer.activation_rectifiers`.

Formulas are HTML (superscripts) without words; every sentence is marked for translation under
``activations``. Numbers that depend on parameters are not written here but computed by
:mod:`trainer.activations`, and what a sentence claims is checked by :mod:`trainer.activation_claims`.
"""

from trainer import activation_reasons as reasons
from trainer.activation_records import ActivationFacts, Claim, Parameter, Reason
from trainer.activation_rectifiers import RECTIFIERS
from trainer.errors import phrase
from trainer.networks.layers import ActivationName

_OTHERS = (
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

FACTS = {facts.name: facts for facts in (*_OTHERS, *RECTIFIERS)}
