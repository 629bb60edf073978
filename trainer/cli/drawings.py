"""``mnist-trainer drawings``: the kept drawings, listed, exported, imported, deleted and brought back."""

import argparse
from pathlib import Path
from typing import Any

from trainer.cli.speech import DONE, command, command_with_actions, print_error, print_json
from trainer.cli.tables import print_table
from trainer.data.drawing_files import FileFormat, export_drawings, import_drawings
from trainer.data.drawing_record import Drawing
from trainer.data.drawings import DrawingStore
from trainer.errors import ConfigError, DataError, phrase
from trainer.wording import error_sentence, say, whole


def add_to(commands: Any) -> None:
    """Add the command with its actions."""
    actions = command_with_actions(
        commands, "drawings", phrase("cli", "list, export, import and delete the drawings that were kept")
    )
    _add_list(actions)
    _add_export(actions)
    _add_import(actions)
    _add_delete(actions)
    restore = command(actions, "restore", phrase("cli", "bring back what was deleted in the last seven days"))
    restore.add_argument("ids", nargs="+", type=int, metavar="ID")
    restore.set_defaults(run=_restore)


def _add_list(actions: Any) -> None:
    parser = command(actions, "list", phrase("cli", "list the kept drawings, newest first"))
    _add_filters(parser)
    parser.add_argument(
        "--misread",
        action="store_true",
        help=say("cli", phrase("cli", "only those that the model took for something else")),
    )
    parser.set_defaults(run=_list)


def _add_export(actions: Any) -> None:
    parser = command(actions, "export", phrase("cli", "write drawings to files that other programs know"))
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help=say(
            "cli",
            phrase(
                "cli",
                "an npz or csv file, a file of MNIST’s own format (images-idx3-ubyte, packed with .gz), "
                "or a new folder for pictures",
            ),
        ),
    )
    parser.add_argument(
        "--format",
        choices=[each.value for each in FileFormat],
        help=say("cli", phrase("cli", "the format; chosen by the name when absent")),
    )
    _add_filters(parser)
    parser.set_defaults(run=_export)


def _add_import(actions: Any) -> None:
    parser = command(actions, "import", phrase("cli", "keep the drawings of files or of a folder"))
    parser.add_argument(
        "path",
        type=Path,
        metavar="PATH",
        help=say(
            "cli", phrase("cli", "what “export” writes, or a folder with the folders 0 to 9 full of pictures")
        ),
    )
    parser.add_argument(
        "--writer",
        metavar="NAME",
        help=say("cli", phrase("cli", "who drew those that come without a name")),
    )
    parser.add_argument(
        "--label",
        type=int,
        choices=range(10),
        metavar="DIGIT",
        help=say("cli", phrase("cli", "only the drawings of this digit")),
    )
    parser.set_defaults(run=_import)


def _add_delete(actions: Any) -> None:
    parser = command(
        actions, "delete", phrase("cli", "delete drawings; for seven days “restore” brings them back")
    )
    parser.add_argument(
        "ids",
        nargs="*",
        type=int,
        metavar="ID",
        help=say("cli", phrase("cli", "the numbers that “list” shows; with filters, all that pass them")),
    )
    _add_filters(parser)
    parser.set_defaults(run=_delete)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--writer", metavar="NAME", help=say("cli", phrase("cli", "only the drawings of this writer"))
    )
    parser.add_argument(
        "--label",
        type=int,
        choices=range(10),
        metavar="DIGIT",
        help=say("cli", phrase("cli", "only the drawings of this digit")),
    )


def open_store() -> DrawingStore:
    """The kept drawings; what had to be mended first is told.

    Raises:
        StorageError: they cannot be opened.
    """
    store = DrawingStore()
    if store.trouble is not None:
        print_error(error_sentence(store.trouble))
    return store


def _list(options: argparse.Namespace) -> int:
    with open_store() as store:
        found = store.drawings(
            writer=options.writer, label=options.label, only_misread=options.misread, with_ink=False
        )
    if options.json:
        print_json([_document(drawing) for drawing in found])
        return DONE
    if not found:
        print(say("cli", phrase("cli", "No drawings found in {path}."), path=store.path))
        return DONE
    _print(found)
    return DONE


