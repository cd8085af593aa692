"""Measures RapidFuzz on pairs of texts: line i of one file with line i of the other.

Every measure is one call of process.cpdist with one worker, so that Python's cost for a call is outside the loop.

    measure_rapidfuzz.py LEFT RIGHT [--rounds N] [--json FILE]   measures and prints (or writes) the results
    measure_rapidfuzz.py LEFT RIGHT --serve                      answers "MEASURE" with "SECONDS SUM", a line each

The sum is that of all answers, for a comparison with what others compute.
"""

import argparse
import json
import platform
import statistics
import sys
import time

import numpy
import rapidfuzz
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein, Indel, JaroWinkler, Levenshtein, OSA

MEASURES = {
    "levenshtein": (Levenshtein.distance, None),
    "levenshtein-within-2": (Levenshtein.distance, 2),
    "osa": (OSA.distance, None),
    "osa-within-2": (OSA.distance, 2),
    "indel": (Indel.distance, None),
    "indel-within-2": (Indel.distance, 2),
    "damerau-levenshtein": (DamerauLevenshtein.distance, None),
    "damerau-levenshtein-within-2": (DamerauLevenshtein.distance, 2),
    "jaro-winkler": (JaroWinkler.similarity, None),
    "jaro-winkler-from-0.9": (JaroWinkler.similarity, 0.9),
}


def read_pairs(left_file, right_file):
    left, right = ([line.rstrip("\n") for line in open(f, encoding="utf-8", newline="\n")] for f in (left_file, right_file))
    if len(left) != len(right):
        sys.exit(f"{left_file} has {len(left)} lines, {right_file} has {len(right)}: they must have equally many")
    return left, right


# A round repeats all pairs until this has passed, as it does on the other side: a few milliseconds after a pause say
# more of cold caches than of code.
ROUND_SECONDS = 0.25


def run(measure, left, right):
    """Mean seconds for all pairs, and the sum of the answers."""
    scorer, cutoff = MEASURES[measure]
    dtype = numpy.float64 if measure.startswith("jaro") else numpy.int32
    start = time.perf_counter()
    passes = 0
    while passes == 0 or time.perf_counter() - start < ROUND_SECONDS:
        answers = process.cpdist(left, right, scorer=scorer, score_cutoff=cutoff, dtype=dtype, workers=1)
        passes += 1
    return (time.perf_counter() - start) / passes, float(answers.sum(dtype=numpy.float64))


def serve(left, right):
    print(f"rapidfuzz {rapidfuzz.__version__}, Python {platform.python_version()}", flush=True)
    for line in sys.stdin:
        seconds, total = run(line.strip(), left, right)
        print(repr(seconds), repr(total), flush=True)


def measure_all(left, right, rounds):
    results = {}
    for measure in MEASURES:
        run(measure, left, right)
        speeds = sorted(len(left) / run(measure, left, right)[0] / 1e6 for _ in range(rounds))
        results[measure] = {"median": statistics.median(speeds), "slowest": speeds[0], "fastest": speeds[-1]}
    return {
        "rapidfuzz": rapidfuzz.__version__,
        "python": platform.python_version(),
        "pairs": len(left),
        "rounds": rounds,
        "millionPairsPerSecond": results,
    }


def main():
    parser = argparse.ArgumentParser(description="Measures RapidFuzz on pairs of texts.")
    parser.add_argument("left", help="file with one text of each pair, one a line")
    parser.add_argument("right", help="file with the other")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", help="where to write the results; standard output unless given")
    parser.add_argument("--serve", action="store_true", help="answer requests from standard input")
    args = parser.parse_args()
    left, right = read_pairs(args.left, args.right)
    if args.serve:
        serve(left, right)
        return
    text = json.dumps(measure_all(left, right, args.rounds), indent=2)
    if args.json:
        with open(args.json, "w", encoding="utf-8") as file:
            file.write(text + "\n")
    else:
        print(text)


if __name__ == "__main__":
    main()
