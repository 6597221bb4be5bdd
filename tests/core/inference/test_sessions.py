"""Sessions: only the chosen provider, the truth about it, cancelling, and what happens when memory runs out."""

import time
from dataclasses import replace

import numpy as np
import onnx
import onnxruntime
import pytest
from onnxruntime.capi.onnxruntime_pybind11_state import Fail

from sscild_desktop.core.errors import Cancelled, ModelRefused
from sscild_desktop.core.inference import devices, load_card, open_network, probe_device, sessions
from sscild_desktop.core.inference.batches import as_they_are, run_in_batches
from sscild_desktop.core.inference.devices import CPU, CUDA, providers_for
from sscild_desktop.core.inference.sessions import PROBE_NETWORK, OutOfDeviceMemory
from sscild_desktop.core.results import CAREFULLY
from tests.core.small_networks import model_bytes, scores_bytes, slow_bytes, write_network


@pytest.fixture
def scores_card(tmp_path):
    return load_card(write_network(tmp_path, "goh-scores", scores_bytes(), outputs=[{"name": "scores"}]))


def slices(count, value=1.0):
    return {"slices": np.full((count, 1, 16, 16), value, np.float32), "lung": np.ones((count, 1, 16, 16), np.float32)}


def test_a_network_gives_its_outputs_by_name(scores_card):
    outputs = open_network(scores_card, "cpu").run(slices(2))
    assert outputs["scores"].tolist() == [[100.0, 100.0, 0.0]] * 2


def test_cpu_is_reported_from_the_session_and_is_no_fall_back(scores_card):
    use = open_network(scores_card, "cpu").use
    assert (use.provider, use.fallback_reason, use.sha256) == (CPU, "", scores_card.sha256)


def test_nothing_but_the_chosen_provider_is_ever_passed(scores_card, monkeypatch):
    passed, real = [], onnxruntime.InferenceSession

    def spy(*args, providers, **kwargs):
        passed.append(providers)
        return real(*args, providers=providers, **kwargs)

    monkeypatch.setattr(onnxruntime, "InferenceSession", spy)
    open_network(scores_card, "cpu")
    open_network(scores_card, "auto")
    assert passed[0] == [CPU]
    assert passed[1] in ([CPU], [(CUDA, {"cudnn_conv_algo_search": "HEURISTIC"})])


@pytest.mark.parametrize("cores", [1, 2, 4, 7])
def test_spinning_is_off_and_there_are_never_more_threads_than_cores(scores_card, monkeypatch, cores):
    """Each lane asks in a thread of its own, which works too."""
    seen, real = [], onnxruntime.InferenceSession

    def spy(content, options, **kwargs):
        seen.append(options)
        return real(content, options, **kwargs)

    monkeypatch.setattr(onnxruntime, "InferenceSession", spy)
    monkeypatch.setattr(sessions, "cpu_threads", lambda: cores)
    network = open_network(scores_card, "cpu", threads=1000)
    assert seen[0].get_session_config_entry("session.intra_op.allow_spinning") == "0"
    assert network.lanes + seen[0].intra_op_num_threads - 1 == cores
    assert open_network(scores_card, "cpu", threads=1).lanes == 1


def test_a_network_that_is_asked_once_for_a_chest_has_all_threads_at_once(scores_card, monkeypatch):
    monkeypatch.setattr(sessions, "cpu_threads", lambda: 2)
    chest = replace(scores_card, input=replace(scores_card.input, frame="whole chest"))
    assert (sessions.lanes_for(scores_card, None), sessions.lanes_for(chest, None)) == (2, 1)


def test_without_cuda_in_the_installation_the_reason_is_said(monkeypatch):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CPU])
    assert providers_for("cuda") == ([CPU], "this installation has no CUDA support")
    assert providers_for("cpu") == ([CPU], "")


