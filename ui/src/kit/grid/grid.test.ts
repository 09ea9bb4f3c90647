import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, layoutFrom, order, withMoved, withShown, withStep, withWidth, type Sized } from './layout';
import { most, places, reveal, TALLEST, viewport } from './viewport';

const columns: Sized[] = [
  { id: 'name', width: 200, grow: 2 },
  { id: 'role', width: 120 },
  { id: 'seen', width: 120 },
  { id: 'tags', width: 160, hidden: true },
];

test('without a choice the last columns give way, so that none is cut', () => {
  const wide = fit(columns, null, 600, 1, 0);
  expect(
    wide.shown.map(({ id }) => id),
    'hidden ones stay away',
  ).toEqual(['name', 'role', 'seen']);
  const tight = fit(columns, null, 430, 1, 0);
  expect(
    tight.shown.map(({ id }) => id),
    'no room for the third',
  ).toEqual(['name', 'role']);
  expect(tight.least, 'what is shown fits').toBeLessThanOrEqual(430);
  expect(fit(columns, null, 10, 1, 0).shown.length, 'the name is always there').toBe(1);
});

test('text at 200 % needs twice the room', () => {
  expect(
    fit(columns, null, 600, 2, 0).shown.map(({ id }) => id),
    'as at half the width',
  ).toEqual(['name']);
});

test('chosen columns are all shown, in their order, however narrow it is', () => {
  const layout = withMoved(columns, withShown(columns, null, 'tags', true), 'tags', 'role');
  const { shown, least } = fit(columns, layout, 300, 1, 0);
  expect(
    shown.map(({ id }) => id),
    'the name leads, tags were moved to the front',
  ).toEqual(['name', 'tags', 'role', 'seen']);
  expect(least, 'the grid scrolls sideways').toBeGreaterThan(300);
});

test('moving, hiding and sizing never lose or double a column', () => {
  const ids = ['role', 'seen', 'tags'];
  const act = fc.oneof(
    fc.record({
      kind: fc.constant('step' as const),
      id: fc.constantFrom(...ids),
      by: fc.constantFrom(-1, 1),
    }),
    fc.record({ kind: fc.constant('show' as const), id: fc.constantFrom(...ids), on: fc.boolean() }),
    fc.record({ kind: fc.constant('size' as const), id: fc.constantFrom(...ids), to: fc.integer() }),
    fc.record({
      kind: fc.constant('move' as const),
      id: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids, null),
    }),
  );
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      let layout = layoutFrom({ columns: ['role', 'seen'] });
      for (const one of acts) {
        const had = order(columns, layout);
        if (one.kind === 'step') layout = withStep(columns, layout, one.id, one.by as -1 | 1);
        else if (one.kind === 'show') layout = withShown(columns, layout, one.id, one.on);
        else if (one.kind === 'size') layout = withWidth(columns, layout, one.id, one.to);
        else if (had.includes(one.id)) layout = withMoved(columns, layout, one.id, one.to);
        const now = order(columns, layout);
        expect(new Set(now).size, 'each once').toBe(now.length);
        if (one.kind !== 'show') expect([...now].sort(), 'the same columns').toEqual([...had].sort());
      }
      expect(layoutFrom(JSON.parse(JSON.stringify(layout))), 'it survives being stored').toEqual(layout);
    }),
  );
});

test('what is no layout is not believed', () => {
  expect(layoutFrom(null)).toBeNull();
  expect(layoutFrom({ columns: 'name' })).toBeNull();
  expect(layoutFrom({ columns: ['a', 3, 'a'], widths: { a: 1e9, b: 'x' } }), 'bounded').toEqual({
    columns: ['a'],
    widths: { a: 720 },
  });
});

test('every row of a list of any length can be scrolled to and is drawn inside what is seen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.integer({ min: 24, max: 160 }),
      fc.integer({ min: 200, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, row, view, at) => {
        const index = Math.min(count - 1, Math.floor(at * count));
        const { height } = viewport(count, row, view);
        expect(height, 'no engine refuses it').toBeLessThanOrEqual(TALLEST);
        const to = reveal(count, row, view, 0, index);
        expect(to, 'a place that can be scrolled to').toBeLessThanOrEqual(Math.max(0, height - view) + 0.01);
        const drawn = places(count, row, view, to, 0).find((place) => place.index === index);
        expect(drawn, 'it is drawn').toBeDefined();
        expect(drawn?.top ?? -1, 'not above').toBeGreaterThanOrEqual(to - 0.01);
        expect((drawn?.top ?? Infinity) + row, 'not below').toBeLessThanOrEqual(
          to + Math.max(view, row) + 0.01,
        );
      },
    ),
  );
});

test('wherever a list is scrolled to, what is seen is drawn, in as many rows as anywhere', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 150_000 }),
      fc.integer({ min: 24, max: 160 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, row, view, spare, at) => {
        const { height, factor } = viewport(count, row, view);
        const scrolled = at * Math.max(0, height - view);
        const drawn = places(count, row, view, scrolled, spare).map(({ index }) => index);
        const [first, last] = [drawn[0] ?? -1, drawn[drawn.length - 1] ?? -1];
        const top = scrolled * factor;
        expect(first * row, 'nothing is missing at the top').toBeLessThanOrEqual(top + 0.01);
        expect((last + 1) * row, 'nor at the end').toBeGreaterThanOrEqual(
          Math.min(count * row, top + view) - 0.01,
        );
        const whole = most(row, view, spare);
        if (first > 0 && last < count - 1) expect(drawn.length, 'as many as anywhere').toBe(whole);
        else expect(drawn.length, 'no more at the ends').toBeLessThanOrEqual(whole);
      },
    ),
  );
});
