"""What the cards call figures that are measured once a version on the cases of the test, or of left-out patients."""

MEAN, FOLDS = "inserted lesions, mean over left-out patients", "inserted lesions, left-out patient"
"""Of ``models.training.measuring.evaluate``: networks of the same training that had not seen the patient."""

READERS = "readers' masks of real COVID-19, cases kept out of the choice"
UNTOUCHED = "TOT 95th percentile in chests without disease, %, cases kept out of the choice"
BEFORE = ", at the thresholds before"
"""Of ``models.training.measuring.choose_thresholds`` and, for scores, of ``slab_scores``."""

SLABS = {
    "readers": "slabs of the test's chests, lesions inserted as readers outline",
    "built-in": "slabs of the test's chests, lesions inserted as in the built-in case",
}
PERTURBED = "change of the extent by perturbations, slabs of the test's chests, points"
"""Of ``models.training.measuring.slabs``."""

SLAB_SCORES = {truth: f"TOT, GG and RET of slices in {key}" for truth, key in SLABS.items()}
CLINICAL = "slices up to 30 %"
"""Of ``models.training.measuring.slab_scores``."""

HEAT_MAPS = "heat maps in slabs of the test's chests"
"""Of ``models.training.measuring.slab_maps``."""

SIX_SLICES = "TOT / GG / RET of six COVID-19 slices, %"
WORST = "worst error of TOT, points"
"""Of ``models.training.measuring.scores``."""

LEVELS_ALONE, LEVELS_PLACED = "network alone, mm", "as the program places them, with anatomy, mm"
LEVELS_BY_PROGRAM = "leave one patient out, error in mm (ours - reader), as the program places them"
