"""The My digits tab, and the row of buttons that keeps a drawing with its digit."""
