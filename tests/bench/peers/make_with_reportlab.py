"""Certificates with ReportLab: the words and shapes of the classic design put at coordinates."""

import math
import os

import measure
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PINE, INK, MARIGOLD = HexColor("#0a5c44"), HexColor("#14261e"), HexColor("#f5b12f")


def prepare(wish, documents, out):
    for name, file in (("Head", "BricolageGrotesque_700Bold"), ("Body", "NunitoSans_400Regular"), ("Hand", "GreatVibes_400Regular")):
        pdfmetrics.registerFont(TTFont(name, os.path.join(documents, "fonts", file + ".ttf")))
    wide, high = landscape(A4)
    middle = wide / 2

    def make(number):
        one = wish["certificates"][number]
        path = os.path.join(out, "reportlab.pdf")
        page = Canvas(path, pagesize=(wide, high))
        page.setTitle(one["person"]["name"])
        page.setFillColor(HexColor("#fbfaf5"))
        page.rect(0, 0, wide, high, stroke=0, fill=1)
        page.setStrokeColor(PINE)
        page.setLineWidth(2.4)
        page.roundRect(10 * mm, 10 * mm, wide - 20 * mm, high - 20 * mm, 5 * mm)
        page.setLineWidth(0.9)
        page.setDash(4.2, 3.4)
        page.roundRect(12.5 * mm, 12.5 * mm, wide - 25 * mm, high - 25 * mm, 3.4 * mm)
        page.setDash()

        def line(words, font, size, height, colour=INK, at=middle):
            while pdfmetrics.stringWidth(words, font, size) > wide - 68 * mm and size > 9:
                size -= 0.5
            page.setFont(font, size)
            page.setFillColor(colour)
            page.drawCentredString(at, height * mm, words)

        line(one["community"]["name"], "Body", 10, 170, PINE)
        line("Certificate of appreciation", "Head", 31, 152)
        line("is presented to", "Body", 12, 143)
        line(one["person"]["name"], "Head", 46, 122, PINE)
        for row, words in enumerate(simpleSplit(one["reason"], "Body", 14, (wide - 68 * mm) * 0.76)):
            line(words, "Body", 14, 104 - 7 * row)
        line(one["effort"]["name"], "Body", 9.5, 86)
        for turn, each in enumerate(one["stats"]):
            at = middle + (turn - 1) * 30 * mm
            line(each["value"], "Head", 21, 72, PINE, at)
            line(each["label"], "Body", 9.5, 66, INK, at)
        for ring, (size, lobes) in enumerate(((12.5, 18), (10.5, 16), (8.4, 13), (6.2, 11), (4.2, 9))):
            page.setFillColor(MARIGOLD if ring % 2 == 0 else HexColor("#f29c2c"))
            for k in range(lobes):
                turn = 2 * math.pi * k / lobes + ring
                page.circle(middle + size * 0.86 * mm * math.cos(turn), 45 * mm + size * 0.86 * mm * math.sin(turn), size * 0.2 * mm, stroke=0, fill=1)
            page.circle(middle, 45 * mm, size * 0.9 * mm, stroke=0, fill=1)
        line(one["date"]["text"], "Body", 10.5, 24)
        for at, each in zip((middle - 75 * mm, middle + 75 * mm), one["signatories"]):
            line(each["name"], "Hand", 22, 36, PINE, at)
            page.setStrokeColor(INK)
            page.setLineWidth(0.6)
            page.line(at - 31 * mm, 33 * mm, at + 31 * mm, 33 * mm)
            line(each["name"], "Body", 9.5, 28, INK, at)
            line(each["role"], "Body", 8.5, 24, INK, at)
        page.save()
        return path

    return make


measure.run(prepare)
