"""The Draw tab: ink on a canvas, read while the pen moves."""
