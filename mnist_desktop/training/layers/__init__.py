"""The editor of a network's layers: adding, moving, changing and taking back."""
