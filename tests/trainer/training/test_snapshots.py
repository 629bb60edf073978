import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.errors import ModelError, StorageError
from trainer.training import snapshots
from trainer.training.snapshots import MOST_FILES, Snapshots, _worth_keeping


def weights(number: int) -> list[np.ndarray]:
    return [np.full((3, 2), number, np.float32), np.full(2, -number, np.float32)]


def test_that_an_epoch_comes_back_as_it_was(tmp_path):
    kept = Snapshots(tmp_path)
    kept.keep(1, weights(1))
    kept.keep(2, weights(2))
    assert kept.epochs() == (1, 2)
    again = kept.weights(1)
    assert [array.dtype for array in again] == [np.float32, np.float32]
    for array, expected in zip(again, weights(1), strict=True):
        np.testing.assert_array_equal(array, expected)
    assert sorted(path.name for path in (tmp_path / "epochs").iterdir()) == ["0001.npz", "0002.npz"]


def test_that_the_order_of_many_arrays_stays(tmp_path):
    Snapshots(tmp_path).keep(1, [np.array([number], np.float32) for number in range(25)])
    assert [array.item() for array in Snapshots(tmp_path).weights(1)] == list(range(25))


def test_that_an_epoch_trained_again_takes_the_place_of_the_old_one(tmp_path):
    kept = Snapshots(tmp_path)
    kept.keep(1, weights(1))
    kept.keep(1, weights(9))
    assert kept.weights(1)[0][0, 0] == 9


def test_that_a_long_run_keeps_the_first_the_newest_and_evenly_spaced_epochs(tmp_path):
    kept = Snapshots(tmp_path)
    for epoch in range(1, 151):
        kept.keep(epoch, weights(epoch))
        assert epoch in kept.epochs()
        assert len(kept.epochs()) <= MOST_FILES
    epochs = kept.epochs()
    assert (epochs[0], epochs[-1]) == (1, 150)
    assert set(np.diff(epochs[:-1])) == {4}


def test_that_large_networks_keep_fewer_epochs(tmp_path, monkeypatch):
    monkeypatch.setattr(snapshots, "MOST_BYTES", 5_000)
    kept = Snapshots(tmp_path)
    for epoch in range(1, 30):
        kept.keep(epoch, [np.zeros(250, np.float32)])
        sizes = [path.stat().st_size for path in (tmp_path / "epochs").iterdir()]
        assert sum(sizes) <= 5_000
        assert epoch in kept.epochs()
    assert kept.epochs()[0] == 1


def test_that_the_newest_epoch_stays_though_it_alone_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(snapshots, "MOST_BYTES", 10)
    kept = Snapshots(tmp_path)
    for epoch in (1, 2, 3):
        kept.keep(epoch, weights(epoch))
    assert kept.epochs() == (3,)


@given(room=st.integers(1, 70), count=st.integers(1, 300))
def test_that_there_are_never_too_many_and_never_needlessly_few(room, count):
    kept: set[int] = set()
    for epoch in range(1, count + 1):
        kept = _worth_keeping(sorted(kept | {epoch}), room)
    assert len(kept) <= room
    assert count in kept
    assert len(kept) >= min(count, room // 2)


@pytest.mark.parametrize("content", [b"", b"nonsense", None])
def test_that_a_damaged_or_missing_epoch_is_told(tmp_path, content):
    kept = Snapshots(tmp_path)
    kept.keep(7, weights(7))
    path = tmp_path / "epochs" / "0007.npz"
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    with pytest.raises(ModelError, match="The weights of epoch 7 are missing or damaged"):
        kept.weights(7)


def test_that_other_files_are_no_epochs(tmp_path):
    assert Snapshots(tmp_path / "nowhere").epochs() == ()
    Snapshots(tmp_path).keep(12345, weights(1))
    for name in (".unfinished-0002.npz", "notes.txt", "2.npz", "0002.npz.bak"):
        (tmp_path / "epochs" / name).write_bytes(b"")
    assert Snapshots(tmp_path).epochs() == (12345,)


def test_that_a_disk_that_refuses_is_told_and_nothing_is_lost(tmp_path, monkeypatch):
    kept = Snapshots(tmp_path)
    kept.keep(1, weights(1))

    def full(*_arguments, **_named):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(np, "savez", full)
        with pytest.raises(StorageError, match="No space left on device"):
            kept.keep(2, weights(2))
    assert kept.epochs() == (1,)
    assert [path.name for path in (tmp_path / "epochs").iterdir()] == ["0001.npz"]
