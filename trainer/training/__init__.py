"""One training from start to ending: events, the loop, the two engines, history."""
