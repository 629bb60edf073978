"""The learning rate of a single cycle, the same in both kinds of script."""

from trainer.errors import phrase
from trainer.script.writing import ScriptWriter


def write_one_cycle(rate: float, writer: ScriptWriter) -> None:
    """``steps`` of an epoch and the ``rates`` of all steps."""
    writer.comment(
        phrase(
            "script",
            "The learning rate of each step: it climbs for a quarter of them, then falls along a cosine.",
        )
    )
    writer.code(
        f"""
        steps = int(np.ceil(len(x_train) / BATCH_SIZE))
        climb = max(1, round(EPOCHS * steps / 4))
        fall = EPOCHS * steps - climb
        rising = np.linspace({rate!r} / 20, {rate!r}, climb)
        falling = {rate!r} * (1 + np.cos(np.pi * np.arange(fall) / max(1, fall))) / 2
        rates = np.concatenate([rising, falling]).astype("float32")
        """
    )
