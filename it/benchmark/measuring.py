"""What both benchmarks say of their figures and of the machine."""

import os
import platform
import re
import statistics
import subprocess
from pathlib import Path

NOISE = 0.30  # above this spread, nothing is concluded


def spread(values):
    """Half the distance between the quartiles, relative to the median."""
    low, middle, high = statistics.quantiles(values, n=4)
    return (high - low) / 2 / middle if middle > 0 else float("inf")


def machine(maven):
    cpu = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*: (.*)", cpu.read_text()) if cpu.exists() else None
    said = subprocess.run([maven, "-v"], capture_output=True, text=True).stdout
    versions = re.findall(r"Apache Maven \S+|Java version: [^,]+", re.sub("\033\\[[0-9;]*m", "", said))
    name = model.group(1) if model else platform.processor() or platform.machine()
    return ", ".join([f"{os.cpu_count()} cores of {name}", platform.system(), *versions])
