"""Which network reads."""
