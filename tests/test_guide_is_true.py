"""The guide against the program: links, pictures, glossary, actions, commands, findings; model card; citation."""

import argparse
import json
import re
from pathlib import Path

import pytest

from sscild_desktop import __version__
from sscild_desktop.command_line.arguments import EXIT_CODES, make_parser
from sscild_desktop.controllers.help.guide import ABOUT_PAGE, all_pages
from sscild_desktop.core.course.assess import PROGRESSION_RULES
from sscild_desktop.core.guide import search, slug
from sscild_desktop.core.inference.cards import READERS, UNTOUCHED, available_cards, load_card
from sscild_desktop.core.inference.model_card import model_card_text
from sscild_desktop.paths import program_dir, resources_dir
from sscild_desktop.views.shared.actions import PAGES, WISHES

GUIDE = resources_dir() / "help" / "guide"
PICTURES = sorted((GUIDE / "pictures").glob("*"))
MADE = {"glossary", "keys", "model-card"}
MOST_PICTURE_BYTES, MOST_BYTES = 150_000, 2_500_000
COMMAND = re.compile(r"`sscild([^`]*)`")
OPTION = re.compile(r"--[a-z][a-z-]+")


@pytest.fixture(scope="module")
def pages():
    return {page.name: page for page in all_pages({})}


def commands(parser):
    """Command → its parser, with what stands below it."""
    found = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                found[name] = below
                found |= {f"{name} {more}": one for more, one in commands(below).items()}
    return found


def test_every_file_is_in_the_contents_and_every_page_has_a_title(pages):
    assert {path.stem for path in GUIDE.glob("*.md")} == set(pages) - MADE
    for page in pages.values():
        assert page.text.startswith("# ") and page.title, page.name
        assert len({page.title for page in pages.values()}) == len(pages)


def test_every_link_leads_to_a_page_and_a_heading(pages):
    for page in pages.values():
        for link in page.links:
            name, _, heading = link.partition("#")
            assert name.endswith(".md") and name.removesuffix(".md") in pages, (page.name, link)
            if heading:
                known = [slug(one) for one in pages[name.removesuffix(".md")].headings]
                assert heading in known, (page.name, link)


def test_nothing_leads_to_the_internet(pages):
    assert not [page.name for page in pages.values() if re.search(r"https?:|www\.", page.text)]


def test_every_picture_is_there_and_used(pages):
    wanted = {target for page in pages.values() for target in page.pictures}
    assert wanted == {f"pictures/{path.name}" for path in PICTURES}


def test_pictures_are_small_png():
    sizes = {path.name: path.stat().st_size for path in PICTURES}
    assert all(path.read_bytes()[:4] == b"\x89PNG" for path in PICTURES)
    assert max(sizes.values()) <= MOST_PICTURE_BYTES and sum(sizes.values()) <= MOST_BYTES, sizes


@pytest.mark.parametrize("name", ["glossary", "patient"])
def test_every_word_that_the_program_explains_is_in_the_glossary(pages, name):
    entries = json.loads((resources_dir() / "help" / f"{name}.json").read_text("utf-8"))
    titles = json.loads((GUIDE / "words.json").read_text("utf-8"))["of"][name]
    assert set(titles) == set(entries)
    for title in titles.values():
        assert title in pages["glossary"].headings
        assert "glossary" in [one.page.name for one in search(tuple(pages.values()), title)]


def test_no_two_words_of_the_glossary_have_the_same_title():
    words = json.loads((GUIDE / "words.json").read_text("utf-8"))
    titles = [title for group in words["of"].values() for title in group.values()] + list(words["more"])
    assert len(titles) == len(set(titles))


def test_every_action_of_the_window_is_named(pages):
    whole = " ".join(page.plain for page in pages.values())
    assert not [wish.text for wish in WISHES if wish.text.rstrip("…") not in whole]
    written = " ".join(page.plain for name, page in pages.items() if name not in MADE)
    small = {"Quit", "Cancel", "Next heat map pattern", "Open folder"}  # the keys page says enough of them
    assert {wish.text.rstrip("…") for wish in WISHES if wish.text.rstrip("…") not in written} <= small


def test_keys_named_in_the_text_are_those_of_the_actions(pages):
    keys = {wish.text.rstrip("…"): wish.keys for wish in WISHES}
    named = [
        (page.name, text, key)
        for page in pages.values()
        for text, key in re.findall(r"\*\*(?:More → )?([A-Z3][^*→]*)\*\* \(([A-Za-z0-9+?]+)\)", page.text)
        if text in keys
    ]
    assert len(named) > 8
    assert not [one for one in named if one[2] not in keys[one[1]]]


def test_every_page_of_the_window_has_its_page_of_the_guide(pages):
    assert set(ABOUT_PAGE) == set(PAGES)
    assert set(ABOUT_PAGE.values()) <= set(pages)


def test_every_question_mark_leads_to_a_place(pages):
    code = " ".join(path.read_text("utf-8") for path in (program_dir() / "sscild_desktop" / "views").rglob("*.py"))
    targets = re.findall(r'GuideLink\("([^"]+)"', code)
    assert targets
    for target in targets:
        name, _, heading = target.partition("#")
        assert name in pages and (not heading or heading in map(slug, pages[name].headings)), target


