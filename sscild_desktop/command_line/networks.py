"""sscild models: the networks there are, and adding, testing and removing one's own."""

import argparse
from typing import TYPE_CHECKING, Any

from rich.table import Table

from sscild_desktop.command_line.terminal import output, print_json, progress_on_stderr
from sscild_desktop.core.progress import Report

if TYPE_CHECKING:
    from sscild_desktop.core.inference.library import Listed


def run(options: argparse.Namespace) -> int:
    """The action that was asked for; returns the exit code."""
    actions = {"list": _list, "add": _add, "import-nnunet": _import, "test": _test, "remove": _remove}
    return actions[options.action](options)


def chosen_networks(names: list[str]) -> tuple[tuple[str, str], ...]:
    """(role, name) of the networks named. Raises ModelRefused for a name that is not there and for two of one role.

    A network of several roles gives way, in one of them, to another that is named for it.
    """
    from sscild_desktop.core.errors import ModelRefused
    from sscild_desktop.core.inference.library import find_roles

    chosen: dict[str, str] = {}
    found = {name: [one.role for one in find_roles(name)] for name in names}
    for name, roles in sorted(found.items(), key=lambda item: -len(item[1])):
        for role in roles:
            other = chosen.get(role, name)
            if len(found[other]) == len(roles) and other != name:
                raise ModelRefused(f"“{other}” and “{name}” are both for {role}; name one for each role.")
            chosen[role] = name
    return tuple(chosen.items())


def as_json(one: "Listed") -> dict[str, Any]:
    """One network as plain values."""
    from sscild_desktop.core.inference.library import error_in_words

    card = one.card
    return {
        "name": card.name,
        "version": card.version,
        "role": one.role,
        "added": one.is_added,
        "built_in": one.is_built_in,
        "after": str(card.facts.get("after", "")),
        "sha256": card.sha256,
        "measured": error_in_words(card),
    }


def _list(options: argparse.Namespace) -> int:
    from sscild_desktop.core.analysis.options import check_installed
    from sscild_desktop.core.inference.library import library

    found = [as_json(one) for one in library()]
    if options.json:
        print_json({"networks": found})
    else:
        _print_table(found)
    check_installed()
    return 0


def _print_table(found: list[dict[str, Any]]) -> None:
    table = Table("name", "version", "for", "from", "measured error", title="Networks", title_justify="left")
    for one in found:
        origin = "added" if one["added"] else "built in" if one["built_in"] else "the program"
        table.add_row(one["name"], one["version"], one["role"], origin, one["measured"])
    output().print(table)


def _add(options: argparse.Namespace) -> int:
    from sscild_desktop.core.analysis.trial import try_network
    from sscild_desktop.core.inference.library import add_network

    with progress_on_stderr() as report:
        listed = add_network(options.file, options.card, try_network, report)
    return _taken_in(listed)


def _import(options: argparse.Namespace) -> int:
    from sscild_desktop.core.analysis.trial import try_network
    from sscild_desktop.core.inference.nnunet import import_nnunet

    said = said_labels(options.map)
    with progress_on_stderr() as report:
        listed = import_nnunet(options.folder, try_network, options.name, said, options.configuration, report)
    return _taken_in(listed)


def said_labels(text: str) -> dict[str, str]:
    """'GGO=ggo,other=ignore' as names with what they mean. Raises ModelRefused for anything else."""
    from sscild_desktop.core.errors import ModelRefused

    pairs = [one.rpartition("=") for one in text.split(",") if one.strip()]
    if not all(name.strip() and sign and meaning.strip() for name, sign, meaning in pairs):
        raise ModelRefused("Labels are mapped as in --map opacity=ggo,other=ignore.")
    return {name.strip(): meaning.strip() for name, _sign, meaning in pairs}


def _taken_in(listed: "Listed") -> int:
    from sscild_desktop.core.inference.library import roles_of

    _print_answer(dict(listed.card.facts["self_test"]))
    use = f"“sscild analyse FOLDER --out DIR --network {listed.card.name}” uses it"
    roles = " and ".join(roles_of(listed.card))
    output().print(f"“{listed.card.name}” is there now, for {roles}; {use}.", soft_wrap=True)
    return 0


def _test(options: argparse.Namespace) -> int:
    from sscild_desktop.core.inference.library import find

    listed = find(options.name)
    with progress_on_stderr() as report:
        answer = _try(listed, report)
    _print_answer(answer)
    return 0


def _try(listed: "Listed", report: Report) -> dict[str, Any]:
    from sscild_desktop.core.analysis.trial import try_network

    return try_network(listed.card, listed.role, report)


def _remove(options: argparse.Namespace) -> int:
    from sscild_desktop.core.inference.library import remove_network

    remove_network(options.name)
    output().print(f"“{options.name}” was removed.", soft_wrap=True)
    return 0


def _print_answer(answer: dict[str, Any]) -> None:

    for key, value in answer.items():
        output().print(f"{key.replace('_', ' ')}: {value}", soft_wrap=True)
