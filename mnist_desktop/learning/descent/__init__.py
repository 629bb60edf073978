"""Downhill with small and large steps."""
