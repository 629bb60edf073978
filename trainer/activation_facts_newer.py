"""What to know about each activation function that came after the course's eight, in formulas and sentences.

Formulas are HTML (superscripts) without words; every sentence is marked for translation under
``activations``. Numbers that depend on parameters are not written here but computed by
:mod:`trainer.activations`, and what a sentence claims is checked by :mod:`trainer.activation_claims`.
"""

from trainer import activation_reasons as reasons
from trainer.activation_records import ActivationFacts, Claim, Reason
from trainer.errors import phrase
from trainer.networks.layers import ActivationName

NEWER = (
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
)
