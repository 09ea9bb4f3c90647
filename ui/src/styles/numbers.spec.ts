import { expect, test } from 'vitest';
import { rowPlace } from './numbers';

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
  const look = (name: string, value: string): CSSStyleDeclaration =>
    getComputedStyle(drawn(document.body, (element) => element.setAttribute(`data-${name}`, value)));
  for (const hue of [0, 150, 359, 360])
    expect(look('hue', String(hue)).getPropertyValue('--h'), `hue ${hue}`).toBe(String(hue));
  expect(parseFloat(look('stone', '30').getPropertyValue('--size')), 'two rem for thirty pixels').toBe(2);
  expect(look('days', '3-2').gridColumn, 'the third day and the next').toBe('3 / span 2');
  expect(look('tier', '4').gridRowStart, 'the fourth row').toBe('4');
});
