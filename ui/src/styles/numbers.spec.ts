import { expect, test } from 'vitest';
import { dayPlace, hueClass, laneClass, lend, rowPlace, stoneClass } from './numbers';

function drawn(parent: HTMLElement, dress: (element: HTMLElement) => void): HTMLElement {
  const element = document.createElement('div');
  dress(element);
  parent.append(element);
  return element;
}

const below = (list: HTMLElement, row: HTMLElement): number =>
  row.getBoundingClientRect().top - list.getBoundingClientRect().top;

test('a row of any number lies its own height times that number below the top', () => {
  const list = document.createElement('div');
  list.style.setProperty('--row-size', '44px');
  document.body.append(list);
  for (const index of [0, 7, 10, 305, 99_999]) {
    const row = drawn(list, (element) => (element.className = rowPlace(index)));
    expect(below(list, row), `row ${index}`).toBeCloseTo(index * 44, 0);
  }
  list.style.setProperty('--shift', '-100px');
  const row = drawn(list, (element) => (element.className = rowPlace(3)));
  expect(below(list, row), 'moved with all others').toBe(32);
  list.remove();
});

test('hues, stones and places in a month are chosen by their number', () => {
  const look = (name: string): CSSStyleDeclaration =>
    getComputedStyle(drawn(document.body, (element) => (element.className = name)));
  for (const hue of [0, 150, 359, 360])
    expect(look(hueClass(hue)).getPropertyValue('--h'), `hue ${hue}`).toBe(String(hue));
  expect(hueClass(null), 'no colour of its own').toBe('');
  expect(parseFloat(look(stoneClass(30)).getPropertyValue('--size')), 'two rem for thirty pixels').toBe(2);
  expect(look(dayPlace(3, 2)).gridColumn, 'the third day and the next').toBe('3 / span 2');
  expect(look(laneClass(4)).gridRowStart, 'the fourth row').toBe('4');
});

test('who says the same shares a rule, and what nobody wears goes in the end', () => {
  const rules = (): number =>
    document.adoptedStyleSheets.reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
  const one = lend('--row-size:31px');
  const other = lend('--row-size:31px');
  expect(other.name, 'the same rule').toBe(one.name);
  one.back();
  for (let size = 0; size < 200; size++) lend(`--row-size:${size + 100}px`).back();
  const kept = rules();
  for (let size = 0; size < 200; size++) lend(`--row-size:${size + 400}px`).back();
  expect(rules(), 'no more rules than before').toBe(kept);
  const worn = drawn(document.body, (element) => (element.className = other.name));
  expect(getComputedStyle(worn).getPropertyValue('--row-size'), 'one that is worn stays').toBe('31px');
  other.back();
});
