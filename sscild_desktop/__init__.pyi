# What "from sscild_desktop import ..." gives; __init__.py itself looks for these when they are first asked for.
from sscild_desktop.api import analyse as analyse
from sscild_desktop.api import load as load
from sscild_desktop.api import save as save

__version__: str
PROGRAM_NAME: str
