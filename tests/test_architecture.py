"""The rules of the house, checked: layers, sizes, and what the source may not contain."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("trainer", "mnist_desktop")
SOURCES = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "mnist_desktop", "trainer", "resources", "tests"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 40

Function = ast.FunctionDef | ast.AsyncFunctionDef


def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def place(file: Path, node: ast.AST) -> str:
    return f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def length(function: Function) -> int:
    """Lines from ``def`` to the end; what explains the function is not counted."""
    docstring = function.body[0] if ast.get_docstring(function, clean=False) is not None else None
    explained = (docstring.end_lineno or 0) - docstring.lineno + 1 if docstring else 0
    return (function.end_lineno or 0) - function.lineno + 1 - explained


def called(node: ast.AST) -> str:
    """The last part of the name that ``node`` calls, for example ``partial``."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def loose_connections(module: ast.Module) -> Iterator[ast.AST]:
    """Signals joined to something that is no method of a QObject; Qt calls it in the emitting thread."""
    for node in ast.walk(module):
        if called(node) == "connect" and isinstance(node, ast.Call):
            targets = [*node.args, *(keyword.value for keyword in node.keywords)]
            if any(isinstance(target, ast.Lambda) or called(target) == "partial" for target in targets):
                yield node


def signals_of_dictionaries(module: ast.Module) -> Iterator[ast.AST]:
    """Signals that carry ``dict``, which arrives empty when its keys are integers."""
    for node in ast.walk(module):
        if called(node) == "Signal" and "dict" in ast.unparse(node):
            yield node


def heavy_imports(module: ast.Module) -> Iterator[ast.AST]:
    """Imports of TensorFlow and Keras that run when the module is imported."""
    for node in at_import(module):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        if any(name.split(".")[0] in ("tensorflow", "keras") for name in names):
            yield node


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """All below ``node`` that runs on import: no bodies of functions, nothing that only type checkers see."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            continue
        yield child
        yield from at_import(child)


def tracked_files() -> list[str]:
    """What git keeps; skips where there is no checkout, as in an unpacked source archive."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if listed.returncode != 0:
        pytest.skip(f"git does not answer: {listed.stderr}")
    return [name for name in listed.stdout.split("\0") if name]


def test_that_the_layers_hold():
    script = "import sys; from importlinter.cli import lint_imports_command; lint_imports_command()"
    finished = subprocess.run(
        [sys.executable, "-c", script, "--no-logo", "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_that_files_are_short():
    lengths = {file.relative_to(ROOT): len(file.read_text(encoding="utf-8").splitlines()) for file in SOURCES}
    assert {file: lines for file, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_that_functions_are_short():
    nodes = [(file, node) for file in SOURCES for node in ast.walk(tree(file))]
    long = [
        f"{place(file, node)} {node.name} has {length(node)} lines"
        for file, node in nodes
        if isinstance(node, Function) and length(node) > LONGEST_FUNCTION
    ]
    assert long == []


@pytest.mark.parametrize("rule", [loose_connections, signals_of_dictionaries, heavy_imports])
def test_that_the_source_is_free_of(rule):
    assert [place(file, node) for file in SOURCES for node in rule(tree(file))] == []


def test_that_every_module_says_what_it_is_for():
    assert [str(file.relative_to(ROOT)) for file in SOURCES if not ast.get_docstring(tree(file))] == []


def test_that_the_top_level_stays_small():
    names = {name.split("/")[0] for name in tracked_files()}
    assert {name for name in names if not name.startswith(".")} - TOP_LEVEL == set()


def test_that_no_lock_file_is_tracked():
    assert [name for name in tracked_files() if name.endswith("uv.lock")] == []


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (loose_connections, "button.clicked.connect(lambda: 1)"),
        (loose_connections, "button.clicked.connect(functools.partial(f, 1), Qt.QueuedConnection)"),
        (loose_connections, "button.clicked.connect(slot=partial(f, 1))"),
        (signals_of_dictionaries, "class A:\n    said = Signal(str, dict)"),
        (signals_of_dictionaries, "said = QtCore.Signal(dict[str, int], name='said')"),
        (heavy_imports, "import tensorflow as tf"),
        (heavy_imports, "try:\n    from keras.layers import Dense\nexcept ImportError:\n    pass"),
        (heavy_imports, "class A:\n    import keras"),
    ],
)
def test_that_a_broken_rule_is_seen(rule, source):
    assert len(list(rule(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (loose_connections, "button.clicked.connect(self._clicked)"),
        (signals_of_dictionaries, "said = Signal(object)"),
        (heavy_imports, "def f():\n    import tensorflow"),
        (heavy_imports, "if TYPE_CHECKING:\n    import keras"),
        (heavy_imports, "from .keras import door"),
    ],
)
def test_that_a_kept_rule_is_left_alone(rule, source):
    assert list(rule(ast.parse(source))) == []


def test_how_a_function_is_measured():
    function = ast.parse('@decorated\ndef f():\n    """One.\n\n    Two.\n    """\n    return 1').body[0]
    assert isinstance(function, ast.FunctionDef)
    assert length(function) == 2
