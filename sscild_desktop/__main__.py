"""Entry of the program: ``python -m sscild_desktop``, ``sscild``, and the packaged program."""

import os
import sys


def main() -> int:
    """Run the program; Ctrl+C is an answer even before the first module is there."""
    sys.unraisablehook = log_unraisable
    if getattr(sys, "frozen", False):
        prepare_packaged()
    try:
        if sys.argv[1:] == ["--probe-3d"]:
            probe_3d()
        if sys.argv[1:2] == ["--decode"]:
            return decode_apart(int(sys.argv[2]))
        if sys.argv[1:2] == ["--open-network"]:
            return open_network_apart(sys.argv[2])
        from sscild_desktop.command_line import arguments as cli
        from sscild_desktop.command_line import exits, outlets

        outlets.open_outlets()
        return exits.delivered(cli.main())
    except KeyboardInterrupt:
        print("Stopped; nothing was written.", file=sys.stderr)
        return 130
    except (ImportError, OSError) as error:
        if getattr(sys, "frozen", False):
            return name_damage(error)
        raise


def log_unraisable(what: "sys.UnraisableHookArgs") -> None:
    """An error while something is thrown away, as after a full disk, goes into the log; the user was told already."""
    import logging

    logging.getLogger("sscild_desktop").error("while cleaning up: %s", what.exc_type.__name__)


def prepare_packaged() -> None:
    """Other programs get the library path that the user had; a program without a console gets somewhere to print to."""
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        if f"{name}_ORIG" in os.environ:
            os.environ[name] = os.environ.pop(f"{name}_ORIG")
        elif getattr(sys, "_MEIPASS", "") in os.environ.get(name, "").split(os.pathsep):
            del os.environ[name]
    # when the program starts itself (self-test, 3D), the boot loader must not take the path for already set
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - lives as long as we do
    sys.stderr = sys.stderr or sys.stdout
    import multiprocessing

    multiprocessing.freeze_support()  # a worker of a batch is this program started once more, and ends in here


def decode_apart(handle: int) -> int:
    """Be the process in which compressed pixels and image files are decoded, as long as the program wants."""
    from sscild_desktop.core.decoding.child import main as decode

    decode(handle)
    return 0


def open_network_apart(path: str) -> int:
    """Be the process in which a foreign network is opened first."""
    from sscild_desktop.core.inference.apart import main as open_it

    return open_it(path)


def probe_3d() -> None:
    """Draw one small 3D picture and end here and now: some graphics drivers hang while they are unloaded."""
    from sscild_desktop.views.scene3d.probe import main as draw

    code = draw()
    sys.stdout.flush()
    os._exit(code)


def name_damage(error: BaseException) -> int:
    """A part of the packaged program could not be loaded: say which files are damaged, else what is missing."""
    from sscild_desktop.command_line.outlets import say
    from sscild_desktop.integrity import why_not_started

    say(why_not_started(error), sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
