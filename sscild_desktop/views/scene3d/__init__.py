"""The lungs and lesions in three dimensions."""
