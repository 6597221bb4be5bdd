"""The loop of every training: rate that rises and falls, clipped steps, running average of the weights, checkpoints."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

REPORT_EVERY, SAVE_EVERY = 50, 200


def learning_rate(step: int, steps: int, peak: float) -> float:
    """Rises over the first 3 %, then falls as a cosine."""
    warm = max(1, steps * 3 // 100)
    if step < warm:
        return peak * (step + 1) / warm
    return float(peak * (0.01 + 0.99 * 0.5 * (1 + np.cos(np.pi * min(1, (step - warm) / max(1, steps - warm))))))


class Averaged:
    """Running average of a network's weights: what is shipped."""

    def __init__(self, model: torch.nn.Module, decay: float) -> None:
        self.decay, self.state = decay, {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model: torch.nn.Module, step: int) -> None:
        decay = min(self.decay, (step + 1) / (step + 10))
        for key, value in model.state_dict().items():
            if value.dtype.is_floating_point:
                self.state[key].mul_(decay).add_(value.detach(), alpha=1 - decay)
            else:
                self.state[key].copy_(value)


class Learner:
    """A network with its optimiser and its average; begins where the checkpoint, if there is one, stopped."""

    def __init__(
        self,
        model: torch.nn.Module,
        peak: float,
        checkpoint: Path | None = None,
        weight_decay: float = 1e-3,
        decay: float = 0.995,
    ) -> None:
        self.model, self.peak, self.checkpoint, self.done = model, peak, checkpoint, 0
        self.optimiser = torch.optim.AdamW(model.parameters(), lr=peak, weight_decay=weight_decay)
        self.averaged = Averaged(model, decay)
        if checkpoint is not None and checkpoint.exists():
            self._take_up(checkpoint)

    def _take_up(self, checkpoint: Path) -> None:
        kept = torch.load(checkpoint, weights_only=True)
        self.model.load_state_dict(kept["model"])
        self.optimiser.load_state_dict(kept["optimiser"])
        self.averaged.state, self.done = kept["averaged"], kept["step"]

    def train(self, loss_of: Callable[[int], Tensor], steps: int) -> None:
        """Goes on to ``steps``; the network ends with its averaged weights."""
        self.model.train()
        begun = clock = time.monotonic()
        seen = list[float]()
        for step in range(self.done, steps):
            seen.append(self._learn(loss_of(step), step, steps))
            if step % REPORT_EVERY == REPORT_EVERY - 1:
                pace = (time.monotonic() - clock) / len(seen)
                minutes = (time.monotonic() - begun) / 60
                print(f"{step + 1} loss {np.mean(seen):.4f} {pace:.3f} s/step {minutes:.1f} min", flush=True)
                clock, seen = time.monotonic(), []
            if self.checkpoint is not None and (step % SAVE_EVERY == SAVE_EVERY - 1 or step == steps - 1):
                self.save(self.checkpoint, step + 1)
        self.model.load_state_dict(self.averaged.state)

    def _learn(self, loss: Tensor, step: int, steps: int) -> float:
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate(step, steps, self.peak)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 3.0)
        self.optimiser.step()
        self.averaged.update(self.model, step)
        return float(loss.detach())

    def save(self, path: Path, done: int) -> None:
        """Written beside and then renamed, so that a stop never leaves half a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        state = {"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict()}
        torch.save({**state, "averaged": self.averaged.state, "step": done}, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)
