"""Networks that read handwritten digits: data, training, evaluation and answers, without any window.

Everything listed here is imported on first use, so that ``import trainer`` costs nothing and
no name on this page loads TensorFlow before a network is really built.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trainer.config import TrainingConfig as TrainingConfig
    from trainer.data.image_set import ImageSet as ImageSet
    from trainer.data.sources import load_image_set as load_image_set
    from trainer.errors import TrainerError as TrainerError
    from trainer.inference import Classifier as Classifier
    from trainer.inference import Prediction as Prediction
    from trainer.presets import preset as preset
    from trainer.presets import preset_names as preset_names
    from trainer.training.result import TrainingResult as TrainingResult
    from trainer.training.run import TrainingRun as TrainingRun
    from trainer.training.run import run_training as run_training

__version__ = "0.1.0"

_HOMES = {
    "Classifier": "trainer.inference",
    "ImageSet": "trainer.data.image_set",
    "Prediction": "trainer.inference",
    "TrainerError": "trainer.errors",
    "TrainingConfig": "trainer.config",
    "TrainingResult": "trainer.training.result",
    "TrainingRun": "trainer.training.run",
    "load_image_set": "trainer.data.sources",
    "preset": "trainer.presets",
    "preset_names": "trainer.presets",
    "run_training": "trainer.training.run",
}

__all__ = sorted([*_HOMES, "__version__"])


def __getattr__(name: str) -> Any:
    """Import the module that holds ``name`` when somebody first asks for it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'trainer' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
