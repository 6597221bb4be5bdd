"""Networks shipped with the program (NAME.onnx with its card NAME.json) and how they are made."""

import sscild_desktop  # noqa: F401 - sets what keeps ONNX Runtime from the network before anything here imports it
