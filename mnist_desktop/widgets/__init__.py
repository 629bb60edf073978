"""Small widgets that more than one tab uses."""
