"""How a script begins: what it is, what it imports, its settings and its images."""

from trainer.config import DataConfig, DatasetName, Engine, TrainingConfig
from trainer.errors import phrase
from trainer.networks.layers import ActivationName
from trainer.script.writing import ScriptWriter

_BUNDLED = {DatasetName.MNIST.value: "mnist", DatasetName.FASHION_MNIST.value: "fashion_mnist"}
_BUNDLED_IMAGES, _FEWEST_IMAGES = 60_000, 10
_PLACE = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz"


def holds_back(data: DataConfig) -> bool:
    """Whether any image is left for validation after rounding."""
    if data.dataset in _BUNDLED:
        count = min(data.training_images or _BUNDLED_IMAGES, _BUNDLED_IMAGES)
        return int(count * data.validation_split) > 0
    return data.validation_split > 0


def write_opening(config: TrainingConfig, writer: ScriptWriter) -> None:
    """The header, the imports and the settings that the loop needs."""
    _header(config, writer)
    writer.gap()
    modules = ["sys"]
    if config.engine is Engine.NUMPY and config.data.dataset == DatasetName.MNIST:
        modules += ["os", "urllib.request"]
    if config.engine is Engine.NUMPY and _has_gelu(config):
        modules.append("math")
    writer.code("\n".join(f"import {module}" for module in sorted(modules)))
    writer.gap()
    if config.engine is Engine.KERAS:
        writer.code("import keras")
    writer.code("import numpy as np")
    if config.engine is Engine.KERAS:
        writer.code("from keras import layers")
    _program_imports(config, writer)
    writer.gap()
    writer.comment(
        phrase("script", "The seed starts all randomness: first weights, order of the images, dropout.")
    )
    writer.code(
        f"""
        SEED = {config.seed}
        EPOCHS = {config.stopping.epochs}
        BATCH_SIZE = {config.learning.batch_size}
        """
    )


def write_data(data: DataConfig, engine: Engine, writer: ScriptWriter) -> None:
    """Load, shorten, hold back."""
    writer.gap()
    writer.comment(phrase("script", "The images are bytes from 0 to 255, the labels numbers from 0 to 9."))
    if data.dataset in _BUNDLED and engine is Engine.KERAS:
        _load_from_keras(_BUNDLED[data.dataset], writer)
    else:
        _load_from_file(data.dataset, engine, writer)
    if data.training_images is not None:
        writer.comment(phrase("script", "Learn from the first images only."))
        writer.code(f"x_train, y_train = x_train[:{data.training_images}], y_train[:{data.training_images}]")
    if holds_back(data):
        writer.gap()
        writer.comment(
            phrase("script", "The last part is held back: validation measures on images never learned from.")
        )
        writer.code(
            f"""
            border = len(x_train) - int(len(x_train) * {data.validation_split!r})
            x_val, y_val = x_train[border:], y_train[border:]
            x_train, y_train = x_train[:border], y_train[:border]
            """
        )


def _header(config: TrainingConfig, writer: ScriptWriter) -> None:
    writer.comment(
        phrase("script", "Training “{name}” with seed {seed}."), name=config.preset, seed=config.seed
    )
    needed = "numpy" if config.engine is Engine.NUMPY else "tensorflow"
    writer.comment(phrase("script", "Needs: pip install {packages}"), packages=needed)
    dataset = config.data.dataset
    file = f"{_BUNDLED.get(dataset, dataset.removeprefix('imported:'))}.npz"
    if dataset == DatasetName.MNIST or (dataset in _BUNDLED and config.engine is Engine.KERAS):
        writer.comment(phrase("script", "Run: python script.py (the images are downloaded once)"))
        writer.comment(
            phrase("script", "Offline: python script.py {file}, a file that this command writes:"), file=file
        )
    else:
        writer.comment(
            phrase("script", "Run: python script.py {file}, a file that this command writes:"), file=file
        )
    writer.code(f"#     mnist-trainer script --preset course-mlp --dataset {dataset} --export-images {file}")


def _has_gelu(config: TrainingConfig) -> bool:
    return any(getattr(layer, "activation", None) is ActivationName.GELU for layer in config.network.layers)


def _program_imports(config: TrainingConfig, writer: ScriptWriter) -> None:
    if config.data.augmentation is None:
        return
    writer.gap()
    writer.comment(
        phrase("script", "The random changes to the images are MNIST Desktop’s own: install it, too.")
    )
    names = (
        "NOT_A_DIGIT, Augmentation, augment"
        if config.data.augmentation.non_digits
        else "Augmentation, augment"
    )
    writer.code(f"from trainer.data.augmentation import {names}")


def _load_from_keras(module: str, writer: ScriptWriter) -> None:
    writer.code(
        f"""
        if len(sys.argv) > 1:
            with np.load(sys.argv[1]) as file:
                x_train, y_train, x_test, y_test = (file[n] for n in ("x_train", "y_train", "x_test", "y_test"))
        else:
            (x_train, y_train), (x_test, y_test) = keras.datasets.{module}.load_data()
        """
    )


def _load_from_file(dataset: str, engine: Engine, writer: ScriptWriter) -> None:
    if engine is Engine.NUMPY and dataset == DatasetName.MNIST:
        writer.code(
            f"""
            path = sys.argv[1] if len(sys.argv) > 1 else "mnist.npz"
            if not os.path.exists(path):
                urllib.request.urlretrieve("{_PLACE}", path)
            """
        )
    else:
        missing = phrase("script", "Say where the images are: python script.py FILE.npz")
        writer.code(
            f"""
            if len(sys.argv) < 2:
                sys.exit({writer.literal(missing)})
            path = sys.argv[1]
            """
        )
    writer.code(
        """
        with np.load(path) as file:
            x_train, y_train, x_test, y_test = (file[n] for n in ("x_train", "y_train", "x_test", "y_test"))
        """
    )