def test_a_full_graphics_card_is_said_before_anything_is_tried(monkeypatch):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA, CPU])
    monkeypatch.setattr(devices, "free_gpu_mb", lambda: 300)
    chosen, reason = providers_for("auto")
    assert chosen == [CPU]
    assert "only 300 MB free" in reason


def test_cuda_that_does_not_come_up_is_not_believed(scores_card, monkeypatch):
    """The runtime says nothing when CUDA's libraries are missing: only the session tells."""
    monkeypatch.setattr(sessions, "providers_for", lambda device: ([CUDA], ""))
    real = sessions._create
    monkeypatch.setattr(sessions, "_create", lambda content, providers, threads: real(content, [CPU], threads))
    use = open_network(scores_card, "cuda").use
    assert use.provider == CPU
    assert "CUDA could not be started" in use.fallback_reason


def test_cuda_that_fails_loudly_falls_back_with_its_words(scores_card, monkeypatch):
    monkeypatch.setattr(sessions, "providers_for", lambda device: ([CUDA], ""))
    real = sessions._create

    def create(content, providers, threads):
        if providers != [CPU]:
            raise RuntimeError("CUDA failure 35: driver too old\nand a long trace")
        return real(content, providers, threads)

    monkeypatch.setattr(sessions, "_create", create)
    use = open_network(scores_card, "auto").use
    assert use.provider == CPU
    assert use.fallback_reason == "CUDA could not be started (CUDA failure 35: driver too old)"


def test_the_probe_is_a_real_network_and_its_badge_is_the_session_s():
    onnx.checker.check_model(onnx.load_from_string(PROBE_NETWORK))
    state = probe_device("cpu")
    assert (state.badge, state.reason, state.provider) == ("CPU", "", CPU)


def test_a_run_is_ended_soon_after_cancelling(tmp_path):
    square = {"slices": np.eye(1200, dtype=np.float32)}
    tenth, whole = (
        open_network(load_card(write_network(tmp_path, name, slow_bytes(repeats))), "cpu", threads=1)
        for name, repeats in (("tenth", 40), ("whole", 400))
    )
    begin = time.process_time()
    tenth.run(square)
    of_a_tenth = time.process_time() - begin
    asked = []

    def report(_fraction, _text):
        asked.append(time.process_time())
        raise Cancelled

    begin = time.process_time()
    with pytest.raises(Cancelled):
        whole.run(square, report)
    assert asked
    # work, not time, and a ratio of one run: far from the ten tenths that an unstopped run takes
    assert time.process_time() - begin < 5 * of_a_tenth


def test_outputs_that_the_card_promises_must_be_there(tmp_path):
    card = load_card(write_network(tmp_path, "goh-scores", scores_bytes(), outputs=[{"name": "extent"}]))
    with pytest.raises(ModelRefused, match="does not give “extent”"):
        open_network(card, "cpu")


def test_inputs_that_do_not_fit_get_one_plain_sentence(scores_card, capfd):
    network = open_network(scores_card, "cpu")
    with pytest.raises(ModelRefused, match="could not be run"):
        network.run({name: array.astype(np.float64) for name, array in slices(1).items()})
    assert capfd.readouterr().err == ""


class Forgetful:
    """Runs a network, but only in batches of at most ``most``."""

    def __init__(self, network, most, lanes=1):
        self.network, self.most, self.sizes, self.lanes = network, most, [], lanes

    def run(self, inputs, report):
        size = len(inputs["slices"])
        self.sizes.append(size)
        if size > self.most:
            raise OutOfDeviceMemory("x")
        return self.network.run(inputs, report)


