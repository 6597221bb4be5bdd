"""Analyses written down: Excel workbook, JSON with its schema, masks as NIfTI. Every file whole or not at all.

``bundle`` writes all files of an analysis, ``patient.workbook`` and ``cohort.file`` those of patients.
"""