def test_no_command_and_no_option_is_named_that_does_not_exist(pages):
    parser = make_parser()
    known = commands(parser)
    for page in pages.values():
        for words in COMMAND.findall(page.text):
            parts = [part for part in words.split() if part[0].islower()]
            name = " ".join(parts)
            below = known[name] if name else parser
            options = {option for action in below._actions for option in action.option_strings}
            assert set(OPTION.findall(words)) <= options, (page.name, words)


def test_every_command_and_every_option_of_the_analysis_is_named(pages):
    parser = make_parser()
    named = " ".join(page.text for page in pages.values())
    for name, below in commands(parser).items():
        if not any(isinstance(action, argparse._SubParsersAction) for action in below._actions):
            assert f"`sscild {name}" in named, name
    text = pages["command-line"].text
    for action in commands(parser)["analyse"]._actions:
        for option in action.option_strings:
            assert option in ("-h", "--help") or option in text, option


def test_options_on_the_page_of_the_command_line_exist(pages):
    known = {
        option for one in (make_parser(), *commands(make_parser()).values()) for option in one._option_string_actions
    }
    assert set(OPTION.findall(pages["command-line"].text)) <= known


def test_exit_codes_are_those_of_the_program(pages):
    told = re.findall(r"^  (\d+) ", EXIT_CODES, re.MULTILINE)
    assert re.findall(r"^\| (\d+) \|", pages["command-line"].text, re.MULTILINE) == told


def test_every_definition_of_progression_is_explained(pages):
    assert not [rule for rule in PROGRESSION_RULES if f"| {rule} |" not in pages["progression"].text]


def test_the_limits_of_the_gate_are_those_of_the_program(pages):
    from sscild_desktop.core.dicom import gate, lungs_there

    text = pages["findings"].plain
    told = (
        f"fewer than {gate.MIN_SLICES} slices",
        f"less than {gate.MIN_COVERAGE_MM:.0f} mm",
        f"{gate.MIN_WIDTH_MM:.0f} mm wide",
        f"thicker than {gate.TOO_THICK_MM:.0f} mm",
        f"slices above {gate.THICK_MM:.0f} mm",
        f"{gate.THIN_MM:g} mm or less is recommended",
        f"{lungs_there.NO_LUNG_ML:.0f} mL of lung",
        f"{lungs_there.LITTLE_LUNG_ML:.0f} mL of lung",
        f"fewer than {gate.MIN_SLICES} slices, {gate.MIN_PART_MM:.0f} mm",
    )
    assert not [words for words in told if words not in text]


def test_research_use_only_is_said_where_it_belongs(pages):
    for name in ("first-steps", "limits", "model-card"):
        assert "Research use only" in pages[name].plain and "medical device" in pages[name].plain


def test_the_model_card_page_is_what_the_cards_say():
    page = (program_dir() / "MODEL_CARD.md").read_text("utf-8")
    assert page == model_card_text(available_cards()), (
        "write it with python -m sscild_desktop.core.inference.model_card"
    )


def test_the_model_card_has_the_usual_headings_and_each_network_in_short():
    text = model_card_text(available_cards())
    usual = ("Model details", "Intended use", "Factors", "Metrics", "Evaluation data", "Training data")
    usual += ("Quantitative analyses", "Ethical considerations", "Caveats and recommendations")
    assert not [heading for heading in usual if f"\n## {heading}\n" not in text]
    for card in available_cards():
        assert card.sha256 in text and str(card.facts["limits"]) in text
        assert str(card.facts["error"]) in text


def test_the_model_card_shows_real_disease_and_leaves_the_rest_to_the_page_of_the_networks():
    text, measured = model_card_text(available_cards()), load_card("lesions-all").facts["measured"]
    row = next(line for line in text.splitlines() if line.startswith("| `lesions-all` | 0."))
    clean = " / ".join(str(value) for value in measured[UNTOUCHED].values())
    assert f"| {measured[READERS]['covid19-ct-seg, any lesion']} |" in row and row.endswith(f"| {clean} |")
    assert all(text.count(f": {card.facts['training']['data']}\n") == 1 for card in available_cards())
    assert "`models/README.md`" in text and len(text.splitlines()) < 150


def read_citation(path: Path):
    """The flat values and lists of a small YAML file; no library of ours reads YAML."""
    values, key = {}, ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("  "):
            values[key].append(line.strip().removeprefix("- "))
        else:
            key, colon, value = line.partition(": ") if ": " in line else (line.removesuffix(":"), ":", "")
            assert colon and re.fullmatch(r"[a-z-]+", key), line
            values[key] = value.strip().strip('"') if value and value != ">-" else []
    return values


def test_the_citation_is_whole_and_of_this_version():
    found = read_citation(program_dir() / "CITATION.cff")
    assert found["version"] == __version__
    assert {"cff-version", "title", "message", "authors", "type", "abstract"} <= set(found)
    assert found["cff-version"] == "1.2.0" and found["type"] == "software" and found["authors"]
