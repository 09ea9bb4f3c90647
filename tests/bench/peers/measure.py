"""What the peers share: their wish (`JSON DOCUMENTS OUT`), the clock around their work, and what they say at its end."""

import json
import os
import resource
import sys
import time


def run(prepare):
    """`prepare(wish, documents, out)` gives what makes one certificate, by its number, into a file whose path it gives back."""
    wish = json.load(open(sys.argv[1], encoding="utf-8"))
    documents, out = sys.argv[2], sys.argv[3]
    began = time.perf_counter()
    make = prepare(wish, documents, out)
    size = 0
    for number in range(len(wish["certificates"])):
        path = make(number)
        size += os.path.getsize(path)
        os.remove(path)
    took = time.perf_counter() - began
    # In kilobytes on Linux (getrusage(2)).
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(json.dumps({"seconds": took, "megabytes": memory, "kilobytes": size / 1024 / len(wish["certificates"])}))
