"""Reading the guide: its order, the glossary as a page, what a search finds."""

import json

import pytest

from sscild_desktop.core.guide import GuideMissing, Page, glossary_text, read_guide, search, slug

PAGES = (
    Page("one", "Begin", "# First steps\n\nDrop a **CT** on the window. See [limits](two.md#what-is-known)."),
    Page("two", "More", "# Limits\n\n## What is known\n\n| résumé | value |\n|---|---|\n| extent | 3 |\n"),
    Page("three", "More", "# Extent\n\n![A chest](pictures/a.png)\n\nExtent of disease, extent of the lungs."),
)


@pytest.fixture
def folder(tmp_path):
    guide = tmp_path / "guide"
    guide.mkdir()
    contents = {"groups": [{"title": "Begin", "pages": ["one", "keys"]}, {"title": "More", "pages": ["glossary"]}]}
    words = {"of": {"glossary": {"tot": "TOT", "ggo": "Ground-glass"}}, "more": {"Series": "One set of slices."}}
    (guide / "contents.json").write_text(json.dumps(contents), "utf-8")
    (guide / "words.json").write_text(json.dumps(words), "utf-8")
    (guide / "one.md").write_text("# First steps\n\nDrop it.", "utf-8")
    glossary = {"tot": "TOT, total extent: all of it.", "ggo": "Ground-glass: hazy density."}
    (tmp_path / "glossary.json").write_text(json.dumps(glossary), "utf-8")
    return tmp_path


def names(found):
    return [one.page.name for one in found]


def test_pages_come_in_the_order_of_the_contents(folder):
    pages = read_guide(folder, {"keys": "# Keys\n\nCtrl+O"})
    assert [(page.group, page.name, page.title) for page in pages] == [
        ("Begin", "one", "First steps"),
        ("Begin", "keys", "Keys"),
        ("More", "glossary", "Glossary"),
    ]


def test_the_glossary_is_in_alphabetical_order_and_says_no_word_twice(folder):
    text = glossary_text(folder)
    assert text.index("### Ground-glass") < text.index("### Series") < text.index("### TOT")
    assert "### Ground-glass\n\nHazy density." in text
    assert "TOT, total extent: all of it." in text


@pytest.mark.parametrize("damage", ["contents.json", "one.md", "words.json"])
def test_a_guide_that_is_not_whole_is_one_sentence(folder, damage):
    (folder / "guide" / damage).unlink()
    with pytest.raises(GuideMissing, match="install the program again"):
        read_guide(folder, {"keys": "# Keys"})


def test_contents_that_are_no_json_are_one_sentence(folder):
    (folder / "guide" / "contents.json").write_text("[1, 2", "utf-8")
    with pytest.raises(GuideMissing):
        read_guide(folder)


def test_the_plain_text_has_no_marks():
    assert PAGES[0].plain == "First steps Drop a CT on the window. See limits."
    assert PAGES[1].plain == "Limits What is known résumé value extent 3"
    assert PAGES[2].pictures == ("pictures/a.png",)
    assert PAGES[0].links == ("two.md#what-is-known",)


def test_every_word_must_be_on_the_page():
    assert names(search(PAGES, "drop window")) == ["one"]
    assert search(PAGES, "drop extent") == ()
    assert search(PAGES, "  ") == ()


def test_case_and_accents_do_not_matter():
    assert names(search(PAGES, "RESUME")) == ["two"]
    assert names(search(PAGES, "Wind")) == ["one"]


def test_a_word_in_the_title_comes_first_and_all_places_are_counted():
    found = search(PAGES, "extent")
    assert [(one.page.name, one.count) for one in found] == [("three", 3), ("two", 1)]


def test_a_word_in_a_heading_comes_before_one_in_the_text():
    pages = (Page("text", "", "# A\n\nknown known known"), Page("heading", "", "# B\n\n## Known\n\nyes"))
    assert names(search(pages, "known")) == ["heading", "text"]


def test_the_snippet_shows_the_words():
    long = Page("long", "", "# Long\n\n" + "one " * 60 + "needle in hay " + "two " * 60)
    (found,) = search((long,), "needle hay")
    assert "needle in hay" in found.snippet
    assert found.snippet.startswith("… ") and found.snippet.endswith(" …") and len(found.snippet) < 130


@pytest.mark.parametrize(
    ("heading", "link"), [("Goh levels and stage", "goh-levels-and-stage"), ("Can I trust it?", "can-i-trust-it")]
)
def test_headings_are_linked_to_as_on_other_pages_of_markdown(heading, link):
    assert slug(heading) == link


def test_the_html_has_places_to_jump_to_and_links_to_pages():
    assert '<h2 id="what-is-known">What is known</h2>' in PAGES[1].html and "<th>résumé</th>" in PAGES[1].html
    assert '<a href="guide:two#what-is-known">limits</a>' in PAGES[0].html
    assert '<p class="picture"><img src="pictures/a.png" alt="A chest" /></p>' in PAGES[2].html


def test_marks_of_html_in_a_page_are_words():
    page = Page("one", "", "# A <b>\n\nBelow <img src=x> & above")
    assert page.title == "A <b>" and "Below <img src=x> & above" in page.plain
    assert "&lt;img src=x&gt; &amp; above" in page.html and "<img" not in page.html
