"""A training written out as a Python script of its own, to be read and run without this program."""

from trainer.script.script_of import Translate as Translate
from trainer.script.script_of import script_of as script_of
