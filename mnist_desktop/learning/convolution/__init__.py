"""Kernels and pooling over the learner's own drawing."""
