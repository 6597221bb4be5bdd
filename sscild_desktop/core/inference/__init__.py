"""Model cards, ONNX sessions and devices."""
