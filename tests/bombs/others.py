"""Bombs that are image files, sheets, networks, cards and settings."""

import gzip
import hashlib
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import onnx
from onnx import TensorProto, helper

from tests.core.dicom.test_image_headers import chest, nifti
from tests.core.small_networks import write_network

Bomb = Callable[[Path], object]
MEGABYTES_10 = gzip.compress(bytes(10 << 20))


def _sparse(path: Path, content: bytes, size: int) -> None:
    path.write_bytes(content)
    with path.open("r+b") as file:
        file.truncate(size)


def _sized(shape: tuple[int, int, int], offset: float = 352.0) -> bytes:
    head = bytearray(nifti(chest())[:352])
    struct.pack_into("<3h", head, 42, *shape)
    struct.pack_into("<f", head, 108, offset)
    return bytes(head)


# --- images -----------------------------------------------------------------------------------------------------------


def nifti_size(folder: Path) -> None:
    (folder / "ct.nii").write_bytes(_sized((32767, 32767, 32767)))


def nifti_packed(folder: Path) -> None:
    """Two megabytes that are two gigabytes of voxels, as the header says."""
    (folder / "ct.nii.gz").write_bytes(gzip.compress(_sized((1024, 1024, 1000))) + MEGABYTES_10 * 200)


def nifti_goes_on(folder: Path) -> None:
    """A small volume, and two gigabytes more in the same file."""
    (folder / "ct.nii.gz").write_bytes(gzip.compress(nifti(chest())) + MEGABYTES_10 * 200)


def nifti_far_away(folder: Path) -> None:
    """The voxels are said to begin behind two gigabytes."""
    (folder / "ct.nii.gz").write_bytes(gzip.compress(_sized((48, 48, 76), 2e9)) + MEGABYTES_10 * 210)


def nifti_sparse(folder: Path) -> None:
    _sparse(folder / "ct.nii", nifti(chest()), 8 << 30)


def _metaimage(size: str, data: bytes = b"", more: str = "", where: str = "LOCAL") -> bytes:
    head = f"ObjectType = Image\nNDims = 3\nDimSize = {size}\nElementSpacing = 1 1 1\nElementType = MET_SHORT\n{more}"
    return f"{head}ElementDataFile = {where}\n".encode() + data


def metaimage_size(folder: Path) -> None:
    (folder / "ct.mha").write_bytes(_metaimage("60000 60000 60000", bytes(100)))


def metaimage_packed(folder: Path) -> None:
    packed = zlib.compress(bytes(150 << 20), 1)
    (folder / "ct.mha").write_bytes(_metaimage("1024 1024 75", packed, "CompressedData = True\n"))


def metaimage_endless(folder: Path) -> None:
    """A header without an end in a file of four gigabytes."""
    _sparse(folder / "ct.mha", b"ObjectType = Image\nComment = ", 4 << 30)


def metaimage_pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "ct.mha").write_bytes(_metaimage("48 48 76", where="pipe"))


def _nrrd(sizes: str, more: str = "", data: bytes = b"", encoding: str = "gzip") -> bytes:
    head = f"NRRD0004\ntype: short\ndimension: 3\nsizes: {sizes}\nspacings: 1 1 1\nendian: little\n"
    return f"{head}encoding: {encoding}\n{more}\n".encode() + data


def nrrd_size(folder: Path) -> None:
    (folder / "ct.nrrd").write_bytes(_nrrd("60000 60000 60000", data=bytes(100), encoding="raw"))


def nrrd_packed(folder: Path) -> None:
    (folder / "ct.nrrd").write_bytes(_nrrd("1024 1024 1000", data=MEGABYTES_10 * 200))


def nrrd_goes_on(folder: Path) -> None:
    (folder / "ct.nrrd").write_bytes(_nrrd("48 48 76", data=gzip.compress(chest().tobytes()) + MEGABYTES_10 * 200))


