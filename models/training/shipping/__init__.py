"""From a checkpoint to ONNX, card and the tables of the README."""
