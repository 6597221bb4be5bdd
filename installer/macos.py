"""The disk image for macOS: the app beside a link to the folder Applications."""

import shutil
import subprocess
from pathlib import Path

import naming
from naming import BUILD


def make_image(app: Path, target: Path, suffix: str = "") -> Path:
    """Pack the app into a compressed image; returns it."""
    content = BUILD / "dmg"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir(parents=True)
    # ditto keeps links, rights and the signature
    subprocess.run(["ditto", str(app), str(content / app.name)], check=True)
    (content / "Applications").symlink_to("/Applications")
    image = target / f"{naming.folder_name()}{suffix}-macos-{naming.machine()}.dmg"
    image.unlink(missing_ok=True)
    command = ["hdiutil", "create", "-volname", f"{naming.PROGRAM_NAME} {naming.version()}", "-srcfolder", str(content)]
    subprocess.run([*command, "-format", "UDZO", "-ov", str(image)], check=True)
    shutil.rmtree(content)
    return image
