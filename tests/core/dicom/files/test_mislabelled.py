"""Headers that say another encoding than that of what follows them, and names in every character set."""

import io
from pathlib import Path

import numpy as np
import pytest
from pydicom.charset import convert_encodings
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import write_file_meta_info
from pydicom.uid import UID
from pydicom.valuerep import PersonName

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.dicom.headers.values import text
from tests.core.dicom.compressed import ENCODERS, J2K, JLS, LOSSLESS, RLE, with_stream
from tests.core.dicom.factory import SYNTAXES, encode, make_slice, set_raw, stack_positions, write_series
from tests.core.dicom.odd import codes, only

SMALL = stack_positions(4, 2.0)


def relabelled(whole: bytes, says: str) -> bytes:
    """The same data set behind a meta header that names another transfer syntax."""
    length = int.from_bytes(whole[140:144], "little")  # of the meta group, which begins behind preamble and mark
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion, meta.ImplementationClassUID = b"\0\1", UID("1.2.3.4")
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = UID("1.2.840.10008.5.1.4.1.1.2"), UID("1.2.3.5")
    meta.TransferSyntaxUID = UID(says)
    buffer = io.BytesIO()
    write_file_meta_info(buffer, meta)
    return whole[:132] + buffer.getvalue() + whole[144 + length :]


def put(folder: Path, made: list[Dataset], really: str, says: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for index, data in enumerate(made):
        (folder / f"{index}").write_bytes(relabelled(encode(data, really), says))


def _plain(really: str) -> list[Dataset]:
    made = [make_slice(index, position) for index, position in enumerate(SMALL)]
    for data in made:
        if really == SYNTAXES["big endian"]:
            data.PixelData = np.frombuffer(data.PixelData, "<u2").astype(">u2").tobytes()
    return made


@pytest.mark.parametrize("says", [*SYNTAXES.values(), JLS, RLE], ids=[*SYNTAXES, "JPEG-LS", "RLE"])
@pytest.mark.parametrize("really", SYNTAXES.values(), ids=SYNTAXES.keys())
def test_how_the_data_set_really_is_encoded_decides(tmp_path: Path, really: str, says: str) -> None:
    write_series(tmp_path / "true", SMALL)
    put(tmp_path / "false", _plain(really), really, says)
    expected = load(only(scan([tmp_path / "true"]))).hu
    series = only(scan([tmp_path / "false"]))
    np.testing.assert_array_equal(load(series).hu, expected)
    assert "lossy" not in codes(series)


@pytest.mark.parametrize("says", [SYNTAXES["implicit"], SYNTAXES["explicit"], J2K], ids=["implicit", "explicit", "J2K"])
@pytest.mark.parametrize("really", [JLS, LOSSLESS, RLE], ids=["JPEG-LS", "JPEG lossless", "RLE"])
def test_compressed_pixels_behind_another_name(tmp_path: Path, really: str, says: str) -> None:
    made = []
    for index, position in enumerate(SMALL):
        plain = make_slice(index, position)
        stored = np.frombuffer(plain.PixelData, "<u2").reshape(40, 52)
        data = with_stream(ENCODERS[really](stored))
        data.ImagePositionPatient, data.SOPInstanceUID = plain.ImagePositionPatient, plain.SOPInstanceUID
        made.append(data)
    write_series(tmp_path / "true", SMALL)
    put(tmp_path / "false", made, really, says)
    expected = load(only(scan([tmp_path / "true"]))).hu
    np.testing.assert_array_equal(load(only(scan([tmp_path / "false"]))).hu, expected)


def test_a_lossy_stream_behind_a_lossless_name_is_told(tmp_path: Path) -> None:
    import imagecodecs

    near = with_stream(bytes(imagecodecs.jpegls_encode(np.zeros((40, 52), np.uint16), level=2)))
    put(tmp_path, [near], JLS, JLS)
    assert "lossy" in codes(only(scan([tmp_path])))


NAMES = {
    "\\ISO 2022 IR 87": "Yamada^Tarou=山田^太郎=やまだ^たろう",
    "ISO 2022 IR 13\\ISO 2022 IR 87": "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
    "\\ISO 2022 IR 149": "Hong^Gildong=洪^吉洞=홍^길동",
    "GB18030": "Wang^XiaoDong=王^小东",
    "ISO_IR 192": "Wang^XiaoDong=王^小東",
    "ISO_IR 144": "Люкceмбypг",
    "ISO_IR 100": "Buc^Jérôme",
    "ISO_IR 126": "Διονυσιος",
    "ISO_IR 13": "ﾔﾏﾀﾞ",
}


@pytest.mark.parametrize(("charset", "name"), NAMES.items())
def test_names_are_read_in_their_character_set(charset: str, name: str) -> None:
    encodings = convert_encodings(charset.split("\\"))
    assert text(PersonName(name, encodings).encode(encodings), charset.encode()) == name


@pytest.mark.parametrize(
    ("raw", "charset", "expected"),
    [
        ("Müller".encode(), b"", "Müller"),
        ("Müller".encode(), b"ISO_IR 100", "Müller"),
        ("Müller".encode("latin-1"), b"", "Müller"),
        (b"\x1b$B6;It\x1b(B", b"", "胸部"),
        (b"A=\x1b$B=U\x1b(B", b"\\ISO 2022 IR 87", "A=春"),  # a double byte that looks like the delimiter
        (b"Zhang=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab", b"\\ISO 2022 IR 58", "Zhang=张^小东"),
        (b"\x1b$B6;", b"nonsense", "胸"),
        (b"M\xfcller", b"ISO 2022 IR 999", "Müller"),
        (b"M\xfcller", b"ISO_IR 192", "Müller"),
    ],
)
def test_wrong_character_sets_still_give_letters(raw: bytes, charset: bytes, expected: str) -> None:
    assert text(raw, charset) == expected


def test_a_japanese_description_reaches_the_series(tmp_path: Path) -> None:
    def change(data: Dataset, _index: int) -> None:
        data.SpecificCharacterSet = ["", "ISO 2022 IR 87"]
        set_raw(data, "PatientName", "Yamada^Tarou=山田^太郎=やまだ^たろう")
        data.SeriesDescription = "胸部"

    write_series(tmp_path, SMALL, change)
    info = only(scan([tmp_path])).info
    assert (info.description, info.patient_name) == ("胸部", "Yamada^Tarou=山田^太郎=やまだ^たろう")


def test_big_endian_pixels_stay_so_where_the_class_is_damaged(tmp_path: Path) -> None:
    whole = encode(make_slice(0), SYNTAXES["big endian"])
    damaged = bytearray(whole)
    place = whole.rfind(b"1.2.840.10008.5.1.4.1.1.2")
    damaged[place - 8 : place - 4] = b"\x00\x08\x00\x15"  # another element stands there
    (tmp_path / "a").write_bytes(whole)
    (tmp_path / "b").write_bytes(bytes(damaged))
    one, other = (load(scan([tmp_path / name]).series[0]).hu for name in "ab")
    np.testing.assert_array_equal(one, other)
