"""What arrives at the activations of the learner's own network, and what another activation would do."""
