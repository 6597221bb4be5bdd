"""Opens a network after its checks and runs it: on the chosen device only, and so that it can be cancelled."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.failures import OUT_OF_MEMORY_WORDS
from sscild_desktop.core.inference.cards import BODY, WHOLE_SLICE, ModelCard, read_checked
from sscild_desktop.core.inference.devices import CPU, CUDA, DeviceState, cpu_threads, device_state, providers_for
from sscild_desktop.core.inference.graph_check import check_graph
from sscild_desktop.core.inference.other_forms import run_as_card_says
from sscild_desktop.core.progress import Report, awaited, silent
from sscild_desktop.core.results import CAREFULLY, NetworkUse

CUDA_OUT_OF_MEMORY = "cuda failure 2:"

LOG_FATAL_ONLY = 4

LEFT_FOR_RIGHT, FRONT_FOR_BACK = -1, -2
MIRRORED = (LEFT_FOR_RIGHT, FRONT_FOR_BACK)
"""Axes along which a careful network's input is mirrored, one at a time."""

SIDES = ("right", "left")

Arrays = Mapping[str, NDArray[Any]]

MOST_LANES = 4
"""Beyond this what is done in Python before and after a run would only wait for its turn."""

PROBE_NETWORK = bytes.fromhex(
    "08083a3b0a100a017812017922084964656e74697479120570726f6265"
    "5a0f0a0178120a0a08080112040a020801620f0a0179120a0a08080112040a02080142040a001011"
)
"""The smallest network there is, y = x: a session of it tells whether CUDA really works."""


CUDA_LOST = "CUDA was lost while it worked ({words}); the rest ran on the CPU"
CUDA_FULL = "the memory of the graphics card ran out; the rest ran on the CPU"


class OutOfDeviceMemory(MemoryError):
    """A batch did not fit; a smaller one may."""


class Network:
    """One opened network. ``use`` tells the provider that the session really has.

    ``on_cpu`` makes a session of the same network on the CPU, for where CUDA is lost half-way. As many as it has
    ``lanes`` may ask it at once.
    """

    lanes = 1

    def __init__(
        self, card: ModelCard, session: Any, fallback_reason: str, on_cpu: Callable[[], Any] | None = None
    ) -> None:
        self.card = card
        self._session, self._on_cpu = session, on_cpu
        provider = session.get_providers()[0]
        self.use = NetworkUse(card.name, card.version, card.sha256, provider, fallback_reason)
        self._output_names = [output.name for output in session.get_outputs()]
        self._input_names = [one.name for one in session.get_inputs()]

    def run(self, inputs: Arrays, report: Report = silent) -> dict[str, NDArray[Any]]:
        """Outputs by name. ``report`` is asked all the time; if it raises, the run is ended and the exception goes on.

        Raises OutOfDeviceMemory when the batch does not fit, ModelRefused when the network cannot take the inputs.
        """
        return run_as_card_says(self.card, inputs, partial(self._ask, report=report))

    def _ask(self, inputs: Arrays, report: Report) -> dict[str, NDArray[Any]]:
        """The file itself, asked once."""
        missing = [name for name in self._input_names if name not in inputs]
        if missing:
            raise ModelRefused(
                f"The network “{self.card.name}” wants “{missing[0]}”, of which its card says nothing; compare the two."
            )
        values = self._answers(inputs, report)
        if not all(np.isfinite(value).all() for value in values):
            raise ModelRefused(
                f"The network “{self.card.name}” answered with what is no number; its answer is not used. Choose "
                "another network, or let it run on the CPU."
            )
        return dict(zip(self._output_names, values, strict=True))

    def _answers(self, inputs: Arrays, report: Report) -> list[NDArray[Any]]:
        """The outputs in their order; on the CPU from now on where CUDA fails, or is too small for even one item."""
        try:
            return _run_asking(self._session, self._output_names, inputs, report, self.card.purpose)
        except Exception as error:
            if not type(error).__module__.startswith("onnxruntime"):
                raise
            worded = _worded(error, self.card.name)
            is_full, is_one = isinstance(worded, MemoryError), max(map(len, inputs.values())) <= 1
            reason = CUDA_FULL if is_full else CUDA_LOST.format(words=_first_line(error))
            if (is_full and not is_one) or not self._leave_cuda(reason):
                raise worded from error
        return self._answers(inputs, report)

    def _leave_cuda(self, reason: str) -> bool:
        """Go on on the CPU, which ``use`` says; False where it runs there already."""
        if self.use.provider == CPU or self._on_cpu is None:
            return False
        self._session = self._on_cpu()
        self.use = replace(self.use, provider=self._session.get_providers()[0], fallback_reason=reason)
        return True


