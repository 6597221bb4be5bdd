"""The fast header walker agrees with pydicom on every file it does not hand over, and refuses endless nesting."""

import struct
import warnings
from pathlib import Path

import pydicom
import pytest
from pydicom.data import get_testdata_files
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.valuerep import PersonName

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.headers import read
from sscild_desktop.core.dicom.headers.facts import WANTED, HeaderPool
from sscild_desktop.core.dicom.headers.values import text
from sscild_desktop.core.dicom.headers.walker import PIXEL_DATA, Anomaly, TooDeep, TooShort, walk
from sscild_desktop.core.dicom.places import Place, PlaceReader
from tests.core.dicom.factory import SYNTAXES, encode, make_slice, write

CORPUS = sorted(get_testdata_files("**/*.dcm"))


def test_corpus_is_there() -> None:
    assert len(CORPUS) > 60


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: Path(path).name)
def test_agrees_with_pydicom(path: str) -> None:
    data = Path(path).read_bytes()
    syntax = _syntax(path)
    if data[128:132] != b"DICM" or syntax in (None, "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"):
        return
    try:
        start = walk(data, 132, True, (), last_group=2).end
        walked = walk(data, start, syntax != "1.2.840.10008.1.2", WANTED)
    except (Anomaly, TooShort):
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(path)
        for tag, raw in walked.values.items():
            assert bytes(raw).rstrip(b" \0") == _as_written(dataset.get_item(tag).value).rstrip(b" \0"), hex(tag)
        if walked.pixel_offset >= 0 and walked.pixel_length != 0xFFFFFFFF:
            end = walked.pixel_offset + walked.pixel_length
            assert data[walked.pixel_offset : end] == dataset.get_item(PIXEL_DATA).value


def _as_written(value: object) -> bytes:
    """What stands in the file; a few elements pydicom has turned into text, or several texts, while it read."""
    if value is None or isinstance(value, bytes):
        return value or b""
    return "\\".join([str(value)] if isinstance(value, str | PersonName) else map(str, value)).encode("ascii")


def _syntax(path: str) -> str | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return str(pydicom.dcmread(path, stop_before_pixels=True, force=True).file_meta.TransferSyntaxUID)
        except Exception:  # damaged on purpose
            return None


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: Path(path).name)
def test_every_corpus_file_gives_slices_or_a_reason(path: str) -> None:
    with PlaceReader() as reader:
        try:
            slices = read.read_slices(Place(path), reader, HeaderPool())
        except NotUsable as reason:
            assert len(str(reason)) > 5
        else:
            assert all(one.header.pixels.rows > 0 for one in slices)


def _nested(depth: int) -> Dataset:
    item = Dataset()
    item.Modality = "CT"
    for _level in range(depth):
        outer = Dataset()
        outer.RequestAttributesSequence = Sequence([item])
        outer["RequestAttributesSequence"].is_undefined_length = True
        item.is_undefined_length_sequence_item = True
        item = outer
    return item


@pytest.mark.parametrize("syntax", ["explicit", "implicit"])
def test_open_sequences_are_skipped(tmp_path: Path, syntax: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = make_slice(0, position=(1, 2, 3))
    data.update(_nested(5))
    path = write(data, tmp_path / "a", SYNTAXES[syntax])
    monkeypatch.setattr(read, "_read_by_pydicom", lambda *_: pytest.fail("the walker should manage"))
    with PlaceReader() as reader:
        (one,) = read.read_slices(Place(str(path)), reader, HeaderPool())
    assert one.position == (1, 2, 3)
    assert one.acquisition == "1"


def test_endless_nesting_is_refused_without_recursion(tmp_path: Path) -> None:
    head = encode(make_slice(0))
    start = walk(head, 132, True, (), last_group=2).end
    deep = struct.pack("<HH2sHI", 0x0008, 0x1111, b"SQ", 0, 0xFFFFFFFF)
    deep += struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    path = tmp_path / "deep"
    path.write_bytes(head[:start] + deep * 100_000)
    with PlaceReader() as reader, pytest.raises(NotUsable, match="nested too deeply"):
        read.read_slices(Place(str(path)), reader, HeaderPool())
    with pytest.raises(TooDeep):
        walk(path.read_bytes(), start, True, ())


def test_text_survives_any_character_set() -> None:
    assert text("Müller".encode("latin-1"), b"ISO_IR 100") == "Müller"
    assert text("山田".encode(), b"ISO_IR 192") == "山田"
    assert text(b"M\xfcller\x1b$", b"NO SUCH SET")
    assert text(b"\xff\xfe\x00", b"") is not None
