"""Certificates with WeasyPrint: the words and shapes of the classic design as a page of HTML."""

import html
import math
import os

import measure
import weasyprint
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@font-face { font-family: Head; src: url(FONTS/BricolageGrotesque_700Bold.ttf) }
@font-face { font-family: Body; src: url(FONTS/NunitoSans_400Regular.ttf) }
@font-face { font-family: Hand; src: url(FONTS/GreatVibes_400Regular.ttf) }
@page { size: A4 landscape; margin: 21mm 34mm; background: #fbfaf5 }
body { font: 12pt Body; text-align: center; color: #14261e; margin: 0 }
.frame { position: fixed; inset: -11mm -24mm; border: 2.4pt solid #0a5c44; border-radius: 5mm }
.frame + .frame { inset: -8.5mm -21.5mm; border: 0.9pt dashed #a87a2a }
h1 { font: 31pt Head; margin: 4mm 0 } .name { font: 46pt Head; color: #0a5c44; margin: 4mm 0 }
.reason { width: 76%; margin: 6mm auto; font-size: 14pt } .figures span { display: inline-block; margin: 0 8mm }
.figures b { font: 21pt Head; color: #0a5c44; display: block } .hands { display: flex; justify-content: space-between }
.hands div { width: 62mm } .hand { font: 22pt Hand; border-bottom: 0.6pt solid #555 } small { color: #55665e }
"""


def blossom():
    """Rings of petals, as on our own."""
    rings = []
    for ring, (size, lobes, fill) in enumerate(((50, 18, "#f5b12f"), (42, 16, "#f8bd3f"), (33, 13, "#f29c2c"), (25, 11, "#f7ba3a"), (17, 9, "#ea8a26"))):
        petals = "".join(
            f'<circle cx="{50 + size * 0.86 * math.cos(2 * math.pi * k / lobes + ring):.2f}" '
            f'cy="{50 + size * 0.86 * math.sin(2 * math.pi * k / lobes + ring):.2f}" r="{size * 0.2:.2f}" fill="{fill}"/>'
            for k in range(lobes)
        )
        rings.append(f'<circle cx="50" cy="50" r="{size * 0.9:.2f}" fill="{fill}"/>{petals}')
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="25mm" height="25mm" viewBox="0 0 100 100">{"".join(rings)}</svg>'


def prepare(wish, documents, out):
    fonts = FontConfiguration()
    sheet = weasyprint.CSS(string=STYLE.replace("FONTS", "file://" + os.path.join(documents, "fonts")), font_config=fonts)
    seal = blossom()

    def make(number):
        one = wish["certificates"][number]
        say = html.escape
        figures = "".join(f"<span><b>{say(each['value'])}</b>{say(each['label'])}</span>" for each in one["stats"])
        hands = [
            f"<div><p class=hand>{say(each['name'])}</p><b>{say(each['name'])}</b><br><small>{say(each['role'])}</small></div>"
            for each in one["signatories"]
        ]
        page = (
            f"<html lang=en><title>{say(one['person']['name'])}</title><div class=frame></div><div class=frame></div>"
            f"{wish['data'][number]['logos'][0].replace('<svg ', '<svg width=14mm height=14mm ', 1)}"
            f"<p><b>{say(one['community']['name'])}</b></p><h1>Certificate of appreciation</h1><p>is presented to</p>"
            f"<p class=name>{say(one['person']['name'])}</p><p class=reason>{say(one['reason'])}</p>"
            f"<p>{say(one['effort']['name'])}</p><p class=figures>{figures}</p>"
            f"<div class=hands>{hands[0]}<div>{seal}<br>{say(one['date']['text'])}</div>{hands[1]}</div></html>"
        )
        path = os.path.join(out, "weasyprint.pdf")
        weasyprint.HTML(string=page).write_pdf(path, stylesheets=[sheet], font_config=fonts)
        return path

    return make


measure.run(prepare)
