import pytest

from trainer.errors import ConfigError
from trainer.threads import computing_threads


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 1), (8, 7), (None, 1)])
def test_that_the_window_keeps_a_core(monkeypatch, cores, threads):
    monkeypatch.delenv("MNIST_TRAINER_THREADS", raising=False)
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    assert computing_threads() == threads


def test_that_the_environment_overrides_the_number(monkeypatch):
    monkeypatch.setenv("MNIST_TRAINER_THREADS", "3")
    assert computing_threads() == 3


@pytest.mark.parametrize("wrong", ["abc", "0", "-1", "2.5", "9999", "٣"])
def test_that_a_wrong_number_is_a_sentence(monkeypatch, wrong):
    monkeypatch.setenv("MNIST_TRAINER_THREADS", wrong)
    with pytest.raises(ConfigError, match=r"MNIST_TRAINER_THREADS.*from 1 to 256"):
        computing_threads()