class CarefulNetwork(Network):
    """One that sees its input also mirrored, left for right and front for back, and answers with the mean.

    For networks whose outputs are maps of their input's pixels; channels named right and left change places.
    """

    def __init__(
        self, card: ModelCard, session: Any, fallback_reason: str, on_cpu: Callable[[], Any] | None = None
    ) -> None:
        super().__init__(card, session, fallback_reason, on_cpu)
        self.use = replace(self.use, version=self.use.version + CAREFULLY)

    def run(self, inputs: Arrays, report: Report = silent) -> dict[str, NDArray[Any]]:
        sums = super().run(inputs, report)
        for axis in MIRRORED:
            seen = super().run({name: np.ascontiguousarray(np.flip(one, axis)) for name, one in inputs.items()}, report)
            for name, maps in seen.items():
                sums[name] = sums[name] + np.flip(maps, axis)[:, self._order(name, axis)]
        return {name: maps / np.float32(1 + len(MIRRORED)) for name, maps in sums.items()}

    def _order(self, output: str, axis: int) -> list[int] | slice:
        """The channels of a mirrored answer, so that right is right again."""
        labels = self.card.labels(output)
        if axis != LEFT_FOR_RIGHT or not set(SIDES) <= set(labels):
            return slice(None)
        other = {labels.index(one): labels.index(two) for one, two in (SIDES, SIDES[::-1])}
        return [other.get(channel, channel) for channel in range(len(labels))]


def _run_asking(session: Any, names: list[str], inputs: Arrays, report: Report, text: str) -> list[NDArray[Any]]:
    """``session.run`` in a helper thread, because nothing can be asked while it runs; ended when ``report`` raises."""
    import onnxruntime

    options = onnxruntime.RunOptions()
    options.log_severity_level = LOG_FATAL_ONLY
    with ThreadPoolExecutor(max_workers=1) as helper:
        future = helper.submit(session.run, names, dict(inputs), options)
        try:
            return list(awaited(future, partial(report, 0.0, text)))
        except BaseException:
            options.terminate = True
            raise


def open_network(card: ModelCard, device: str = "auto", threads: int | None = None, careful: bool = False) -> Network:
    """Checks hash, operators and data of the card's file and opens it. ``device`` is 'auto', 'cpu' or 'cuda'.

    ``careful`` opens it as one that also sees mirror images.

    Raises ModelRefused in one sentence for whatever is wrong with the file.
    """
    content = read_checked(card)
    check_graph(content, card.name)
    lanes = lanes_for(card, threads)
    try:
        session, reason = make_session(content, device, threads_of(threads) - lanes + 1)
    except Exception as error:
        raise ModelRefused(f"The network “{card.name}” cannot be opened on this computer; install it again.") from error
    _check_names(card, session)
    on_cpu = partial(_create, content, [CPU], threads)
    network = (CarefulNetwork if careful else Network)(card, session, reason, on_cpu)
    if network.use.provider == CPU:
        network.lanes = lanes
    return network


def lanes_for(card: ModelCard, threads: int | None) -> int:
    """How many may ask a network at once on the CPU: those of slices, which come in batches, as many as have threads.

    Each asks in a thread of its own, with which the session works; it gets further ones only where there are more.
    """
    return min(threads_of(threads), MOST_LANES) if card.input.frame in (BODY, WHOLE_SLICE) else 1


def threads_of(wanted: int | None) -> int:
    """Threads that the networks get where so many are wanted, None for as many as are good."""
    return min(wanted or cpu_threads(), cpu_threads())


def make_session(content: bytes, device: str, threads: int | None) -> tuple[Any, str]:
    """(session, reason why it is not on CUDA) of a network's bytes."""
    providers, reason = providers_for(device)
    if providers == [CPU]:
        return _create(content, providers, threads), reason
    try:
        session = _create(content, providers, threads)
    except Exception as error:
        return _create(content, [CPU], threads), f"CUDA could not be started ({_first_line(error)})"
    if session.get_providers()[0] != CUDA:
        reason = "CUDA could not be started; the driver or its libraries are missing or too old"
    return session, reason


@cache
def probe_device(device: str = "auto") -> DeviceState:
    """What a session really gets on this machine, asked once with the smallest network."""
    session, reason = make_session(PROBE_NETWORK, device, threads=1)
    return device_state(session.get_providers()[0], reason)


def _create(content: bytes, providers: list[Any], threads: int | None) -> Any:
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads_of(threads)
    options.inter_op_num_threads = 1
    options.log_severity_level = LOG_FATAL_ONLY
    # Spinning threads would take the cores from the window between two operators.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(content, options, providers=providers, enable_fallback=0)


def _check_names(card: ModelCard, session: Any) -> None:
    expected = {output.called or output.name for output in card.outputs}
    missing = expected - {output.name for output in session.get_outputs()}
    if missing:
        raise ModelRefused(f"The network “{card.name}” does not give “{sorted(missing)[0]}”, which its card promises.")


def _worded(error: Exception, name: str) -> Exception:
    """The exception to raise for one that the runtime raised."""
    words = str(error).lower()
    if any(one in words for one in (*OUT_OF_MEMORY_WORDS, CUDA_OUT_OF_MEMORY)):
        return OutOfDeviceMemory(name)
    return ModelRefused(f"The network “{name}” could not be run; install the program again.")


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:120]


def as_input(array: NDArray[Any]) -> NDArray[np.float32]:
    """Contiguous float32, what every network here takes."""
    return np.ascontiguousarray(array, dtype=np.float32)
