"""Measures RapidFuzz for the commands beside this file.

    measure_rapidfuzz.py LEFT RIGHT     texts, one a line

Answers requests from standard input, a line of JSON each, with a line of JSON each; first it says who it is. A request has

    call      cpdist: line i of LEFT with line i of RIGHT; cdist: the first rows of LEFT with the first columns of RIGHT;
              queries: each of the rows alone with all columns, a call of cdist each
    measure   METRIC, METRIC-within-DISTANCE or METRIC-from-SIMILARITY
    workers   threads
    type      of the answers, numpy's name
    seconds   the least time to measure: calls are repeated until it has passed
    rows, columns, sample: see the class AllPairsChild, which takes the same

and the answer: seconds (the mean of the calls), sum (of all answers) and rss (the most memory the process ever had).
Every measure is one call of a function that loops in C++, so that Python's cost for a call is outside the loop.
"""

import json
import os
import platform
import sys
import time

import numpy
import rapidfuzz
from rapidfuzz import process
from rapidfuzz.distance import OSA, DamerauLevenshtein, Hamming, Indel, Jaro, JaroWinkler, LCSseq, Levenshtein

SCORERS = {
    "levenshtein": Levenshtein.distance,
    "osa": OSA.distance,
    "damerau-levenshtein": DamerauLevenshtein.distance,
    "indel": Indel.distance,
    "lcs": LCSseq.distance,
    "hamming": Hamming.distance,
    "jaro": Jaro.similarity,
    "jaro-winkler": JaroWinkler.similarity,
}


def scorer_and_cutoff(measure):
    for word, number in (("-within-", int), ("-from-", float)):
        metric, found, cutoff = measure.partition(word)
        if found:
            return SCORERS[metric], number(cutoff)
    return SCORERS[measure], None


def read(file):
    with open(file, encoding="utf-8", newline="\n") as lines:
        return [line.rstrip("\n") for line in lines]


def chosen(texts, count, sample):
    """The first texts, or one in every so many."""
    if not sample:
        return texts[:count]
    return [texts[i * len(texts) // count] for i in range(count)]


def calls(request, left, right):
    """What is to be timed: a function that computes all answers and returns them as a list of arrays."""
    scorer, cutoff = scorer_and_cutoff(request["measure"])
    options = {
        "scorer": scorer,
        "score_cutoff": cutoff,
        "dtype": getattr(numpy, request["type"]),
        "workers": request.get("workers", 1),
    }
    if request["call"] == "cpdist":
        return len(left), lambda: [process.cpdist(left, right, **options)]
    sample = request.get("sample", False)
    rows = chosen(left, request["rows"], sample)
    columns = chosen(right, request["columns"], sample)
    pairs = len(rows) * len(columns)
    if request["call"] == "cdist":
        return pairs, lambda: [process.cdist(rows, columns, **options)]
    if request["call"] == "queries":
        return pairs, lambda: [process.cdist([row], columns, **options) for row in rows]
    raise ValueError("no call " + request["call"])


def peak_resident():
    """In bytes; -1 where the system does not tell. (What getrusage tells includes the process that started this one.)"""
    if not os.path.exists("/proc/self/status"):
        return -1
    with open("/proc/self/status", encoding="ascii", errors="replace") as status:
        return next((int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:")), -1)


def answer(request, left, right):
    pairs, call = calls(request, left, right)
    start = time.perf_counter()
    passes = 0
    while passes == 0 or time.perf_counter() - start < request.get("seconds", 0):
        answers = call()
        passes += 1
    seconds = (time.perf_counter() - start) / passes
    return {
        "seconds": seconds,
        "pairs": pairs,
        "sum": float(sum(array.sum(dtype=numpy.float64) for array in answers)),
        "rss": peak_resident(),
    }


def main():
    left, right = (read(file) for file in sys.argv[1:3])
    print(json.dumps({"version": f"rapidfuzz {rapidfuzz.__version__}, Python {platform.python_version()}"}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line), left, right)), flush=True)


if __name__ == "__main__":
    main()
