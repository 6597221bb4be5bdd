"""Entry of the program: ``python -m sscild_desktop`` and ``sscild``."""

import sys

from sscild_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
