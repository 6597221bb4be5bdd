"""Pseudonyms: a code for a patient, new UIDs, shifted days, and the key file that alone leads back."""
