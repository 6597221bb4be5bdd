"""Networks shipped with the program (NAME.onnx with its card NAME.json) and how they are made."""
