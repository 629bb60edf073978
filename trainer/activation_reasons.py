"""Reasons for and against that several activation functions share."""

from trainer.activation_records import Claim, Reason
from trainer.errors import phrase

NEEDS_EXP = Reason(
    phrase("activations", "Needs exp(), which costs more than ReLU’s comparison."), (Claim.SLOWER_THAN_RELU,)
)
NOT_CENTRED = Reason(
    phrase("activations", "Not zero-centred: the outputs are never negative."), (Claim.NEVER_NEGATIVE,)
)
MOSTLY_POSITIVE = Reason(
    phrase("activations", "Not zero-centred: the positive side weighs more."),
    (Claim.POSITIVE_SIDE_WEIGHS_MORE,),
)
SMOOTH = Reason(phrase("activations", "Smooth everywhere, without ReLU’s corner."), (Claim.NO_KINK,))
NEAR_ZERO = Reason(
    phrase("activations", "Some gradient for negative inputs that are not too far from 0."),
    (Claim.SOME_GRADIENT_NEAR_ZERO,),
)
DIES = Reason(
    phrase("activations", "No gradient for negative inputs: a neuron that only gets those has died."),
    (Claim.NO_GRADIENT_FOR_NEGATIVE,),
)
DIPS = Reason(
    phrase("activations", "Not monotonic: it falls a little before it rises."), (Claim.NOT_MONOTONIC,)
)
