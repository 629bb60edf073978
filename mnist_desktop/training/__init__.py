"""The Train tab: what to train, the curves, the result."""
