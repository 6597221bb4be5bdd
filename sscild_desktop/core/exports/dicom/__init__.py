"""Derived DICOM objects of one analysis: segmentations, measurement report, pictures, encapsulated PDF."""
