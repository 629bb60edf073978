"""The paper: ink as a list of items, and the widget on which it is drawn."""
