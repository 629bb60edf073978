"""Numbers as the reader's language writes them."""

from PySide6.QtCore import QCoreApplication, QLocale


def whole(value: float) -> str:
    """41800.4 as ``41,800``, in Turkish ``41.800``."""
    return QLocale().toString(round(value))


def decimal(value: float, places: int = 4) -> str:
    """0.12345 as ``0.1235``, in Turkish ``0,1235``."""
    return QLocale().toString(float(value), "f", places)


def percent(share: float, places: int = 1) -> str:
    """0.9784 as ``97.8 %``, in Turkish ``%97,8``."""
    number = decimal(share * 100, places)
    return f"%{number}" if QLocale().language() == QLocale.Language.Turkish else f"{number} %"


def duration(seconds: float) -> str:
    """Seconds or minutes in words."""
    if seconds < 90:
        return QCoreApplication.translate("numbers", "{seconds} s").format(seconds=whole(seconds))
    return QCoreApplication.translate("numbers", "{minutes} min").format(minutes=whole(seconds / 60))
