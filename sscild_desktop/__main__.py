"""Entry of the program: ``python -m sscild_desktop`` and ``sscild``."""

import sys


def main() -> int:
    """Run the program; Ctrl+C is an answer even before the first module is there."""
    try:
        from sscild_desktop import cli

        return cli.main()
    except KeyboardInterrupt:
        print("Stopped; nothing was written.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
