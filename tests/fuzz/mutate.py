"""Damage as files meet it: single bits, bytes of special value, pieces lost, doubled, put in or swapped, a cut."""

import random

SPECIAL = (
    b"\x00",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"\xff\xff\xff\xff",
    b"\x00\x00\x00\x00",
    b"\xff\xff",
    b"\x7f\xff\xff\xff",
)


def mutated(data: bytes, dice: random.Random, head: int = 4096) -> bytes:
    """One to six changes, most of them in the first ``head`` bytes, where sizes and formats are said."""
    bad = bytearray(data)
    for _change in range(dice.choice((1, 1, 1, 2, 3, 6))):
        if len(bad) < 16:
            break
        end = min(len(bad), head) if dice.random() < 0.6 else len(bad)
        dice.choice(CHANGES)(bad, dice.randrange(end), dice)
    return bytes(bad)


def _bit(bad: bytearray, place: int, dice: random.Random) -> None:
    bad[place] ^= 1 << dice.randrange(8)


def _byte(bad: bytearray, place: int, dice: random.Random) -> None:
    bad[place] = dice.randrange(256)


def _special(bad: bytearray, place: int, dice: random.Random) -> None:
    value = dice.choice(SPECIAL)
    bad[place : place + len(value)] = value


def _lost(bad: bytearray, place: int, dice: random.Random) -> None:
    del bad[place : place + dice.randint(1, 64)]


def _doubled(bad: bytearray, place: int, dice: random.Random) -> None:
    bad[place:place] = bad[place : place + dice.randint(1, 64)]


def _put_in(bad: bytearray, place: int, dice: random.Random) -> None:
    bad[place:place] = dice.randbytes(dice.randint(1, 16))


def _swapped(bad: bytearray, place: int, dice: random.Random) -> None:
    length, other = dice.randint(1, 32), dice.randrange(len(bad))
    one, two = bad[place : place + length], bad[other : other + length]
    bad[place : place + length], bad[other : other + length] = two, one


def _cut(bad: bytearray, place: int, _dice: random.Random) -> None:
    del bad[max(place, 8) :]


CHANGES = (_bit, _bit, _byte, _byte, _special, _special, _lost, _doubled, _put_in, _swapped, _cut)
