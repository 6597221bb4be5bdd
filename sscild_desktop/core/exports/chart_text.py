"""Titles of native charts; left to itself, Excel takes letters far too large and draws them over the marks."""

from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun


def chart_text(lines: tuple[str, ...], size: int, bold: bool = False) -> Title:
    """A title of these lines in hundredths of a point."""
    look = CharacterProperties(sz=size, b=bold)
    paragraphs = [
        Paragraph(pPr=ParagraphProperties(defRPr=look), r=[RegularTextRun(rPr=look, t=line)]) for line in lines
    ]
    return Title(tx=Text(rich=RichText(p=paragraphs)), overlay=False)
