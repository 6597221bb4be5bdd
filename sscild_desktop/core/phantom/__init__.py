"""A generated thorax with known lesions: the built-in case, the self-test, and training."""
