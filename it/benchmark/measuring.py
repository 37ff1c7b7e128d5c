"""What both benchmarks say of their figures and of the machine."""

import os
import platform
import random
import re
import statistics
import subprocess
from pathlib import Path

NOISE = 0.30  # above this spread, nothing is concluded


def spread(values):
    """Half the distance between the quartiles, relative to the median."""
    low, middle, high = statistics.quantiles(values, n=4)
    return (high - low) / 2 / middle if middle > 0 else float("inf")


def interval(taken, figure):
    """Where a figure of some measurements lies in 95 of 100 resamplings of them."""
    chance = random.Random(1)
    found = sorted(figure(chance.choices(taken, k=len(taken))) for _ in range(2000))
    return found[50], found[1949]


def verdict(figure, budget, noise):
    """What may be concluded, and the status that says so: nothing, where the spread or the interval is too wide."""
    low, high = figure
    if noise > NOISE or low <= budget < high:
        return "too noisy", 2
    return ("met", 0) if high <= budget else ("not met", 1)


def machine(maven):
    cpu = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.*)", cpu.read_text()) if cpu.exists() else None
    said = subprocess.run([maven, "-v"], capture_output=True, text=True).stdout
    versions = re.findall(r"Apache Maven \S+|Java version: [^,]+", re.sub("\033\\[[0-9;]*m", "", said))
    name = model.group(1) if model else platform.processor() or platform.machine()
    return ", ".join([f"{os.cpu_count()} cores of {name}", platform.system(), *versions])
