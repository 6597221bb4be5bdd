"""The local database of patients, visits, analyses and edits."""