def _document(drawing: Drawing) -> dict[str, Any]:
    return {
        "id": drawing.id,
        "label": drawing.label,
        "writer": drawing.writer,
        "read_as": drawing.read_as,
        "model": drawing.model,
        "made": drawing.made.isoformat(timespec="seconds"),
        "part": "test" if drawing.for_test else "training",
    }


def _print(drawings: list[Drawing]) -> None:
    writer, kept = phrase("cli", "writer"), phrase("cli", "kept")
    print_table(
        (phrase("cli", "number"), phrase("cli", "digit"), phrase("cli", "read as"), writer, kept),
        [
            (
                str(drawing.id),
                str(drawing.label),
                "—" if drawing.read_as is None else str(drawing.read_as),
                drawing.writer or "—",
                drawing.made.astimezone().strftime("%Y-%m-%d %H:%M"),
            )
            for drawing in drawings
        ],
        left=(writer, kept),
    )


def _export(options: argparse.Namespace) -> int:
    with open_store() as store:
        found = store.drawings(writer=options.writer, label=options.label, with_ink=False)
    written = export_drawings(found, options.path, options.format)
    if options.json:
        print_json({"drawings": len(found), "files": [str(path) for path in written]})
        return DONE
    print(
        say(
            "cli",
            phrase("cli", "Drawings written: {count}, to {files}"),
            count=whole(len(found)),
            files=", ".join(str(path) for path in written),
        )
    )
    return DONE


def _import(options: argparse.Namespace) -> int:
    entries = [
        (label, image, writer or options.writer or "")
        for label, image, writer in import_drawings(options.path)
        if options.label in (None, label)
    ]
    with open_store() as store:
        count = store.add_all(store.unknown(entries))
    known = len(entries) - count
    if options.json:
        print_json({"drawings": count, "already_there": known})
        return DONE
    print(say("cli", phrase("cli", "Drawings kept: {count}."), count=whole(count)))
    if known:
        print(
            say(
                "cli",
                phrase(
                    "cli", "Left out, because the same drawing with the same digit is kept already: {count}."
                ),
                count=whole(known),
            )
        )
    return DONE


def _delete(options: argparse.Namespace) -> int:
    filtered = options.writer is not None or options.label is not None
    if not options.ids and not filtered:
        raise ConfigError(
            phrase("trainer", "Nothing to delete: name the numbers of drawings, or --writer or --label.")
        )
    with open_store() as store:
        found = {
            drawing.id
            for drawing in store.drawings(writer=options.writer, label=options.label, with_ink=False)
        }
        ids = sorted(found & set(options.ids) if options.ids else found)
        _check(options.ids, found)
        store.delete(ids)
    done = phrase(
        "cli", "Drawings deleted: {count}. To bring them back: mnist-trainer drawings restore {ids}"
    )
    return _tell_changed(options, ids, done)


def _restore(options: argparse.Namespace) -> int:
    with open_store() as store:
        before = {drawing.id for drawing in store.drawings(with_ink=False)}
        store.restore(options.ids)
        after = {drawing.id for drawing in store.drawings(with_ink=False)}
    _check(options.ids, after)
    return _tell_changed(options, sorted(after - before), phrase("cli", "Drawings brought back: {count}."))


def _check(wanted: list[int], found: set[int]) -> None:
    missing = sorted(set(wanted) - found)
    if missing:
        raise DataError(
            phrase(
                "trainer",
                "There is no such drawing: {missing}. “mnist-trainer drawings list” shows the numbers.",
            ),
            missing=", ".join(map(str, missing[:20])),
        )


def _tell_changed(options: argparse.Namespace, ids: list[int], done: str) -> int:
    if options.json:
        print_json({"drawings": len(ids), "ids": ids})
    elif ids:
        print(say("cli", done, count=whole(len(ids)), ids=" ".join(map(str, ids))))
    else:
        print(say("cli", phrase("cli", "There was nothing to change.")))
    return DONE
