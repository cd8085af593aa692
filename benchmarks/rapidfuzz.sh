# Read by the scripts beside it: a virtual environment of its own for RapidFuzz, under target; sets python.
venv=$benchmarks/target/venv
[[ -x $venv/bin/python ]] || python3 -m venv "$venv"
python=$venv/bin/python
"$python" -c 'import numpy, rapidfuzz' 2> /dev/null || "$python" -m pip install --quiet 'rapidfuzz==3.14.*' numpy
