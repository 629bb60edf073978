"""The page that is handed in holds everything, escaped, and needs nothing else."""

from base64 import b64encode
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnist_desktop.lessons.hand_in import file_name, page_of
from mnist_desktop.translation import Language, Translation
from trainer.learning.answers import Answer, AnswerSheet, RunNote

TODAY = date(2026, 11, 21)
VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """Collects what a browser would show, and refuses tags that do not close."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.sources, self._open = [], [], [], []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.sources += [value for name, value in attrs if name in ("src", "href")]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    @property
    def text(self):
        return " ".join(self.words)


@pytest.fixture
def sheet(lesson):
    note = RunNote(
        run="a-run",
        settings=lesson.steps[1].training.to_json(),
        epochs=1,
        validation_accuracy=0.9512,
        picture=b64encode(b"picture").decode(),
    )
    sheet = AnswerSheet(lesson=lesson.digest, pupil="Ömer & <Ayşe>").with_run(1, note)
    sheet = sheet.with_answer("1.1", Answer(choice=2)).with_answer("1.2", Answer(number=3.0))
    sheet = sheet.with_answer("1.3", Answer(text="<script>alert('x')</script>\nsecond line"))
    return sheet.with_answer("2.1", Answer(number=0.9, measured=0.9512, run="a-run"))


def test_that_the_page_holds_name_date_answers_and_marks(lesson, sheet):
    page = Page(page_of(lesson, sheet, TODAY))
    for part in ("Ömer & <Ayşe>", "21 November 2026", "Small <lesson>", "that", "✓", "✗", "second line",
                 "Foretold 90.0 %, the training gave 95.1", "a-run", "1 of 2 closed answers are right."):  # fmt: skip
        assert part in page.text, part
    assert "<script>alert" in page.text


def test_that_the_page_needs_nothing_else_and_runs_nothing(lesson, sheet):
    page = Page(page_of(lesson, sheet, TODAY))
    assert "script" not in page.tags
    assert page.sources
    assert all(source.startswith("data:image/png;base64,") for source in page.sources)


def test_that_the_page_says_nothing_of_right_and_wrong_unless_the_lesson_does(lesson, sheet):
    text = page_of(lesson.changed(says_right=False), sheet, TODAY)
    assert "✓" not in text
    assert "✗" not in text
    assert "closed answers" not in text


def test_that_a_guess_that_was_far_off_is_no_mistake(lesson, sheet):
    question = lesson.steps[1].questions[0]
    strict = lesson.steps[1].changed(questions=(question.changed(tolerance=0.01),))
    text = Page(page_of(lesson.changed(steps=(lesson.steps[0], strict)), sheet, TODAY)).text
    assert "further off than expected" in text
    assert "well foretold" in Page(page_of(lesson, sheet, TODAY)).text
    assert text.count("✗") == Page(page_of(lesson, sheet, TODAY)).text.count("✗")
    assert "1 of 2 closed answers are right." in text


def test_that_the_page_has_no_curves_unless_the_lesson_wants_them(lesson, sheet):
    assert Page(page_of(lesson.changed(with_curves=False), sheet, TODAY)).sources == []


def test_that_a_turkish_window_writes_a_turkish_page(qapp, lesson, sheet):
    translation = Translation(qapp, Language.TURKISH)
    try:
        text = page_of(lesson, sheet, TODAY)
    finally:
        translation.speak(Language.ENGLISH)
    assert '<html lang="tr">' in text
    assert "Look at the form. (tr)" in text
    assert "Kasım" in text


def test_that_the_settings_of_a_training_are_named_as_the_window_names_them(lesson, sheet):
    page = Page(page_of(lesson, sheet, TODAY))
    for part in ("From scratch in NumPy, changed", "MNIST, 500 images", "SGD", "20 %"):
        assert part in page.text, part
    assert "numpy-mlp" not in page.text


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "</p></div></body><img src=x onerror=alert(1)>",
        '" onmouseover="alert(1)',
        "&lt;b&gt; &amp; <!-- ",
        "مرحبا (abc) שלום",
        "👩‍👩‍👧‍👦🇹🇷 ∂L/∂w",
        "x" * 4000,
        "\u202egnimmargorp",
    ],
)
def test_that_words_of_every_kind_are_only_words(lesson, sheet, words):
    clean = page_of(lesson, sheet, TODAY)
    page = Page(
        page_of(lesson, sheet.changed(pupil=words[:120]).with_answer("1.3", Answer(text=words)), TODAY)
    )
    assert page.tags == Page(clean).tags
    assert page.sources == Page(clean).sources
    assert words in page.text


def test_that_long_words_break_and_words_from_right_to_left_begin_there(lesson, sheet):
    text = page_of(lesson, sheet, TODAY)
    assert "overflow-wrap: anywhere" in text
    assert text.count('<p class="answer" dir="auto">') == 4
    assert "<bdi>Ömer &amp; &lt;Ayşe&gt;</bdi>" in text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pupil=st.text(max_size=60), words=st.text(max_size=200))
def test_that_no_name_and_no_answer_breaks_the_page(lesson, pupil, words):
    sheet = AnswerSheet(lesson=lesson.digest, pupil=pupil).with_answer("1.3", Answer(text=words))
    Page(page_of(lesson, sheet, TODAY)).text.encode()


@pytest.mark.parametrize("pupil", ["", "../../etc/passwd", "a/b\\c:d*?", "Şule", "." * 100, "con\n"])
def test_that_the_files_name_is_one_that_every_system_takes(lesson, pupil):
    name = file_name(lesson, AnswerSheet(lesson=lesson.digest, pupil=pupil))
    assert name.endswith(".html")
    assert not set(name) & set('/\\:*?"<>|\n')
    assert 5 < len(name) <= 90
    assert not name.startswith(".")
