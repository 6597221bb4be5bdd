"""Images that are no DICOM: NIfTI, MetaImage and NRRD files."""
