// How long ical.js takes; see src/main.rs for what is printed. Its expansion is slow enough for one run over a tenth of each series.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [feed, rules] = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const RUNS = 5;
const EACH = 20;

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const parse = [];
for (let run = 0; run < RUNS; run++) {
  const began = performance.now();
  ICAL.parse(feed);
  parse.push(performance.now() - began);
}
const events = new ICAL.Component(ICAL.parse(rules)).getAllSubcomponents("vevent");
const began = performance.now();
let found = 0;
for (const component of events) {
  const starts = new ICAL.Event(component).iterator();
  for (let n = 0; n < EACH && starts.next(); n++) found++;
}
const expand = ((performance.now() - began) * 1000) / found;
console.log(JSON.stringify({ peer: "ical.js 2.2.1", parse_ms: median(parse), expand_us: expand }));
