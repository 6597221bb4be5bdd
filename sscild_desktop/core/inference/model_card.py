"""One page over the networks under the usual headings of a model card, written from the cards beside them.

``python -m sscild_desktop.core.inference.model_card > MODEL_CARD.md`` writes the page of the repository; a test
compares both.
"""

from collections.abc import Sequence
from functools import cache

from sscild_desktop.core.inference.cards import READERS, UNTOUCHED, ModelCard, available_cards

HEAD = """\
# Model card

The networks of SScILD Desktop in short, written from the cards beside them (`models/NAME.json`). Every figure that was
measured, goals that were missed and what was tried stand once, on the page of the networks (`models/README.md`).
**Research use only, not a medical device.**
"""

USE = """\
## Intended use

- Research on interstitial lung disease in systemic sclerosis: extent of disease on chest CT of adults, beside a reader.
- Users: radiologists, rheumatologists, researchers who look at the pictures and correct the result.
- Not for diagnosis, treatment, or any decision about a patient. Not for children, single slices of unknown origin,
  chest X-rays, or CT that the program marks as for looking only.

## Factors

Slice thickness, kernel, dose, contrast medium, depth of breath, position and scanner change the density on CT and so
the results. The program warns about what it can see in the headers; it corrects nothing. How age, sex, ancestry or
the severity of disease change the errors is not known: too few people were measured.

## Metrics

- Dice: overlap of two masks, 1 is the same.
- Mean absolute error and bias in points: percent of the lung area of a slice, ours minus truth.
- Linear κ: agreement on steps of 5 %, weighted linearly, 1 is the same.
- Level error in mm: ours minus reader; + is too far up.

## Evaluation data

A public set of CT in SSc-ILD with masks of readers exists (SICCS, doi 10.7910/DVN/3HNP33); it could not be fetched
where the networks were made and was not used. Lesion and score networks were measured, once a version, on cases kept
out of learning and of the choice of thresholds:

- readers' masks of real COVID-19 pneumonia, four patients of COVID-19-CT-Seg and 25 slices of MedSeg (all networks of
  slices; not `lesions-volume`, which sees stacks);
- "inserted lesions", of exactly known extent, that a program put into two real chests; one of these was learnt from
  by versions of `lesions-all` before 2.1.0;
- the same two chests without disease.

Six single slices of COVID-19 pneumonia were read by one reader who is not a radiologist. Versions that do not ship were
measured on these cases too, and what was found took part in refusing them; the levels were measured on five chests that
were looked at while the network was made. So a new patient may well read worse.
"""

REAL = {
    "any lesion on readers' masks, Dice": "covid19-ct-seg, any lesion",
    "TOT there, points off": "covid19-ct-seg, TOT error",
}
"""What is shown of real disease, and what the cards call it."""

ANALYSES = """\
Readers' masks are those of COVID-19-CT-Seg, without disease are the two chests of the test. The program weighs the
levels against the carina and the right dome and is then nearer than the network alone, which stands here. Intervals,
figures by class, extent and chest, and the goals: `models/README.md`.
"""

ETHICS = """\
## Ethical considerations

The training data are public and without names, under the licences named above. Nothing is sent anywhere: the networks
run on the computer of the user. A wrong extent could mislead about how sick a patient is; so every number stands
beside the pictures, automatic values stay visible after a change, and exports name networks, hashes and findings.
"""


@cache
def installed_text() -> str:
    """The page over the installed networks, read once, which takes a while. Raises ModelRefused."""
    return model_card_text(available_cards())


def model_card_text(cards: Sequence[ModelCard]) -> str:
    """The page as Markdown."""
    parts = [HEAD, _details(cards), USE, _training(cards), _measured(cards), ETHICS, _limits(cards)]
    return "\n".join(parts)


def _details(cards: Sequence[ModelCard]) -> str:
    rows = [_row("network", "version", "purpose", "after", "parameters"), _row(*["---"] * 5)]
    rows += [
        _row(f"`{card.name}`", card.version, card.purpose, card.facts.get("after", ""), _count(card)) for card in cards
    ]
    lines = [f"- `{card.name}`: {card.facts.get('architecture', '')}. SHA-256 `{card.sha256}`" for card in cards]
    licences = dict.fromkeys(str(card.facts.get("licence", "")) for card in cards)
    return "\n".join(["## Model details", "", *rows, "", *lines, "", f"Licence: {', '.join(licences)}.", ""])


def _count(card: ModelCard) -> str:
    count = card.facts.get("parameters")
    return f"{count / 1e6:.2f} million" if isinstance(count, int) else ""


TAUGHT = {"data": "Learnt from", "truth": "Truth", "kept_out": "Kept out"}
"""What cards say of the training, and the page."""


def _training(cards: Sequence[ModelCard]) -> str:
    lines = ["## Training data", ""]
    for key, words in TAUGHT.items():
        said = [(card.name, card.facts.get("training", {}).get(key, "–")) for card in cards]
        lines += [f"{words}:", "", *_together(said), ""]
    return "\n".join(lines)


def _together(said: Sequence[tuple[str, str]]) -> list[str]:
    """A line for each thing that is said, with the names of all of which it is."""
    names: dict[str, list[str]] = {}
    for name, words in said:
        names.setdefault(words, []).append(f"`{name}`")
    return [f"- {', '.join(own)}: {words}" for words, own in names.items()]


def _measured(cards: Sequence[ModelCard]) -> str:
    short = _together([(card.name, f"{card.facts.get('error', 'not measured')}.") for card in cards])
    rows = [_row("network", *REAL, "TOT without disease, 95th percentile, %"), _row(*["---"] * 4)]
    for card in cards:
        found = card.facts.get("measured", {})
        readers, clean = found.get(READERS, {}), found.get(UNTOUCHED, {})
        if readers or clean:
            ends = " / ".join(map(str, clean.values())) or "–"
            rows.append(_row(f"`{card.name}`", *(readers.get(key, "–") for key in REAL.values()), ends))
    return "\n".join(["## Quantitative analyses", "", *short, "", *rows, "", ANALYSES])


def _limits(cards: Sequence[ModelCard]) -> str:
    lines = _together([(card.name, str(card.facts.get("limits", ""))) for card in cards])
    advice = (
        "Look at every result. Move levels that are wrong. Do not compare CTs made with different kernels, doses or "
        "depths of breath as if they were the same. Report the version and the hashes with every number."
    )
    return "\n".join(["## Caveats and recommendations", "", *lines, "", advice, ""])


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(cell).replace("|", "/").replace("\n", " ") for cell in cells) + " |"


if __name__ == "__main__":
    print(model_card_text(available_cards()), end="")
