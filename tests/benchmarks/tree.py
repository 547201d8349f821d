"""What a command costs with all its children: wall and processor seconds, and memory at its highest."""

import os
import resource
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """Seconds, and bytes (PSS: what processes share is divided among them)."""

    wall: float
    processor: float
    memory: int
    is_done: bool = True


def run(command: list[str], stdout: Path | None = None, patience: float | None = None) -> Cost:
    """Run a command to its end, or until `patience` seconds are over; its stderr is shown when it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    with (stdout or Path(os.devnull)).open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE)
        peak = [0]
        seconds: dict[int, float] = {}
        watch = threading.Thread(target=_watch, args=(process, peak, seconds), daemon=True)
        watch.start()
        is_done = True
        try:
            _, errors = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            is_done = False
            for pid in reversed(_family(process.pid)):
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            process.communicate()
    wall = time.perf_counter() - start
    watch.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if is_done and process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}\n{errors.decode(errors='replace')[-4000:]}")
    processor = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
    return Cost(wall, max(processor, sum(seconds.values())), peak[0], is_done)  # not all wait for their children


def peak() -> int:
    """The most memory this process has held, in bytes. (`ru_maxrss` begins with what the parent held.)"""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["VmHWM"].split()[0]) * 1024


def _watch(process: "subprocess.Popen[bytes]", peak: list[int], seconds: dict[int, float]) -> None:
    while process.poll() is None:
        family = _family(process.pid)
        peak[0] = max(peak[0], sum(map(_proportional, family)))
        seconds.update((pid, max(seconds.get(pid, 0.0), _processor(pid))) for pid in family)
        time.sleep(0.1)


def _processor(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _family(pid: int) -> list[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    family = [pid]
    for member in family:
        family += [child for child, parent in parents.items() if parent == member]
    return family


def _proportional(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        return 0
    return 0