def nrrd_pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "ct.nrrd").write_bytes(_nrrd("48 48 76", "data file: pipe\n"))


def nrrd_skip(folder: Path) -> None:
    (folder / "ct.nrrd").write_bytes(_nrrd("48 48 76", "byte skip: 9000000000000000000\n", encoding="raw"))


def mask_of_layers(folder: Path) -> None:
    head = "NRRD0004\ntype: uchar\ndimension: 4\nsizes: 60 1024 1024 1000\nkinds: list domain domain domain\n"
    head += "space: left-posterior-superior\nspace directions: none (1,0,0) (0,1,0) (0,0,1)\nspace origin: (0,0,0)\n"
    (folder / "ct.seg.nrrd").write_bytes(f"{head}encoding: gzip\n\n".encode() + MEGABYTES_10 * 200)


def mask_of_channels(folder: Path) -> None:
    packed = zlib.compress(bytes(150 << 20), 1)
    more = "CompressedData = True\nElementNumberOfChannels = 60000\n"
    (folder / "ct.mha").write_bytes(_metaimage("48 48 76", packed, more))


# --- sheets -----------------------------------------------------------------------------------------------------------

_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"'
    ' Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="PFT" sheetId="1" r:id="r1"/></sheets></workbook>',
}
_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}<sheetData>{}</sheetData></worksheet>'


def _workbook(folder: Path, sheet: str | bytes) -> None:
    with zipfile.ZipFile(folder / "pft.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in _PARTS.items():
            archive.writestr(name, part)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)


def sheet_ratio(folder: Path) -> None:
    _workbook(folder, _SHEET.format("", " " * (50 << 20)))


