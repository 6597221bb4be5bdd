"""What the cards say in words: after which system a network is built, how, what differs and why, what taught it."""

from dataclasses import dataclass

from models.training.shapes.convnext import SCORE_BLOCKS, SCORE_WIDTHS, VOLUME_WIDTHS
from models.training.shapes.networks import SMALL_WIDTHS, WIDTHS

DATA = (
    "LIDC-IDRI (CC BY 3.0) two chest CTs; NLST via OHIF (CC BY 4.0), Lung-PET-CT-Dx (CC BY 4.0) and 4D-Lung "
    "(CC BY 3.0) one each; generated chests. None has SSc-ILD."
)
DATA_LICENCE = "CC BY 3.0 and CC BY 4.0 (training data)"
KEPT_OUT = "nobody; the figures are of networks trained without the measured patient, lesions-all with fewer steps"
LONGER = (
    "version 1.0.0 of lesions-all (3800 steps on an earlier bank, without lidc-idri-0001); the measured networks of "
    "each left-out patient began with generated chests alone"
)
BEGUN = {"lesions-all": LONGER}
"""What a shipped network began with, where its measured folds could not."""
STAGES = "generated chests; from there without one patient, for each measured patient; and with all (shipped)"
STAGES_AT_ONCE = "without one patient, for each measured patient; and with all (shipped)"

LIMITS = (
    "Research only, not a medical device. Trained and measured with inserted lesions, not with a radiologist's "
    "outlines: the public set of SSc-ILD with masks of readers (SICCS, doi 10.7910/DVN/3HNP33) could not be "
    "fetched, and the same synthesis made the lesions of training and of measuring, so real disease may well be "
    "read worse. Five patients and generated chests only."
)
LEVEL_LIMITS = (
    "Research only, not a medical device. Five patients, one reader who is not a radiologist, and generated chests; "
    "check against the carina and the right dome. Development figures: the augmentation was settled while the folds "
    "were looked at."
)
LOBE_LIMITS = (
    "Research only, not a medical device. The lobes of real chests that it learnt from were cut along the fissures by "
    "the program, not by a radiologist; disease in them is inserted. Pixels of 4 mm: borders are coarse. Five patients "
    "and generated chests only."
)

INSERTED = "inserted lesions; lungs by threshold and morphology before insertion"
INSERTED_RET = f"{INSERTED}; reticulation is what a reader calls so, established fibrosis included"


def _listed(widths: tuple[int, ...]) -> str:
    return "-".join(map(str, widths))


@dataclass(frozen=True)
class CardText:
    """The words of one card; ``smaller`` is what differs from the published network, and why."""

    after: str
    architecture: str
    smaller: str
    truth: str
    script: str
    batch: str
    limits: str = LIMITS


SLICE_SCRIPT, LOBE_SCRIPT = "models/training/learning/train.py", "models/training/learning/train_lobes.py"

