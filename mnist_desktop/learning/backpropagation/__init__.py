"""One step of learning, number by number."""
