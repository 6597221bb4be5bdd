"""ICC(2,1) by its definition for any number of raters: what the program's fast one for two is compared with."""

import numpy as np


def icc_2_1(ratings):
    """Two-way random effects, single rater, absolute agreement; ``ratings`` is (subjects, raters).

    Shrout and Fleiss 1979. NaN when all ratings are the same.
    """
    table = np.asarray(ratings, float)
    n, k = table.shape
    mean = table.mean()
    between_rows = k * float(((table.mean(axis=1) - mean) ** 2).sum()) / (n - 1)
    between_columns = n * float(((table.mean(axis=0) - mean) ** 2).sum()) / (k - 1)
    total = float(((table - mean) ** 2).sum())
    error = (total - between_rows * (n - 1) - between_columns * (k - 1)) / ((n - 1) * (k - 1))
    below = between_rows + (k - 1) * error + k * (between_columns - error) / n
    return (between_rows - error) / below if below > 1e-12 * max(1.0, mean * mean) else float("nan")
