"""Number fields that look like the other fields."""

from PySide6.QtWidgets import QAbstractSpinBox


def align_number_field(field: QAbstractSpinBox) -> None:
    """Begin the number where other fields begin their text; a style sheet does not reach in there."""
    field.lineEdit().setTextMargins(6, 0, 0, 0)