TEXTS: dict[str, CardText] = {
    "lesions-all": CardText(
        "no single published network: the four classes of Guiot 2025, Vahdani 2026 and Esnaashari 2026 at once",
        f"2D U-Net, {_listed(WIDTHS)} filters, first stride 2, added skips, a dilated block at the coarsest map",
        "own design, small because two processor cores train it",
        INSERTED,
        SLICE_SCRIPT,
        "8 crops of 192 x 192 pixels",
    ),
    "lesions-slice": CardText(
        "Esnaashari 2026 (2D U-Net at 128 x 128)",
        f"2D U-Net, {_listed(SMALL_WIDTHS)} filters, joined skips",
        "Half the published filters, 1.8 instead of 4.7 million parameters, because two processor cores train it. "
        "Trained on 128 x 128 pixels of 2.5 mm, run on the body's whole box at the same millimetres. Ground-glass is "
        "learnt together with reticulation in one decoder instead of after it with a frozen encoder.",
        INSERTED_RET,
        SLICE_SCRIPT,
        "8 crops of 128 x 128 pixels",
    ),
    "opacities": CardText(
        "Guiot 2025 (icolung)",
        f"2D U-Net, {_listed(WIDTHS)} filters, first stride 2, added skips; begins with the weights of lesions-all",
        "The published network is not described in detail; ours is small because two processor cores train it.",
        INSERTED,
        SLICE_SCRIPT,
        "8 crops of 192 x 192 pixels",
    ),
    "lesions-volume": CardText(
        "Vahdani 2026 (3D U-Net in ConvNeXt-V2 style)",
        "maps of lesions-all, kept as they were trained, of each plane; over them a 3D U-Net of ConvNeXt-V2 blocks "
        "with global response normalisation, four resolutions, blocks 1-1-3-1, "
        f"{_listed(VOLUME_WIDTHS)} channels; focal and Dice loss",
        "Blocks, resolutions and normalisation as published; focal and Dice loss as published, Dice only of classes "
        "that a batch shows, since batches are small. Depthwise 7x7 in plane and 3 along z instead of 7x7x7, whose "
        "backward pass is about thirty times slower on a processor. Pixels of 1.25 mm, planes of 2.5 mm and windows of "
        "16 planes instead of 1 mm and 320 x 320 x 40. Begins with maps pretrained on masks: on two cores it "
        "learned far too slowly from the pixels alone. No CLAHE and no z-score: a fixed HU window keeps density "
        "absolute.",
        f"{INSERTED}; fibrosis is inserted reticulation and honeycombing, ground-glass is where neither is",
        SLICE_SCRIPT,
        "8 crops of 8 x 64 x 64 voxels",
    ),
    "lungs-lobes": CardText(
        "Guiot 2025, Esnaashari 2026",
        "3D U-Net on the whole chest at 4 mm, 8-20-40-80 filters, a dilated block at the coarsest map",
        "4 mm voxels, because two processor cores train it on whole chests; the program joins its lungs with those of "
        "the threshold at the resolution of the CT.",
        "lobes that the program cuts along the fissures of the untouched CT; exact lobes of generated chests; disease "
        "inserted in most",
        LOBE_SCRIPT,
        "1 part of 56 x 96 x 96 voxels",
        LOBE_LIMITS,
    ),
    "goh-scores": CardText(
        "Jia 2024, S-Net (ConvNeXt-Tiny)",
        "maps of lesions-all, kept as they were trained; over them ConvNeXt blocks, "
        f"{_listed(SCORE_WIDTHS)} channels, blocks {_listed(SCORE_BLOCKS)}, decoder to cells of 5 mm; "
        "a score is the mean of the evidence over the lung",
        "Far fewer than the published 28 million parameters, and maps pretrained on masks instead of on natural "
        "images: on two cores it learned far too slowly from the pixels alone. HU window -1150 to 250 instead of "
        "-1500 to 1500. The lung is a second input.",
        INSERTED_RET,
        SLICE_SCRIPT,
        "8 crops of 192 x 192 pixels",
    ),
    "goh-levels": CardText(
        "Jia 2024, L-Net (3D VGG-11)",
        "encoder of 4 mm planes (lung and mediastinal window), dilated convolutions along z",
        "0.4 million parameters instead of a 3D VGG-11: five chests with read levels cannot train more.",
        "positions read by one reader on the five chests; exact positions of generated chests; no lesions",
        "models/training/learning/train_levels.py",
        "2 chests",
        LEVEL_LIMITS,
    ),
}

CLASS_NAMES: dict[str, dict[str, str]] = {
    "lesions-all": {
        "ggo": "ground-glass", "reticulation": "reticulation", "consolidation": "consolidation",
        "fibrosis": "established fibrosis", "total": "total",
    },
    "lesions-slice": {"ret": "reticulation", "ggo": "ground-glass", "merged": "merged"},
    "opacities": {"ggo": "ground-glass", "consolidation": "consolidation", "opacity": "both"},
    "lesions-volume": {"ret": "fibrosis", "ggo without ret": "ground-glass", "merged": "both"},
}  # fmt: skip
"""Names of the groups of classes that ``measured.json`` compares each network in."""
