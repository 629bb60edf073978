"""What tests of the trainer share."""

from dataclasses import replace

import pytest

from trainer.data.sources import load_image_set


@pytest.fixture
def short_test(monkeypatch):
    """A run is tested on the first 300 images of the test set: for those whose subject is the training."""

    def load(name):
        whole = load_image_set(name)
        return replace(whole, test_images=whole.test_images[:300], test_labels=whole.test_labels[:300])

    monkeypatch.setattr("trainer.training.session.load_image_set", load)
