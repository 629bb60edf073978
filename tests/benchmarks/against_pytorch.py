"""PT1, PT2: seconds an epoch, ours / PyTorch eager with the same network, its images in memory; in turn.

PyTorch is no dependency of the project: without it, the figures say so.
"""

import importlib.util
import json
import sys

from training_speed import _OURS, EPOCHS, ratio

_PYTORCH = """
import json, sys, time
import torch
from torch import nn
from trainer import load_image_set
name, batch, epochs, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
networks = {
    "course-mlp": lambda: nn.Sequential(
        nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 64), nn.ReLU(),
        nn.Linear(64, 10)),
    "cnn": lambda: nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Dropout(0.3), nn.Linear(1600, 64), nn.ReLU(), nn.Linear(64, 10)),
}
torch.manual_seed(0)
network, data = networks[name](), load_image_set("mnist")
def prepared(images):
    return torch.tensor(images, dtype=torch.float32)[:, None] / 255
images, labels = prepared(data.train_images[:count]), torch.tensor(data.train_labels[:count]).long()
held = count - int(count * 0.8)
images, others = images[:-held], images[-held:]
labels, other_labels = labels[:-held], labels[-held:]
optimizer, loss = torch.optim.Adam(network.parameters(), eps=1e-7), nn.CrossEntropyLoss()
def right(images, labels):
    network.eval()
    with torch.no_grad():
        pieces = [network(part).argmax(1) for part in images.split(1000)]
    return (torch.cat(pieces) == labels).float().mean().item()
seconds = []
for _ in range(epochs):
    start = time.perf_counter()
    network.train()
    for chosen in torch.randperm(len(images)).split(batch):
        optimizer.zero_grad()
        loss(network(images[chosen]), labels[chosen]).backward()
        optimizer.step()
    right(others, other_labels)
    seconds.append(time.perf_counter() - start)
test = right(prepared(data.test_images), torch.tensor(data.test_labels).long())
print(json.dumps([seconds, test]))
"""


def main() -> None:
    """Measure what the command line names, if PyTorch is there."""
    measurements = {
        "PT1": ("course-mlp", 32, EPOCHS, 60000),
        "PT2": ("cnn", 128, EPOCHS, 15000),
    }
    wanted = sys.argv[1:] or list(measurements)
    if importlib.util.find_spec("torch") is None:
        print(json.dumps(dict.fromkeys(wanted, "no PyTorch")))
        return
    print(
        json.dumps(
            {
                name: ratio((_OURS, *measurements[name], "headless"), (_PYTORCH, *measurements[name]))
                for name in wanted
            }
        )
    )


if __name__ == "__main__":
    main()
