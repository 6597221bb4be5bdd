"""sscild --print-completion bash|zsh|tcsh: what a shell needs to complete commands, options and files."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

SHELLS = ("bash", "zsh", "tcsh")


class PrintCompletion(argparse.Action):
    """Prints the shell's script and ends; shtab is imported then and not before."""

    def __init__(self, option_strings: Sequence[str], dest: str, **_more: Any) -> None:  # noqa: ANN401 - argparse's
        super().__init__(
            option_strings,
            dest,
            choices=SHELLS,
            default=argparse.SUPPRESS,
            help="print what this shell needs to complete commands and files",
        )

    def __call__(self, parser: argparse.ArgumentParser, _space: object, shell: Any, _option: object = None) -> None:  # noqa: ANN401
        print(script(parser, str(shell)))
        parser.exit()


def script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The script; whatever takes a path is completed as one."""
    import shtab

    for action in _actions(parser):
        if action.type is Path:
            vars(action)["complete"] = shtab.FILE  # shtab looks for it there
    text: str = shtab.complete(parser, shell)
    return text


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from _actions(below)
