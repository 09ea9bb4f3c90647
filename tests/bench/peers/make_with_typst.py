"""Certificates with the package typst, from our own templates and the data that they read."""

import json
import os
import shutil

import measure
import typst


def prepare(wish, documents, out):
    root = os.path.join(out, "typst")
    shutil.copytree(os.path.join(documents, "templates"), root, dirs_exist_ok=True)
    with open(os.path.join(root, "theme.json"), "w", encoding="utf-8") as file:
        json.dump(wish["theme"], file, ensure_ascii=False)
    data = os.path.join(root, "data.json")
    compiler = None

    def make(number):
        nonlocal compiler
        with open(data, "w", encoding="utf-8") as file:
            json.dump(wish["data"][number], file, ensure_ascii=False)
        if compiler is None:
            main = os.path.join(root, "certificates.typ")
            compiler = typst.Compiler(main, root=root, font_paths=[os.path.join(documents, "fonts")], ignore_system_fonts=True)
        path = os.path.join(out, "typst.pdf")
        compiler.compile(output=path, format="pdf")
        return path

    return make


measure.run(prepare)
