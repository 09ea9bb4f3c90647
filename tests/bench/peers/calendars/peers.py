"""How long Python's icalendar and recurring-ical-events take; see src/main.rs for what is printed. One run each: they are slow."""

import datetime
import json
import sys
import time
from importlib.metadata import version

import icalendar
import recurring_ical_events

feed, rules = (open(path, "rb").read() for path in sys.argv[1:3])
began = time.perf_counter()
icalendar.Calendar.from_ical(feed)
parse = time.perf_counter() - began

calendar = icalendar.Calendar.from_ical(rules)
window = (datetime.datetime(2026, 1, 1), datetime.datetime(2027, 1, 1))
began = time.perf_counter()
found = len(recurring_ical_events.of(calendar).between(*window))
expand = (time.perf_counter() - began) / found
name = f"Python icalendar {version('icalendar')}, recurring-ical-events {version('recurring-ical-events')}"
print(json.dumps({"peer": name, "parse_ms": parse * 1e3, "expand_us": expand * 1e6}))
