import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trainer.errors import ConfigError
from trainer.learning.bilingual import Bilingual, alphabetical, folded


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("IRAKSAMA", "ıraksama"),
        ("iraksama", "Iraksama"),
        ("İLERİ YAYILIM", "ileri yayılım"),
        ("ogrenme orani", "Öğrenme oranı"),
        ("AGIRLIK", "ağırlık"),
        ("zeka", "zekâ"),
        ("çekirdek", "CEKIRDEK"),
    ],
)
def test_that_case_accents_and_dots_do_not_matter_to_a_search(typed, meant):
    assert folded(typed) == folded(meant)


@given(st.text(max_size=40))
@example("𝘈")  # a capital only once it is taken apart
def test_that_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


def test_that_turkish_letters_stand_where_turkish_dictionaries_put_them():
    words = [
        "ışık",
        "iz",
        "çekirdek",
        "dolgu",
        "cins",
        "şekil",
        "sınıf",
        "öz",
        "oran",
        "ütü",
        "uç",
        "hız",
        "ğ",
        "g",
    ]
    assert sorted(words, key=alphabetical("tr")) == [
        "cins", "çekirdek", "dolgu", "g", "ğ", "hız", "ışık", "iz", "oran", "öz", "sınıf", "şekil", "uç", "ütü",
    ]  # fmt: skip


def test_that_english_words_are_sorted_without_regard_to_case():
    assert sorted(["batch", "Adam", "argmax"], key=alphabetical("en")) == ["Adam", "argmax", "batch"]


def test_that_each_language_gets_its_own_text():
    text = Bilingual(en=" weight ", tr="ağırlık")
    assert (text.said("en"), text.said("tr")) == ("weight", "ağırlık")


@pytest.mark.parametrize("wrong", ["", "  ", "\ud800", "\x00", "x" * 4001])
def test_that_a_text_that_says_nothing_or_cannot_be_written_is_refused(wrong):
    with pytest.raises(ConfigError, match="tr"):
        Bilingual(en="x", tr=wrong)
