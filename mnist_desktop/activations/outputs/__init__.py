"""Which activation suits which output."""
