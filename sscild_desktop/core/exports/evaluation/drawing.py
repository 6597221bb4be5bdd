"""A small drawing of lines, boxes, dots, pies and words that is written as SVG and as PNG, without a window."""

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from sscild_desktop.core.classes import Colour

Anchor = Literal["start", "middle", "end"]
INK: Colour = (31, 42, 55)
MUTED: Colour = (91, 103, 118)
GRID: Colour = (222, 228, 234)
SCALE, SMOOTH = 2, 2
"""PNG pixels for each unit of the drawing, and how many times larger it is drawn before it is made smooth."""

NEAR = str.maketrans({"−": "-", "–": "-", "—": "-", "→": ">", "≥": ">=", "≤": "<=", "×": "x", "²": "2", "·": "."})
WORDS = {"κ": "kappa", "ρ": "rho", "µ": "u"}
"""The font for PNG that comes with Pillow has Latin letters alone."""


@dataclass(frozen=True)
class Line:
    """From one place to another; ``dash`` in units, 0: none."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: Colour = INK
    width: float = 1.0
    dash: float = 0.0


@dataclass(frozen=True)
class Box:
    """Filled, without a border."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True)
class Dot:
    """A disc; a hollow one has a rim alone."""

    x: float
    y: float
    radius: float
    colour: Colour
    is_hollow: bool = False


@dataclass(frozen=True)
class Words:
    """A line of text whose base lies at y; ``is_upright`` runs from below to above."""

    x: float
    y: float
    text: str
    size: float = 13.0
    anchor: Anchor = "start"
    colour: Colour = INK
    is_upright: bool = False


@dataclass(frozen=True)
class Wedge:
    """A piece of a pie from ``start`` to ``end``, parts of a whole turn, clockwise from the top."""

    x: float
    y: float
    radius: float
    start: float
    end: float
    colour: Colour

    @property
    def outline(self) -> list[tuple[float, float]]:
        """Its corners: the middle, and the rim in steps of a few degrees."""
        steps = max(2, round((self.end - self.start) * 90) + 1)
        turns = [2 * math.pi * (self.start + (self.end - self.start) * n / (steps - 1)) for n in range(steps)]
        rim = [(self.x + self.radius * math.sin(t), self.y - self.radius * math.cos(t)) for t in turns]
        return [(self.x, self.y), *rim]


Shape = Line | Box | Dot | Words | Wedge


