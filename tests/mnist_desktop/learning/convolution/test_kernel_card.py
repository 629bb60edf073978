"""The kernel's card: choosing, editing, sizes, and the way it slides."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from mnist_desktop.learning.convolution.kernel_card import KernelCard
from mnist_desktop.learning.convolution.study import Source, Study
from mnist_desktop.learning.convolution.weight_field import WeightField
from trainer.learning.convolution import Padding
from trainer.learning.kernels import KernelName, kernel

LEARNED = np.random.default_rng(0).normal(size=(2, 3, 3))
BIASES = np.array([0.125, -0.3])


@pytest.fixture
def study():
    return Study()


@pytest.fixture
def card(qtbot, theme, study):
    card = KernelCard(theme, study)
    qtbot.addWidget(card)
    card.resize(268, 500)
    with qtbot.waitExposed(card):
        card.show()
    return card


@pytest.fixture
def choose(card, part):
    def choose(name, data):
        box = part(card, QComboBox, name)
        index = box.findData(data)
        assert index >= 0
        box.setCurrentIndex(index)

    return choose


def texts(card):
    fields = [field for field in card.findChildren(WeightField) if field.objectName().startswith("weight")]
    return [field.text() for field in fields if field.isVisible()]


def test_that_an_edge_kernel_is_there_at_the_start(card, study):
    assert study.choice is KernelName.VERTICAL_EDGES
    assert texts(card) == ["−1", "0", "1", "−2", "0", "2", "−1", "0", "1"]


@pytest.mark.parametrize("name", KernelName)
@pytest.mark.parametrize("size", [3, 5])
def test_that_a_kernel_can_be_chosen(qtbot, card, study, choose, name, size):
    choose("kernelSize", size)
    choose("kernelChoice", name)
    assert study.choice == name
    np.testing.assert_array_equal(study.kernel, kernel(name, size))
    assert len(texts(card)) == size**2


def test_that_a_weight_can_be_typed(qtbot, card, study, part):
    field = part(card, WeightField, "weight12")
    field.setFocus()
    field.selectAll()
    with qtbot.waitSignal(card.changed):
        qtbot.keyClicks(field, "-2.5")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    expected = kernel(KernelName.VERTICAL_EDGES)
    expected[0, 1] = -2.5
    np.testing.assert_array_equal(study.kernel, expected)
    assert study.choice == Source.OWN
    assert field.text() == "−2.5"
    assert part(card, QComboBox, "kernelChoice").currentText() == "My own"


def test_that_a_true_minus_sign_can_be_typed_too(qtbot, card, study, part):
    field = part(card, WeightField, "weight11")
    field.selectAll()
    field.lineEdit().insert("−3")  # as from the clipboard; Qt's test keys know only ASCII
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert study.kernel[0, 0] == -3


def test_that_looking_at_a_rounded_weight_leaves_it_exact(qtbot, card, study, choose, part):
    choose("kernelChoice", KernelName.BLUR)
    field = part(card, WeightField, "weight11")
    assert field.text() == "0.11"
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    np.testing.assert_array_equal(study.kernel, kernel(KernelName.BLUR))
    assert study.choice == KernelName.BLUR


def test_that_only_the_edited_weight_is_rounded(qtbot, card, study, choose, part):
    choose("kernelChoice", KernelName.BLUR)
    part(card, WeightField, "weight22").stepUp()
    assert study.kernel[1, 1] == pytest.approx(0.61)
    assert study.kernel[0, 0] == 1 / 9


def test_that_an_own_kernel_keeps_its_middle_in_another_size(card, study, choose, part):
    part(card, WeightField, "weight22").setValue(7)
    own = study.kernel
    choose("kernelSize", 5)
    assert study.choice == Source.OWN
    np.testing.assert_array_equal(study.kernel, np.pad(own, 1))
    choose("kernelSize", 3)
    np.testing.assert_array_equal(study.kernel, own)


def test_that_learned_kernels_bring_their_bias(card, study, choose, part):
    box = part(card, QComboBox, "kernelChoice")
    before = box.count()
    card.add_learned(LEARNED, BIASES)
    assert box.count() == before + 3  # and a line
    choose("kernelSize", 5)
    choose("kernelChoice", 1)
    assert box.currentText() == "Learned filter 2"
    np.testing.assert_array_equal(study.kernel, LEARNED[1])
    assert study.bias == -0.3
    assert part(card, WeightField, "kernelBias").text() == "−0.3"
    assert part(card, QComboBox, "kernelSize").currentData() == 3
    choose("kernelChoice", KernelName.BLUR)
    assert study.bias == 0
    card.add_learned(LEARNED, BIASES)
    assert box.count() == before + 3


def test_that_each_kernel_has_a_picture(card, part):
    card.add_learned(LEARNED, BIASES)
    box = part(card, QComboBox, "kernelChoice")
    assert [box.itemText(index) for index in range(box.count()) if box.itemIcon(index).isNull()] == [""]


def test_that_stride_padding_and_relu_are_taken(qtbot, card, study, choose, part):
    choose("strideChoice", 2)
    choose("paddingChoice", Padding.SAME)
    assert (study.sliding.stride, study.sliding.padding) == (2, Padding.SAME)
    with qtbot.waitSignal(card.changed):
        part(card, QCheckBox, "reluAfter").click()
    assert study.relu


def test_that_a_bias_is_added(card, study, part):
    part(card, WeightField, "kernelBias").setValue(0.75)
    assert study.bias == 0.75


def test_that_weights_are_written_as_the_language_does(qtbot, card, shouting, part):
    part(card, WeightField, "weight11").setValue(-0.5)
    QLocale.setDefault(QLocale("tr"))
    shouting.start()
    assert part(card, WeightField, "weight11").text() == "−0,5"
    assert part(card, QComboBox, "kernelChoice").itemText(0).startswith("[Identity")


def test_that_all_fields_have_names_and_hints(card):
    for field in card.findChildren(WeightField) + card.findChildren(QComboBox) + card.findChildren(QCheckBox):
        assert field.objectName()
        assert field.accessibleName()
        assert field.toolTip()
