"""Numbers, names and formulas keep their order within a line from right to left."""

import pytest

from sscild_desktop.core.language.direction import from_left_to_right, from_right_to_left


def shown(line):
    """The line with its marks made visible."""
    return from_right_to_left(line).translate({0x2066: "<", 0x2067: "{", 0x2069: ">", 0x200F: "|"})


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("ریه چپ", "|{ریه چپ>"),
        ("−50.0 mm", "|<−50.0 mm>"),
        ("همبستگی، p = 0.03.", "|{همبستگی، <p = 0.03>.>"),
        ("کارت (CUDA) یا نه", "|{کارت <(CUDA)> یا نه>"),
        ("سری CT (2) است", "|{سری <CT (2)> است>"),
        ("اسپیرمن = +0.19", "|{اسپیرمن = <+0.19>>"),
        ("Ctrl + چرخ", "|{<Ctrl> + چرخ>"),
        ("بدون FVC. Goh et al., Am J 2008.", "|{بدون <FVC>. <Goh et al., Am J 2008>.>"),
        ("کنترل+O", "|{کنترل+O>"),
        ("کنترل+شیفت+R یا F9", "|{کنترل+شیفت+R یا <F9>>"),
        ("باز (Ctrl+O)", "|{باز <(Ctrl+O)>>"),
        ("میانگین TOT (پنج سطح)", "|{میانگین <TOT> (پنج سطح)>"),
        ("ریه‌ها – 12.0 % و −3", "|{ریه‌ها – <12.0 %> و <−3>>"),
        ("فایل /tmp/a b.nii", "|{فایل </tmp/a b.nii>>"),
        ("24 بیمار, 12 پایدار; 0", "|{<24> بیمار، <12> پایدار؛ 0>"),
        ("Thorax HR, 1.25 mm", "|<Thorax HR, 1.25 mm>"),
        ("بیشتر); EF 1.1 (+2.1 واحد)", "|{بیشتر)؛ EF 1.1 (+2.1 واحد)>"),
        ("–", "–"),
        ("", ""),
    ],
)
def test_what_is_from_left_to_right_stays_together(line, read):
    assert shown(line) == read
    assert from_right_to_left(from_right_to_left(line)) == from_right_to_left(line)


def test_what_was_isolated_is_not_isolated_again():
    number = from_left_to_right("12")
    assert from_left_to_right("(+3.8") == f"({from_left_to_right('+3.8')}"
    assert from_left_to_right(number) == number
    assert from_right_to_left(f"{number} برش").count(number) == 1
    assert "⁦⁦" not in from_right_to_left(f"{number} برش")


@pytest.mark.parametrize("mark", [" · ", ", "])
def test_a_number_in_a_row_stays_with_its_word(mark):
    day, count = from_left_to_right("2025-03-11"), from_left_to_right("67")
    said = shown(f"{day}{mark}{count} برش")
    assert said == "|{<2025-03-11>" + mark.replace(",", "،") + "<67> برش>"
    assert shown(from_right_to_left(f"{day}{mark}{count} برش")) == said
    assert shown(f"{day} → {count} برش") == "|{<<2025-03-11> → <67>> برش>"  # an arrow runs from left to right


def test_what_was_said_in_parts_becomes_one_line():
    parts = f"{from_right_to_left('قبلی')}   {from_right_to_left('2023-02-07')}"
    assert shown(parts) == "|{|{قبلی>   |<2023-02-07>>"
    assert shown(from_right_to_left(parts)) == shown(parts)
