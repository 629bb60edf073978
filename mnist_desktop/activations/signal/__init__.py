"""A signal and its gradient through many layers."""
