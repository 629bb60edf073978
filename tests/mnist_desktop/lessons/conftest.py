"""A small lesson with every kind of question, as a file."""

import json

import pytest

from trainer.learning.lesson_files import lesson_from


def both(text):
    return {"en": text, "tr": f"{text} (tr)"}


QUICK = {"preset": "numpy-mlp", "data": {"training_images": 500}, "stopping": {"epochs": 1}, "seed": 3}


def document():
    return {
        "title": both("Small <lesson>"),
        "introduction": both("What it is about."),
        "hidden": ["addToQueue"],
        "steps": [
            {
                "text": both("Look at the form."),
                "place": "train/layers",
                "questions": [
                    {
                        "kind": "choice",
                        "text": both("Which?"),
                        "options": [both("this"), both("that")],
                        "answer": 2,
                    },
                    {"kind": "number", "text": both("How many?"), "answer": 100480},
                    {"kind": "text", "text": both("Why?")},
                ],
            },
            {
                "text": both("Train it."),
                "place": "train/main",
                "training": QUICK,
                "locked": ["presetChoice", "learningRateField"],
                "hidden": ["seedField"],
                "questions": [
                    {
                        "kind": "predict",
                        "text": both("How well?"),
                        "measure": "validation_accuracy",
                        "tolerance": 1.0,
                    }
                ],
            },
        ],
    }


@pytest.fixture
def lesson():
    return lesson_from(json.dumps(document()).encode())


@pytest.fixture
def lesson_file(tmp_path):
    path = tmp_path / "small.lesson.json"
    path.write_text(json.dumps(document()), encoding="utf-8")
    return path
