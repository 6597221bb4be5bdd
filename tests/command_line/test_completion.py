"""Completion of the shells: every command and option is in it, and bash takes it."""

import shutil
import subprocess

import pytest

from sscild_desktop.command_line.arguments import COMMANDS, main
from sscild_desktop.command_line.completion import SHELLS


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_completed(shell, capsys):
    assert main(["--print-completion", shell]) == 0
    text = capsys.readouterr().out
    assert not [name for name in COMMANDS if name not in text]
    assert "--workers" in text or shell == "tcsh"  # shtab leaves options of commands out there


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("words", "wanted"),
    [(["ba"], {"batch"}), (["batch", "--wor"], {"--workers"}), (["analyse", "--device", "c"], {"cpu", "cuda"})],
)
def test_bash_completes(words, wanted, capsys):
    assert main(["--print-completion=bash"]) == 0
    quoted = " ".join(["sscild", *words])
    script = f"""{capsys.readouterr().out}
COMP_WORDS=({quoted}); COMP_CWORD={len(words)}; "$(complete -p sscild | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    answer = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert set(answer.stdout.split()) == wanted, answer.stderr


def test_an_unknown_shell_is_told(capsys):
    assert main(["--print-completion", "fish"]) == 2
    assert "invalid choice" in capsys.readouterr().err