def test_batches_become_smaller_when_memory_runs_out(scores_card):
    network = Forgetful(open_network(scores_card, "cpu"), most=2)
    fractions = []
    found = list(
        run_in_batches(
            network, 7, lambda a, b: slices(b - a), as_they_are, 8, lambda f, t: fractions.append(f), "working"
        )
    )
    assert network.sizes == [7, 4, 2, 2, 2, 1]
    assert [(first, end) for first, end, _ in found] == [(0, 2), (2, 4), (4, 6), (6, 7)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_when_not_even_one_fits_the_user_is_told(scores_card):
    network = Forgetful(open_network(scores_card, "cpu"), most=0)
    with pytest.raises(ModelRefused, match="not enough memory"):
        list(run_in_batches(network, 3, lambda a, b: slices(b - a), as_they_are, 2, lambda f, t: None, "working"))


def test_memory_that_runs_out_in_python_makes_batches_smaller_too(scores_card):
    network = open_network(scores_card, "cpu")

    def inputs(first, end):
        if end - first > 2:
            raise MemoryError
        return slices(end - first)

    found = list(run_in_batches(network, 5, inputs, as_they_are, 8, lambda f, t: None, "working"))
    assert [(first, end) for first, end, _ in found] == [(0, 2), (2, 4), (4, 5)]


def test_several_lanes_give_what_one_gives_in_the_same_order(scores_card):
    network = open_network(scores_card, "cpu")
    values, making = np.linspace(-1, 1, 9, dtype=np.float32), []

    def inputs(first, end):
        making.append(1)
        assert sum(making) == 1, "inputs are made one after the other, as they may rest on those before"
        made = {"slices": np.concatenate([slices(1, value)["slices"] for value in values[first:end]])}
        making.pop()
        return {**made, "lung": slices(end - first)["lung"]}

    def found(lanes, batch):
        runs = run_in_batches(
            network, 9, inputs, lambda _a, _b, out: out["scores"], batch, lambda f, t: None, "", lanes
        )
        return list(runs)

    one, two = found(1, 2), found(2, 4)
    assert [run[:2] for run in one] == [run[:2] for run in two] == [(0, 2), (2, 4), (4, 6), (6, 8), (8, 9)]
    assert all(np.array_equal(a[2], b[2]) for a, b in zip(one, two, strict=True))


def test_lanes_that_need_too_much_memory_go_on_as_one(scores_card):
    network = Forgetful(open_network(scores_card, "cpu"), most=1, lanes=2)
    found = list(run_in_batches(network, 5, lambda a, b: slices(b - a), as_they_are, 4, lambda f, t: None, "working"))
    assert [(first, end) for first, end, _ in found] == [(n, n + 1) for n in range(5)]


class OnCuda:
    """A session that says it has CUDA, and fails with ``words`` from its second run on or where ``most`` is passed."""

    def __init__(self, session, words, most=100):
        self.session, self.words, self.most, self.runs = session, words, most, 0

    def __getattr__(self, name):
        return getattr(self.session, name)

    def get_providers(self):
        return [CUDA, CPU]

    def run(self, names, inputs, options):
        self.runs += 1
        if self.runs > 1 or len(inputs["slices"]) > self.most:
            raise Fail(f"[ONNXRuntimeError] : 1 : FAIL : {self.words}")
        return self.session.run(names, inputs, options)


@pytest.fixture
def lost_cuda(monkeypatch):
    """``lost_cuda(words, most)``: networks open on a CUDA that will be lost."""
    real = sessions._create

    def arrange(words, most=100):
        def create(content, providers, threads):
            session = real(content, [CPU], threads)
            return session if providers == [CPU] else OnCuda(session, words, most)

        monkeypatch.setattr(sessions, "providers_for", lambda _device: ([CUDA], ""))
        monkeypatch.setattr(sessions, "_create", create)

    return arrange


@pytest.mark.parametrize("careful", [False, True])
def test_cuda_that_is_lost_half_way_goes_on_on_the_cpu_and_says_so(sides_card, lost_cuda, careful):
    lost_cuda("CUDA failure 700: an illegal memory access was encountered")
    one = {"slices": np.random.default_rng(0).random((1, 2, 4, 6), np.float32)}
    network = open_network(sides_card, "cuda", careful=careful)
    assert network.use.provider == CUDA
    answers = [network.run(one) for _time in range(2)]
    assert all(np.array_equal(answers[0][name], answers[1][name]) for name in answers[0])
    assert network.use.provider == CPU and network.use.version.endswith(CAREFULLY) is careful
    assert network.use.fallback_reason.startswith("CUDA was lost while it worked (") and "700" in str(network.use)


def test_a_graphics_card_that_is_too_small_gets_smaller_batches_and_is_left_at_last(scores_card, lost_cuda):
    lost_cuda("CUDA failure 2: out of memory", most=0)
    network = open_network(scores_card, "cuda")
    found = list(run_in_batches(network, 3, lambda a, b: slices(b - a), as_they_are, 4, lambda f, t: None, "working"))
    assert [(first, end) for first, end, _ in found] == [(0, 1), (1, 2), (2, 3)]
    assert network.use.provider == CPU and "memory of the graphics card ran out" in network.use.fallback_reason


def test_what_the_cpu_cannot_run_either_is_one_sentence(scores_card, lost_cuda):
    lost_cuda("CUDA failure 700", most=0)
    with pytest.raises(ModelRefused, match="could not be run"):
        open_network(scores_card, "cuda").run({name: one.astype(np.float64) for name, one in slices(1).items()})


def test_the_runtime_s_words_for_no_memory_are_known():
    assert isinstance(sessions._worded(RuntimeError("CUDA failure 2: out of memory"), "x"), OutOfDeviceMemory)
    assert isinstance(sessions._worded(RuntimeError("shape mismatch"), "x"), ModelRefused)


def sides_bytes():
    """Gives its two planes as they are, and beside them their first column everywhere: where it is looked at counts."""
    start, end, axis = (onnx.numpy_helper.from_array(np.asarray([one], np.int64), key) for key, one in
                        (("start", 0), ("end", 1), ("axis", 3)))  # fmt: skip
    zero = onnx.numpy_helper.from_array(np.float32(0.0), "zero")
    nodes = [
        onnx.helper.make_node("Identity", ["slices"], ["lungs"]),
        onnx.helper.make_node("Slice", ["slices", "start", "end", "axis"], ["column"]),
        onnx.helper.make_node("Mul", ["slices", "zero"], ["none"]),
        onnx.helper.make_node("Add", ["none", "column"], ["lesions"]),
    ]
    return model_bytes(nodes, {"slices": ["N", 2, "H", "W"]}, ["lungs", "lesions"], [start, end, axis, zero])


@pytest.fixture
def sides_card(tmp_path):
    outputs = [{"name": "lungs", "labels": ["right", "left"]}, {"name": "lesions", "labels": ["ggo", "fibrosis"]}]
    return load_card(write_network(tmp_path, "sides", sides_bytes(), outputs=outputs))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_an_answer_that_is_no_number_is_refused_in_a_sentence(sides_card, value):
    with pytest.raises(ModelRefused, match="sides.*no number.*Choose another network"):
        open_network(sides_card, "cpu").run({"slices": np.full((1, 2, 4, 6), value, np.float32)})


def test_a_careful_network_answers_with_the_mean_of_three_views_and_says_so(sides_card):
    one = np.random.default_rng(0).random((1, 2, 4, 6), np.float32)
    careful = open_network(sides_card, "cpu", careful=True)
    found = careful.run({"slices": one})
    # mirrored, the plane called right shows the left: it is put back under its own name
    wanted = (one + one[:, ::-1] + one) / 3
    assert np.allclose(found["lungs"], wanted, atol=1e-6)
    first, last = one[..., :1], one[..., -1:]
    flipped_back = np.broadcast_to((first + last + first) / 3, one.shape)
    assert np.allclose(found["lesions"], flipped_back, atol=1e-6)
    assert careful.use.version == sides_card.version + CAREFULLY
    plain = open_network(sides_card, "cpu")
    assert np.allclose(plain.run({"slices": one})["lungs"], one) and plain.use.version == sides_card.version
