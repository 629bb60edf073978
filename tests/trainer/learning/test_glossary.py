"""The glossary is whole, agrees with the window's words, and finds what people type."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.errors import ConfigError, DataError
from trainer.learning.bilingual import LANGUAGES, folded
from trainer.learning.glossary import Entry, Glossary, explains, glossary
from trainer.networks.layers import ActivationName
from trainer.resource_files import resources_folder

ROOT = Path(__file__).resolve().parents[3]
OF_THE_COURSE = re.findall(
    r"\S+",
    """
    sequential flatten dense node neuron layer epoch batch step bias weight parameter hyperparameter
    activation-function logits softmax argmax loss cross-entropy log-loss mean-squared-error cost gradient
    gradient-descent mini-batch optimiser sgd momentum rmsprop adam adamw learning-rate schedule
    forward-propagation backpropagation chain-rule vanishing-gradient exploding-gradient dead-unit
    xavier-initialisation he-initialisation normalisation batch-normalization dropout l1-regularisation
    l2-regularisation weight-decay early-stopping callback overfitting underfitting generalisation
    training-set validation-set test-set data-augmentation accuracy precision recall f1 confusion-matrix
    convolution kernel stride padding feature-map pooling max-pooling average-pooling cnn transfer-learning
    fine-tuning vgg resnet inception ensemble grid-search random-search machine-learning deep-learning
    artificial-intelligence machine-against-deep generative-ai large-language-model
    natural-language-processing mnist fashion-mnist tensorflow keras pytorch numpy model inference
    calibration feature-extractor frozen-layer gradual-unfreezing residual-connection pretrained-model
    translation-invariance update-rule recurrent-layer threshold regularisation
""",
)
CORRECTED = ("softmax", "leaky-relu", "elu", "relu", "mean-squared-error", "cost", "sigmoid", "epoch")
"""What the notes say too simply; each of these has a note that says how it is."""
IN_THE_WINDOW = {
    "Learning rate": "learning-rate",
    "Optimiser": "optimiser",
    "Data set": "data-set",
    "Batch size": "batch-size",
    "Preset": "preset",
    "Loss": "loss",
    "Accuracy": "accuracy",
    "Cross-entropy": "cross-entropy",
    "Mean squared error": "mean-squared-error",
    "Label smoothing": "label-smoothing",
    "Padding": "padding",
    "Momentum": "momentum",
    "Bias": "bias",
    "Convolution": "convolution",
    "Max pooling": "max-pooling",
    "Average pooling": "average-pooling",
    "Dropout": "dropout",
    "Batch normalization": "batch-normalization",
    "Precision": "precision",
    "Recall": "recall",
    "Confusion matrix": "confusion-matrix",
    "Augmentation": "data-augmentation",
    "Centre of mass": "centre-of-mass",
    "Zero-centred": "zero-centred",
    "gradient norm": "gradient-norm",
    "Multiply-adds": "multiply-adds",
    "One cycle": "one-cycle",
    "Epoch": "epoch",
    "Diverged": "divergence",
}


def entry(key, **values):
    text = {"en": ("a",), "tr": ("b",)}
    return {"key": key, "term": {"en": key, "tr": key}, "text": text, **values}


@pytest.mark.parametrize("key", OF_THE_COURSE)
def test_that_a_word_of_the_course_is_explained_in_both_languages(key):
    each = glossary().entry(key)
    for language in LANGUAGES:
        assert each.term.said(language)
        assert 1 <= len(each.text.said(language)) <= 3
        assert len(each.definition(language)) >= 20


@pytest.mark.parametrize("key", CORRECTED)
def test_that_what_is_often_put_too_simply_is_put_right(key):
    note = glossary().entry(key).note
    assert note is not None
    assert len(note.en) > 60
    assert len(note.tr) > 60


@pytest.mark.parametrize("name", ActivationName)
def test_that_every_activation_function_is_explained(name):
    assert explains(name.value.replace("_", "-"))


@pytest.mark.parametrize("each", glossary().entries, ids=lambda each: each.key)
def test_that_an_entry_is_complete_sentences_of_readable_length(each):
    for language in LANGUAGES:
        for sentence in each.text.said(language):
            assert sentence[-1] in ".?”", sentence
            assert len(sentence) <= 260, sentence
    assert len(each.text.en) == len(each.text.tr)
    assert each.text.en != each.text.tr


def test_that_every_entry_leads_on_to_another_one():
    assert [each.key for each in glossary().entries if not each.related] == []


@pytest.mark.parametrize(("english", "key"), IN_THE_WINDOW.items())
def test_that_the_window_and_the_glossary_use_the_same_turkish_word(english, key):
    root = ElementTree.parse(resources_folder() / "translations" / "tr.ts").getroot()
    found = [
        message.findtext("translation") or ""
        for message in root.iter("message")
        if (message.findtext("source") or "") == english
    ]
    assert found, english
    term = folded(glossary().entry(key).term.tr)
    assert any(folded(each)[:5] in term for each in found)  # its beginning: Turkish words change their ends


def test_that_every_term_that_the_window_links_is_explained():
    used = set()
    for file in (ROOT / "mnist_desktop").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        used |= set(re.findall(r'TermLabel\(\s*"([^"]*)"', source))
        used |= set(re.findall(r'(?:explained|definition_of)\([^)]*?"([a-z0-9-]+)"\)', source))
        used |= set(re.findall(r"term:([a-z0-9-]+)", source))
    assert {key for key in used if not explains(key)} == set()


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("öğrenme oranı", "learning-rate"),
        ("OGRENME ORANI", "learning-rate"),
        ("learning rate", "learning-rate"),
        ("IRAKSAMA", "divergence"),
        ("ileri", "forward-propagation"),
        ("İLERİ", "forward-propagation"),
        ("MSE", "mean-squared-error"),
        ("LLM", "large-language-model"),
        ("filtre", "kernel"),
        ("fully connected", "dense"),
        ("ezber", "overfitting"),
    ],
)
def test_that_a_term_is_found_in_either_language(typed, key):
    for language in LANGUAGES:
        assert key in [each.key for each in glossary().found(typed, language)][:3]


def test_that_the_term_itself_comes_before_others_that_mention_it():
    assert glossary().found("gradient", "en")[0].key == "gradient"
    assert glossary().found("katman", "tr")[0].key == "layer"


def test_that_no_words_find_everything_in_the_order_of_the_language():
    english, turkish = (glossary().found("  ", language) for language in LANGUAGES)
    assert len(english) == len(turkish) == len(glossary().entries)
    assert [each.key for each in english] != [each.key for each in turkish]


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_that_any_typing_finds_entries_that_hold_every_word_of_it(words, language):
    for each in glossary().found(words, language):
        everything = folded(" ".join([*each.folded_names, *each.text.en, *each.text.tr]))
        assert all(word in everything for word in folded(words).split())


def test_that_an_unknown_term_is_said_to_be_unknown():
    assert not explains("no-such-term")
    with pytest.raises(DataError, match="no-such-term"):
        glossary().entry("no-such-term")


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ((entry("a"), entry("a")), "twice"),
        ((entry("a", related=("b",)),), "no other term"),
        ((entry("a", related=("a",)),), "no other term"),
        ((entry("A b"),), "key"),
        ((entry("a", place="cellar"),), "place"),
    ],
)
def test_that_a_glossary_with_a_mistake_is_refused_and_the_mistake_named(entries, sentence):
    with pytest.raises(ConfigError, match=sentence):
        Glossary(entries=entries)


def test_that_an_entry_is_read_back_as_it_was_written():
    each = glossary().entry("softmax")
    assert Entry.from_json(each.to_json()) == each
