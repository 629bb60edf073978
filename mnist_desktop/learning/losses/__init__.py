"""Squared error against cross-entropy."""
