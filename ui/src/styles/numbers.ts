// Looks that follow a number: hues, sizes of stones, places in a month, rows of a long list. Each is a rule of one sheet that a class
// names, never a style on the element itself: WebKit keeps what it computed for every element with a style of its own long
// after the element has gone (several kilobytes each, until the system runs short of memory), while looks that come from rules are shared.
// Never an attribute either: an element that bears one is held against the rules of all its values, and there are hundreds.
// Numbers without bounds, such as the columns of a grid, are lent: who says the same shares one rule.

/** As strong as a style on the element: nothing that a component says about its class is stronger. */
const named = (name: string): string => `.${name}`.repeat(3);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** A row's place is told in digits, so that a list of any length takes a few rules. */
const DIGITS = 7;
/** The smallest and the largest stone, in pixels at text size 100 %. */
const STONES = [12, 96] as const;
const WEEK = range(1, 7);
/** The lanes of a month's week, headed by the days themselves. */
const LANES = range(2, 24);

/** The class of a hue in degrees; none for what has no colour of its own. */
export const hueClass = (hue: number | string | null | undefined): string =>
  hue === null || hue === undefined ? '' : `hue-${hue}`;
/** The class of a stone of so many pixels at text size 100 %. */
export const stoneClass = (size: number): string => `stone-${size}`;
/** The class of a bar from this column of a week, counted from 1, over so many days. */
export const dayPlace = (column: number, span: number): string => `days-${column}-${span}`;
/** The class of a lane of a month's week, in rows of its grid. */
export const laneClass = (lane: number): string => `lane-${lane}`;

function rules(): string {
  const found = [
    ...range(0, 360).map((hue) => `${named(hueClass(hue))}{--h:${hue}}`),
    ...range(...STONES).map((size) => `${named(stoneClass(size))}{--size:${size / 15}rem}`),
    ...WEEK.flatMap((column) =>
      WEEK.map((span) => `${named(dayPlace(column, span))}{grid-column:${column}/span ${span}}`),
    ),
    ...LANES.map((lane) => `${named(laneClass(lane))}{grid-row:${lane}}`),
    // What is within a row knows nothing of its place: a row that is moved keeps the looks of its cells.
    ...range(0, DIGITS - 1).map(
      (digit) => `@property --d${digit}{syntax:"<number>";inherits:false;initial-value:0}`,
    ),
    ...range(0, DIGITS - 1).flatMap((digit) =>
      range(1, 9).map((value) => `.${digitClass(digit, value)}{--d${digit}:${value * 10 ** digit}}`),
    ),
    // Where the list is longer than an engine can scroll, all rows are moved by --shift.
    `.in-rows{transform:translateY(calc((${range(0, DIGITS - 1)
      .map((digit) => `var(--d${digit},0)`)
      .join(' + ')}) * var(--row-size) + var(--shift,0px)))}`,
  ];
  return found.join('');
}

const digitClass = (digit: number, value: number): string => `row-${digit}-${value}`;

/** The classes that put a row at its place below the top of its list, `--row-size` each. */
export function rowPlace(index: number): string {
  const classes = ['in-rows'];
  for (let digit = 0, rest = index; rest > 0; digit++, rest = Math.floor(rest / 10))
    if (rest % 10 > 0) classes.push(digitClass(digit, rest % 10));
  return classes.join(' ');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(rules());
document.adoptedStyleSheets.push(sheet);

/** Rules that nobody wears at the moment and that are kept for the next one. */
const SPARE = 24;
const wardrobe = new CSSStyleSheet();
document.adoptedStyleSheets.push(wardrobe);
const lent = new Map<string, { name: string; rule: CSSRule; wearers: number }>();
let names = 0;

/** A class that says these declarations, and the way to give it back. */
export function lend(declarations: string): { name: string; back(): void } {
  let found = lent.get(declarations);
  if (found) lent.delete(declarations);
  else {
    const name = `lent-${names++}`;
    const at = wardrobe.insertRule(`.${name}.${name}.${name}{${declarations}}`, wardrobe.cssRules.length);
    found = { name, rule: wardrobe.cssRules[at] as CSSRule, wearers: 0 };
  }
  // The last one asked for stands last, and so is the last to go.
  lent.set(declarations, found);
  const worn = found;
  worn.wearers++;
  return {
    name: worn.name,
    back: () => {
      worn.wearers--;
      tidy();
    },
  };
}

function tidy(): void {
  const free = [...lent].filter(([, { wearers }]) => wearers === 0);
  for (const [declarations, { rule }] of free.slice(0, Math.max(0, free.length - SPARE))) {
    wardrobe.deleteRule([...wardrobe.cssRules].indexOf(rule));
    lent.delete(declarations);
  }
}
