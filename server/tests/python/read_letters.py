"""Prints what stands in .eml files, as a JSON list in the order of the arguments."""

import json
import pathlib
import sys

import letters

json.dump([letters.read(pathlib.Path(name).read_bytes()) for name in sys.argv[1:]], sys.stdout)
