"""Reading the header of one file: a fast walker first, pydicom wherever anything is unusual."""
