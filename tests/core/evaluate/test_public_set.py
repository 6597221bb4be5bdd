"""A set of CTs goes on after a CT that fails, whatever the disk says of it."""

import pytest

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.public_set import evaluate_folder
from sscild_desktop.core.progress import silent


def test_a_ct_that_the_disk_does_not_give_is_a_case_that_failed(tmp_path):
    for name in ("1_ct.nii", "1_mask.nii", "2_ct.nii", "2_mask.nii"):
        (tmp_path / name).write_bytes(name.encode())
    asked = []

    def broken(pair, _report):
        asked.append(pair.case)
        raise OSError(5, "Input/output error")

    with pytest.raises(InputRefused, match="None of 2 CTs"):
        evaluate_folder(tmp_path, tmp_path / "out", broken, {}, silent)
    assert asked == ["1", "2"]
