"""Answers what functions of Python's libraries say about many pairs of texts, for DifferencesOfPython.

    answer_python.py PAIRS

PAIRS is a file of JSON: a list of lists of two texts. Prints one line of JSON, the versions of what is installed; then answers each
line from standard input, an expression in a and b (or in lefts and rights, all texts at once), with one line of JSON: the list of
its values, an exception by its name.
"""

import importlib
import importlib.metadata
import json
import platform
import sys


def installed():
    modules = {}
    for name in ("rapidfuzz", "jellyfish"):
        try:
            modules[name] = importlib.import_module(name)
        except ImportError:
            continue
    if "rapidfuzz" in modules:
        for name in ("rapidfuzz.distance", "rapidfuzz.fuzz", "rapidfuzz.process"):
            modules[name.rpartition(".")[2]] = importlib.import_module(name)
    return modules


def version(module):
    return getattr(module, "__version__", None) or importlib.metadata.version(module.__name__)


def value(function, a, b):
    try:
        return function(a, b)
    except Exception as error:  # what it throws is an answer, too
        return type(error).__name__


def main():
    modules = installed()
    with open(sys.argv[1], encoding="ascii") as file:
        pairs = json.load(file)
    lefts, rights = [a for a, _ in pairs], [b for _, b in pairs]
    versions = {name: version(modules[name]) for name in ("rapidfuzz", "jellyfish") if name in modules}
    print(json.dumps({"python": platform.python_version(), **versions}), flush=True)
    for line in sys.stdin:
        if "lefts" in line:
            answers = eval(line, {**modules, "lefts": lefts, "rights": rights}).tolist()
        else:
            function = eval("lambda a, b: " + line, modules)
            answers = [value(function, a, b) for a, b in pairs]
        print(json.dumps(answers), flush=True)


if __name__ == "__main__":
    main()
