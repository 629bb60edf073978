"""The Learn tab: the ideas behind the training, each with real numbers to touch."""
