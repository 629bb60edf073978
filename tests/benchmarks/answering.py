"""I1: milliseconds for one image, the bundled reader against its own Keras file and ``predict``."""

import json
import statistics
import time

from trainer import Classifier, load_image_set
from trainer.keras_door import keras
from trainer.resource_files import resources_folder


def main() -> None:
    """Median of many single images, after a warm-up."""
    images = load_image_set("mnist").test_images
    classifier = Classifier.default()
    network = keras().models.load_model(resources_folder() / "models" / "digit-reader.keras", compile=False)

    def ours(number: int) -> None:
        classifier.classify(images[number])

    def predict(number: int) -> None:
        network.predict(images[number : number + 1], verbose=0)

    medians = {}
    for name, answer, rounds in (("ours", ours, 2000), ("predict", predict, 60)):
        answer(0)
        seconds = []
        for number in range(rounds):
            start = time.perf_counter()
            answer(number)
            seconds.append(time.perf_counter() - start)
        medians[name] = 1000 * statistics.median(seconds)
    print(
        json.dumps(
            {
                "I1": round(medians["ours"] / medians["predict"], 5),
                "ours_milliseconds": round(medians["ours"], 3),
                "predict_milliseconds": round(medians["predict"], 1),
            }
        )
    )


if __name__ == "__main__":
    main()
