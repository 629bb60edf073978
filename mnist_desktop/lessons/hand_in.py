"""The page that a pupil hands in: one HTML file that needs nothing else, for screens and for paper."""

import re
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mnist_desktop.lessons.numbers import written_number
from mnist_desktop.numbers import digits, percent, whole
from mnist_desktop.training.run_words import OPTIMIZER_TITLES, dataset_title, title_of
from mnist_desktop.widgets.bilingual import said, shown_language
from trainer.config import TrainingConfig
from trainer.errors import TrainerError
from trainer.learning.answers import AnswerSheet, RunNote, is_right
from trainer.learning.lessons import ChoiceQuestion, Lesson, PredictQuestion, Question, question_key

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #16202c; background: #ffffff; max-width: 48rem;
  margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; margin-bottom: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
h2, .step, .asked, figcaption { break-after: avoid } .question, table, img { break-inside: avoid }
.who { color: #586474; margin-top: .25rem } .step { color: #586474; white-space: pre-line }
.question { margin: 1rem 0 } .asked { font-weight: 600; margin-bottom: .25rem }
.answer { white-space: pre-wrap; border-inline-start: 3px solid #dbe1e9; padding-inline-start: .75rem;
  margin-top: 0 }
.none { color: #586474; font-style: italic } .right { color: #0a7350 } .wrong { color: #9a5700 }
figcaption { font-weight: 600 } figure { margin: 1rem 0 }
table { border-collapse: collapse; font-size: .9rem }
td { border-bottom: 1px solid #dbe1e9; padding: .2rem .8rem .2rem 0; vertical-align: top }
td:first-child { white-space: nowrap; color: #586474 } td { font-variant-numeric: tabular-nums }
img { max-width: 100%; margin-top: .5rem }
@page { margin: 18mm } @media print { body { font-size: 11pt; margin: 0; padding: 0; max-width: none } }
"""
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def page_of(lesson: Lesson, sheet: AnswerSheet, today: date) -> str:
    """All answers to ``lesson`` as HTML, in the language that the window speaks."""
    title, pupil = said(lesson.title), sheet.pupil.strip() or _say_no_name()
    when = QLocale().toString(QDate(today.year, today.month, today.day), QLocale.FormatType.LongFormat)
    steps = "".join(_step(lesson, sheet, number) for number in range(len(lesson.steps)))
    return (
        f'<!DOCTYPE html>\n<html lang="{shown_language()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)} – {escape(pupil)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{escape(title)}</h1>\n<p class="who"><bdi>{escape(pupil)}</bdi> · {escape(when)}</p>\n'
        f'{_score(lesson, sheet)}{steps}<p class="who">MNIST Desktop · {lesson.digest}</p>\n</body>\n</html>\n'
    )


def file_name(lesson: Lesson, sheet: AnswerSheet) -> str:
    """A name for the file that every operating system takes."""
    parts = (sheet.pupil.strip(), said(lesson.title))
    plain = " - ".join(part for part in parts if part)
    return re.sub(r"[^\w\s.-]", "", plain).strip(" .-")[:80] + ".html"


def _score(lesson: Lesson, sheet: AnswerSheet) -> str:
    if not lesson.says_right:
        return ""
    judged = [
        is_right(question, sheet.answer(key))
        for key, question in lesson.questions
        if not isinstance(question, PredictQuestion)  # nobody has to know beforehand
    ]
    known = [right for right in judged if right is not None]
    text = QCoreApplication.translate("HandIn", "{right} of {count} closed answers are right.").format(
        right=whole(sum(known)), count=whole(len(known))
    )
    return f'<p class="who">{escape(text)}</p>\n' if known else ""


def _step(lesson: Lesson, sheet: AnswerSheet, number: int) -> str:
    step = lesson.steps[number]
    heading = QCoreApplication.translate("HandIn", "Step {number}").format(number=number + 1)
    questions = "".join(
        _question(question, sheet, question_key(number, place), says_right=lesson.says_right)
        for place, question in enumerate(step.questions)
    )
    run = sheet.runs.get(str(number + 1))
    return (
        f'<h2>{escape(heading)}</h2>\n<p class="step">{escape(said(step.text))}</p>\n{questions}'
        f"{'' if run is None else _run(run, with_curves=lesson.with_curves)}"
    )


def _question(question: Question, sheet: AnswerSheet, key: str, *, says_right: bool) -> str:
    answer = sheet.answer(key)
    shown = _answer(question, sheet, key)
    right = is_right(question, answer) if says_right else None
    mark = "" if right is None else f" {_mark(question, right=right)}"
    if shown:
        body = f'<p class="answer" dir="auto">{escape(shown)}{mark}</p>'
    else:
        nothing = QCoreApplication.translate("HandIn", "no answer")
        body = f'<p class="answer none">{escape(nothing)}</p>'
    return f'<div class="question"><p class="asked">{escape(said(question.text))}</p>{body}</div>\n'


def _mark(question: Question, *, right: bool) -> str:
    """What the program says of an answer; a guess that was far off is no mistake."""
    if isinstance(question, PredictQuestion):
        word = (
            QCoreApplication.translate("HandIn", "well foretold")
            if right
            else QCoreApplication.translate("HandIn", "further off than expected")
        )
        return f'<span class="{"right" if right else "none"}">{escape(word)}</span>'
    word = (
        QCoreApplication.translate("HandIn", "right")
        if right
        else QCoreApplication.translate("HandIn", "not right")
    )
    return f'<span class="{"right" if right else "wrong"}">{"✓" if right else "✗"} {escape(word)}</span>'


def _answer(question: Question, sheet: AnswerSheet, key: str) -> str:
    answer = sheet.answer(key)
    if isinstance(question, ChoiceQuestion):
        fits = answer.choice is not None and answer.choice <= len(question.options)
        return said(question.options[answer.choice - 1]) if fits and answer.choice else ""
    if answer.number is None:
        return answer.text.strip()
    in_percent = isinstance(question, PredictQuestion) and question.measure.is_share
    number = written_number(answer.number, in_percent=in_percent)
    if answer.measured is None:
        return number
    return QCoreApplication.translate("HandIn", "Foretold {number}, the training gave {measured}.").format(
        number=number, measured=written_number(round(answer.measured, 4), in_percent=in_percent)
    )


def _run(run: RunNote, *, with_curves: bool) -> str:
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>" for name, text in _facts(run))
    caption = QCoreApplication.translate("HandIn", "The last training of this step")
    picture = ""
    if with_curves and re.fullmatch("[A-Za-z0-9+/=]+", run.picture):
        alternative = QCoreApplication.translate("HandIn", "Curves of loss and accuracy")
        picture = f'<br><img alt="{escape(alternative)}" src="data:image/png;base64,{run.picture}">'
    return f"<figure><figcaption>{escape(caption)}</figcaption><table>{rows}</table>{picture}</figure>\n"


def _facts(run: RunNote) -> list[tuple[str, str]]:
    facts = [(QCoreApplication.translate("HandIn", "Run"), run.run)]
    try:
        config = TrainingConfig.from_json(run.settings)
    except TrainerError:  # kept by another version of the program
        config = None
    if config is not None:
        facts += [
            (QCoreApplication.translate("HandIn", "Preset"), title_of(config)),
            (QCoreApplication.translate("HandIn", "Data set"), _images(config)),
            (
                QCoreApplication.translate("HandIn", "Held back for validation"),
                percent(config.data.validation_split, 0),
            ),
            (QCoreApplication.translate("HandIn", "Optimiser"), OPTIMIZER_TITLES[config.learning.optimizer]),
            (QCoreApplication.translate("HandIn", "Learning rate"), digits(config.learning.learning_rate)),
            (QCoreApplication.translate("HandIn", "Batch size"), whole(config.learning.batch_size)),
            (QCoreApplication.translate("HandIn", "Seed"), str(config.seed)),
        ]
    facts.append((QCoreApplication.translate("HandIn", "Epochs"), whole(run.epochs)))
    for name, share in (
        (QCoreApplication.translate("HandIn", "Training accuracy"), run.training_accuracy),
        (QCoreApplication.translate("HandIn", "Validation accuracy"), run.validation_accuracy),
        (QCoreApplication.translate("HandIn", "Test accuracy"), run.test_accuracy),
    ):
        if share is not None:
            facts.append((name, percent(share, 2)))
    return facts


def _images(config: TrainingConfig) -> str:
    """The images that were trained on, and how many of them, if not all."""
    name, count = dataset_title(config.data.dataset), config.data.training_images
    if count is None:
        return name
    return QCoreApplication.translate("HandIn", "{name}, {count} images").format(
        name=name, count=whole(count)
    )


def _say_no_name() -> str:
    return QCoreApplication.translate("HandIn", "no name")