def sheet_entities(folder: Path) -> None:
    """Nine entities of ten others each: a gigabyte of text in a kilobyte."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>'
    _workbook(folder, f'<!DOCTYPE x [<!ENTITY l0 "lol lol lol">{laughs}]>' + _SHEET.format("", cell))


def sheet_far_cell(folder: Path) -> None:
    cell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    _workbook(folder, _SHEET.format('<dimension ref="A1:XFD1048576"/>', cell))


def sheet_of_columns(folder: Path) -> None:
    _workbook(folder, _SHEET.format('<cols><col min="1" max="2000000000" hidden="1"/></cols>', ""))


def sheet_of_merges(folder: Path) -> None:
    text = _SHEET.format("", '<row r="1"><c r="A1"><v>1</v></c></row>')
    _workbook(
        folder, text.replace("</worksheet>", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>')
    )


def sheet_of_commas(folder: Path) -> None:
    (folder / "pft.csv").write_bytes(b"Date;FVC\n" + b";" * (49 << 20))


# --- networks and JSON ------------------------------------------------------------------------------------------------


def _model(initialisers: list[onnx.TensorProto], nodes: list[onnx.NodeProto]) -> bytes:
    ins = [helper.make_tensor_value_info("slices", TensorProto.FLOAT, ["n", 1, "h", "w"])]
    outs = [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)]
    graph = helper.make_graph(nodes, "bomb", ins, outs, initialisers)
    return bytes(
        helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)]).SerializeToString()
    )


def network(content: bytes) -> Bomb:
    return lambda folder: write_network(folder, "bomb", content, outputs=[{"name": "y"}])


def _initialiser_that_lies() -> bytes:
    tensor = onnx.TensorProto(name="b", data_type=TensorProto.FLOAT, dims=[1 << 20, 1 << 14], raw_data=bytes(64))
    return _model([tensor], [helper.make_node("Add", ["slices", "b"], ["y"])])


def _initialiser_without_data() -> bytes:
    tensor = onnx.TensorProto(name="b", data_type=TensorProto.FLOAT, dims=[1 << 18, 1 << 14])
    return _model([tensor], [helper.make_node("Add", ["slices", "b"], ["y"])])


def _external() -> bytes:
    tensor = onnx.TensorProto(name="b", data_type=TensorProto.FLOAT, dims=[4])
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/dev/zero")
    return _model([tensor], [helper.make_node("Add", ["slices", "b"], ["y"])])


def _custom() -> bytes:
    return _model([], [helper.make_node("Run", ["slices"], ["y"], domain="com.somebody")])


def _nested_graph() -> bytes:
    content = b""
    for _level in range(20_000):
        content = b"\x32" + _varint(len(content)) + content
    return b"\x3a" + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def card(content: bytes) -> Bomb:
    return lambda folder: (folder / "card.json").write_bytes(content)


def _long_card() -> bytes:
    facts = {"name": "x", "version": "1", "file": "x.onnx", "sha256": hashlib.sha256(b"").hexdigest()}
    return (
        json.dumps({**facts, "input": {"size": 1}, "outputs": []})
        .replace('"size": 1', f'"size": {"9" * 100_000}')
        .encode()
    )


def settings(content: bytes) -> Bomb:
    return lambda folder: (folder / "settings.json").write_bytes(content)


def sparse_json(name: str) -> Bomb:
    return lambda folder: _sparse(folder / name, b"{", 4 << 30)


IMAGES: dict[str, Bomb] = {
    "NIfTI: 32767 × 32767 × 32767": nifti_size,
    "NIfTI: 2 GB in 2 MB": nifti_packed,
    "NIfTI: 2 GB behind a volume, packed": nifti_goes_on,
    "NIfTI: voxels behind 2 GB": nifti_far_away,
    "NIfTI: 8 GB of nothing behind a volume": nifti_sparse,
    "MetaImage: 60000 × 60000 × 60000": metaimage_size,
    "MetaImage: 150 MB in 1 MB": metaimage_packed,
    "MetaImage: a header without an end": metaimage_endless,
    "MetaImage: voxels in a pipe": metaimage_pipe,
    "NRRD: 60000 × 60000 × 60000": nrrd_size,
    "NRRD: 2 GB in 2 MB": nrrd_packed,
    "NRRD: 2 GB behind a volume, packed": nrrd_goes_on,
    "NRRD: voxels in a pipe": nrrd_pipe,
    "NRRD: voxels behind 9 EB": nrrd_skip,
}
MASKS: dict[str, Bomb] = {
    **{f"mask: {name}": make for name, make in IMAGES.items()},
    "mask: NRRD of 60 layers in 2 MB": mask_of_layers,
    "mask: MetaImage of 60000 channels": mask_of_channels,
}
"""A reader's mask comes by another door than a CT, to the same readers."""

SHEETS: dict[str, Bomb] = {
    "sheet: 50 MB in 50 kB": sheet_ratio,
    "sheet: entities of entities": sheet_entities,
    "sheet: its last cell alone": sheet_far_cell,
    "sheet: 2 000 000 000 hidden columns": sheet_of_columns,
    "sheet: all cells merged": sheet_of_merges,
    "CSV: 50 MB of delimiters": sheet_of_commas,
}
NETWORKS: dict[str, Bomb] = {
    "network: an initialiser of 64 GB in 64 bytes": network(_initialiser_that_lies()),
    "network: an initialiser of 16 GB without data": network(_initialiser_without_data()),
    "network: data in /dev/zero": network(_external()),
    "network: a custom operator": network(_custom()),
    "network: graphs nested 20 000 deep": network(_nested_graph()),
}
CARDS: dict[str, Bomb] = {
    "card: nested 100 000 deep": card(b"[" * 100_000 + b"]" * 100_000),
    "card: mappings nested 100 000 deep": card(b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "card: a number of 100 000 digits": card(_long_card()),
    "card: 4 GB": sparse_json("card.json"),
}
SETTINGS: dict[str, Bomb] = {
    "settings: nested 100 000 deep": settings(b'{"networks":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    "settings: 4 GB": sparse_json("settings.json"),
}
