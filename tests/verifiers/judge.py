"""Verifies credentials with openbadgeslib, offline: JSON, baked PNG and baked SVG. Arguments: files; one line for each."""

import sys

from openbadgeslib.baking import extract_png, extract_svg
from openbadgeslib.ob3.ldp import OB3LdpVerifier
import json

for path in sys.argv[1:]:
    data = open(path, "rb").read()
    try:
        if path.endswith(".png"):
            text = extract_png(data, keyword=b"openbadgecredential")
        elif path.endswith(".svg"):
            text = extract_svg(data, element="openbadges:credential", text_fallback=True)
        else:
            text = data.decode("utf-8")
        OB3LdpVerifier.for_issuer_did(json.loads(text)["issuer"]["id"]).verify(text)
        print(f"HOLDS {path}")
    except Exception as problem:
        print(f"BROKEN {path} {type(problem).__name__}: {problem}".replace("\n", " "))
