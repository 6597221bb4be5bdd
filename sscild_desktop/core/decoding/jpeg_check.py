"""Whether a JPEG stream holds exactly its image: the format has no checksum, but its codes must fill its bytes.

A decoder that loses its place in the codes goes on in silence, and ends too early or too late.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import CUT_OFF, DAMAGED, NotUsable

MOST_PADDING = 2
"""Bytes that may lie between the last code and the marker behind it."""
_TABLES, _RESTARTS, _SCAN = 0xC4, 0xDD, 0xDA
_BASELINE, _EXTENDED, _LOSSLESS = 0xC0, 0xC1, 0xC3
_RESTART_MARK = re.compile(rb"\xff([\xd0-\xd7])")
_ANY_MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_IMPOSSIBLE = 1 << 20

Codes = dict[tuple[int, int], int]
"""A Huffman table: the symbol of each (length, code)."""


@dataclass
class Scan:
    """The first scan of a stream: its tables by class and number, its parameters and its coded bytes."""

    frame: int = 0
    precision: int = 8
    rows: int = 0
    columns: int = 0
    tables: dict[int, Codes] = field(default_factory=dict)
    restart: int = 0
    used: int = 0
    first: int = 0
    transform: int = 0
    coded: bytes = b""

    def intervals(self) -> list[bytes]:
        """The coded bytes between restart marks, unstuffed. Raises NotUsable where the marks are out of order."""
        parts = _RESTART_MARK.split(self.coded)
        if any(mark[0] != 0xD0 + number % 8 for number, mark in enumerate(parts[1::2])):
            raise NotUsable(DAMAGED)
        return [part.rstrip(b"\xff").replace(b"\xff\x00", b"\xff") for part in parts[::2]]


def check(stream: bytes, segments: list[tuple[int, int, int]], pixels: NDArray[Any]) -> None:
    """Raises NotUsable unless the codes of the stream are as many as the image needs.

    ``segments`` are (marker, start and length of its value) up to the first scan, ``pixels`` what was decoded.
    Progressive and arithmetic streams are left alone: their codes cannot be counted so.
    """
    scan = _scan(stream, segments)
    if scan.frame == _LOSSLESS:
        _check_lossless(scan, pixels)
    elif scan.frame in (_BASELINE, _EXTENDED):
        _check_sequential(scan)


def _scan(stream: bytes, segments: list[tuple[int, int, int]]) -> Scan:
    scan = Scan()
    for marker, place, length in segments:
        value = stream[place : place + length]
        if marker == _TABLES:
            scan.tables |= _tables(value)
        elif marker == _RESTARTS:
            scan.restart = int.from_bytes(value[:2], "big")
        elif marker == _SCAN:
            scan.used, scan.first, scan.transform = value[2], value[3], value[5] & 15
            end = _ANY_MARK.search(stream, place + length)
            scan.coded = stream[place + length : end.start() if end else len(stream)]
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC8, 0xCC):
            scan.frame, scan.precision = marker, value[0]
            scan.rows, scan.columns = int.from_bytes(value[1:3], "big"), int.from_bytes(value[3:5], "big")
    return scan


def _tables(value: bytes) -> dict[int, Codes]:
    """The Huffman tables of a segment by class (high half) and number (low half)."""
    found, position = {}, 0
    while position + 17 <= len(value):
        counts = value[position + 1 : position + 17]
        symbols = iter(value[position + 17 : position + 17 + sum(counts)])
        codes, code = {}, 0
        for length, count in enumerate(counts, start=1):
            for _number, symbol in zip(range(count), symbols, strict=False):
                codes[length, code] = symbol
                code += 1
            code <<= 1
        found[value[position]] = codes
        position += 17 + sum(counts)
    return found


# --- lossless: what was decoded is coded again ------------------------------------------------------------------------


def _check_lossless(scan: Scan, pixels: NDArray[Any]) -> None:
    """The pixels, coded again with the stream's own table, must take exactly its bytes."""
    rows = scan.rows if not scan.restart else scan.restart // max(scan.columns, 1)
    if (scan.restart and scan.restart % scan.columns) or rows == 0:
        return  # restarts within rows: nobody writes them
    intervals = scan.intervals()
    bits = _bits_of(scan)
    values = (pixels >> scan.transform).astype(np.uint16)
    if len(intervals) != -(-scan.rows // rows):
        raise NotUsable(CUT_OFF if len(intervals) < -(-scan.rows // rows) else DAMAGED)
    for number, coded in enumerate(intervals):
        part = values[number * rows : (number + 1) * rows]
        needed = -(-int(bits[_differences(part, scan)].sum(dtype=np.int64)) // 8)
        _refuse_other_length(needed, len(coded))


def _bits_of(scan: Scan) -> NDArray[np.int32]:
    """How many bits each difference (modulo 2^16) takes."""
    lengths = {symbol: length for (length, _code), symbol in scan.tables.get(scan.used >> 4, {}).items()}
    by_category = np.array([lengths.get(n, _IMPOSSIBLE) + (n if n < 16 else 0) for n in range(17)], np.int32)
    sizes = np.abs(np.arange(1 << 16, dtype=np.uint16).view(np.int16).astype(np.int32))
    return by_category[np.frexp(sizes.astype(np.float64))[1]]


def _differences(values: NDArray[np.uint16], scan: Scan) -> NDArray[np.uint16]:
    """Each value less its prediction, modulo 2^16; the first row and column are predicted by their neighbours."""
    found = np.empty_like(values)
    found[:1, :1] = values[:1, :1] - np.uint16(1 << (scan.precision - scan.transform - 1))
    found[0, 1:] = values[0, 1:] - values[0, :-1]
    found[1:, 0] = values[1:, 0] - values[:-1, 0]
    left, above, corner = values[1:, :-1], values[:-1, 1:], values[:-1, :-1]
    found[1:, 1:] = values[1:, 1:] - _prediction(scan.first, left, above, corner)
    return found


def _prediction(number: int, a: NDArray[Any], b: NDArray[Any], c: NDArray[Any]) -> NDArray[np.uint16]:
    """The seven predictors of the standard (ITU-T T.81, table H.1)."""
    if number == 1:
        return a
    a, b, c = (one.astype(np.int32) for one in (a, b, c))
    known = {2: b, 3: c, 4: a + b - c, 5: a + ((b - c) >> 1), 6: b + ((a - c) >> 1), 7: (a + b) >> 1}
    if number not in known:
        raise NotUsable(DAMAGED)
    return known[number].astype(np.uint16)


def _refuse_other_length(needed: int, there: int) -> None:
    if there < needed:
        raise NotUsable(CUT_OFF)
    if there > needed + MOST_PADDING:
        raise NotUsable(DAMAGED)


# --- sequential: the codes are walked ---------------------------------------------------------------------------------


def _check_sequential(scan: Scan) -> None:
    """Each interval must hold the codes of its blocks of 8 × 8, and no more."""
    blocks = -(-scan.rows // 8) * -(-scan.columns // 8)
    size = scan.restart or blocks
    intervals = scan.intervals()
    if len(intervals) != -(-blocks // size):
        raise NotUsable(CUT_OFF if len(intervals) < -(-blocks // size) else DAMAGED)
    first, others = (_looked_up(scan.tables.get(key, {})) for key in (scan.used >> 4, 0x10 | (scan.used & 15)))
    for number, coded in enumerate(intervals):
        bits = _walked(coded, min(size, blocks - number * size), first, others)
        _refuse_other_length(-(-bits // 8), len(coded))


def _looked_up(codes: Codes) -> list[tuple[int, int]]:
    """For each sixteen bits (bits of the code, symbol) of the code that they begin with; (0, 0) where there is none."""
    found = [(0, 0)] * (1 << 16)
    for (length, code), symbol in codes.items():
        start = code << (16 - length)
        if length <= 16 and start < 1 << 16:
            found[start : start + (1 << (16 - length))] = [(length, symbol)] * (1 << (16 - length))
    return found


def _walked(coded: bytes, blocks: int, first: list[tuple[int, int]], others: list[tuple[int, int]]) -> int:
    """How many bits so many blocks take. Raises NotUsable where there is no code or a block is too long."""
    data, end, position = coded + b"\xff" * 8, len(coded) * 8, 0
    for _block in range(blocks):
        place, table = 0, first
        while place < 64:
            byte, shift = position >> 3, 8 - (position & 7)
            window = (int.from_bytes(data[byte : byte + 3], "big") >> shift) & 0xFFFF
            length, symbol = table[window]
            if length == 0:
                raise NotUsable(DAMAGED)
            position += length + (symbol & 15)
            if position > end:
                raise NotUsable(CUT_OFF)
            if table is first:
                place, table = 1, others
            elif symbol == 0:
                break
            else:
                place += (symbol >> 4) + 1
        if place > 64:
            raise NotUsable(DAMAGED)
    return position
