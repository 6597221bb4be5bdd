"""``python -m installer.languages``, see ``linguist``."""

import sys

from installer.languages.linguist import main

sys.exit(main())
