"""The engine: plain Python, no Qt, no vtk, no pyqtgraph."""