@dataclass
class Drawing:
    """White, ``width`` × ``height`` units; what is added later lies above."""

    width: float
    height: float
    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        self.shapes += shapes

    def svg(self) -> str:
        """The drawing as an SVG document."""
        body = "\n".join(_svg(shape) for shape in self.shapes)
        size = f'width="{self.width:g}" height="{self.height:g}" viewBox="0 0 {self.width:g} {self.height:g}"'
        font = 'font-family="Segoe UI, Helvetica, Arial, sans-serif"'
        white = '<rect width="100%" height="100%" fill="#ffffff"/>'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>\n{white}\n{body}\n</svg>\n'

    def png(self, scale: float = SCALE) -> bytes:
        """The drawing as PNG, ``scale`` pixels for each unit."""
        from PIL import Image, ImageDraw

        factor = scale * SMOOTH
        large = (round(self.width * factor), round(self.height * factor))
        image = Image.new("RGB", large, "white")
        pen = _Pen(image, ImageDraw.Draw(image), factor)
        for shape in self.shapes:
            pen.draw(shape)
        small = image.resize((large[0] // SMOOTH, large[1] // SMOOTH), Image.Resampling.LANCZOS)
        stream = BytesIO()
        small.save(stream, "PNG")
        return stream.getvalue()


def write_drawings(drawings: Mapping[str, Drawing], folder: Path) -> dict[str, bytes]:
    """Each drawing as SVG and PNG by its name in ``folder``; returns the PNG by name. Raises OSError."""
    drawn = {}
    for name, drawing in drawings.items():
        drawn[name] = drawing.png()
        (folder / f"{name}.png").write_bytes(drawn[name])
        (folder / f"{name}.svg").write_text(drawing.svg(), encoding="utf-8")
    return drawn


def _hex(colour: Colour) -> str:
    return f"#{bytes(colour).hex()}"


def _svg(shape: Shape) -> str:
    match shape:
        case Line():
            dash = f' stroke-dasharray="{shape.dash:g}"' if shape.dash else ""
            ends = f'x1="{shape.x1:.2f}" y1="{shape.y1:.2f}" x2="{shape.x2:.2f}" y2="{shape.y2:.2f}"'
            return f'<line {ends} stroke="{_hex(shape.colour)}" stroke-width="{shape.width:g}"{dash}/>'
        case Box():
            place = f'x="{shape.x:.2f}" y="{shape.y:.2f}" width="{shape.width:.2f}" height="{shape.height:.2f}"'
            return f'<rect {place} fill="{_hex(shape.colour)}"/>'
        case Dot():
            look = f'fill="none" stroke="{_hex(shape.colour)}" stroke-width="1.6"'
            look = look if shape.is_hollow else f'fill="{_hex(shape.colour)}"'
            return f'<circle cx="{shape.x:.2f}" cy="{shape.y:.2f}" r="{shape.radius:g}" {look}/>'
        case Wedge():
            corners = " ".join(f"{x:.2f},{y:.2f}" for x, y in shape.outline)
            return f'<polygon points="{corners}" fill="{_hex(shape.colour)}" stroke="#ffffff" stroke-width="1"/>'
        case Words():
            turn = f' transform="rotate(-90 {shape.x:.2f} {shape.y:.2f})"' if shape.is_upright else ""
            look = f'font-size="{shape.size:g}" text-anchor="{shape.anchor}" fill="{_hex(shape.colour)}"'
            return f'<text x="{shape.x:.2f}" y="{shape.y:.2f}" {look}{turn}>{escape(shape.text)}</text>'


class _Pen:
    """Draws shapes with Pillow at ``factor`` pixels for a unit."""

    def __init__(self, image: Any, draw: Any, factor: float) -> None:
        self._image, self._draw, self._factor = image, draw, factor

    def draw(self, shape: Shape) -> None:
        f = self._factor
        match shape:
            case Line():
                for x1, y1, x2, y2 in _dashes(shape):
                    ends = (x1 * f, y1 * f, x2 * f, y2 * f)
                    self._draw.line(ends, fill=shape.colour, width=max(1, round(shape.width * f)))
            case Box():
                corner = ((shape.x + shape.width) * f - 1, (shape.y + shape.height) * f - 1)
                if shape.width * f >= 1 and shape.height * f >= 1:
                    self._draw.rectangle((shape.x * f, shape.y * f, *corner), fill=shape.colour)
            case Dot():
                r = shape.radius
                box = ((shape.x - r) * f, (shape.y - r) * f, (shape.x + r) * f, (shape.y + r) * f)
                look: dict[str, Any] = {"outline": shape.colour, "width": max(1, round(1.6 * f))}
                self._draw.ellipse(box, **(look if shape.is_hollow else {"fill": shape.colour}))
            case Wedge():
                corners = [(x * f, y * f) for x, y in shape.outline]
                self._draw.polygon(corners, fill=shape.colour, outline=(255, 255, 255), width=max(1, round(f)))
            case Words():
                self._write(shape)

    def _write(self, words: Words) -> None:
        from PIL import Image, ImageDraw, ImageFont

        f, text = self._factor, latin(words.text)
        font = ImageFont.load_default(words.size * f)
        anchor = {"start": "ls", "middle": "ms", "end": "rs"}[words.anchor]
        if not words.is_upright:
            self._draw.text((words.x * f, words.y * f), text, font=font, fill=words.colour, anchor=anchor)
            return
        length, high = round(font.getlength(text)) + 4, round(words.size * f * 1.5)
        strip = Image.new("L", (length, high), 0)
        ImageDraw.Draw(strip).text((2, round(words.size * f * 1.1)), text, font=font, fill=255, anchor="ls")
        turned = strip.rotate(90, expand=True)
        above = {"start": length, "middle": length / 2, "end": 0}[words.anchor]
        place = (round(words.x * f - words.size * f * 1.1), round(words.y * f - above))
        self._image.paste(Image.new("RGB", turned.size, words.colour), place, turned)


def latin(text: str) -> str:
    """The text in letters that the font has: accents go, Greek is spelt out, what is left over is a question mark."""
    for sign, word in WORDS.items():
        text = text.replace(sign, word)
    bare = unicodedata.normalize("NFKD", text.translate(NEAR))
    return "".join(c for c in bare if not unicodedata.combining(c)).encode("latin-1", "replace").decode("latin-1")


def _dashes(line: Line) -> Sequence[tuple[float, float, float, float]]:
    if not line.dash:
        return [(line.x1, line.y1, line.x2, line.y2)]
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    count = max(1, round((dx * dx + dy * dy) ** 0.5 / (2 * line.dash)))
    parts = [(n / count, (n + 0.5) / count) for n in range(count)]
    return [(line.x1 + s * dx, line.y1 + s * dy, line.x1 + e * dx, line.y1 + e * dy) for s, e in parts]
