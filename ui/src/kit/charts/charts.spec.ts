import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { cdp, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import BarChart from './BarChart.svelte';
import { csv, everyNth, tsv } from './chart';
import CohortGrid from './CohortGrid.svelte';
import HeatMap from './HeatMap.svelte';
import LineChart from './LineChart.svelte';

const points = ['Sep', 'Oct', 'Nov'].map((label, at) => ({
  key: label,
  label,
  value: [4, 9, 2][at] ?? 0,
  open: label === 'Nov',
}));
const base = {
  title: 'Taking part',
  finding: 'Nine took part in October.',
  heads: ['Month', 'People'] as const,
};

for (const [name, chart] of [
  ['a line', LineChart],
  ['bars', BarChart],
] as const)
  test(`${name}: the finding is said, arrows read the points, and the table says the same`, async () => {
    const screen = await render(chart, { ...base, points });
    await expect
      .element(screen.getByRole('figure', { name: 'Taking part' }))
      .toHaveAccessibleDescription('Nine took part in October.');
    (screen.getByRole('application').element() as unknown as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Oct: 9');
    await userEvent.keyboard('{End}');
    // The running month says so.
    await expect.element(screen.getByRole('status')).toHaveTextContent('Nov: 2 so far');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Show as a table' }).click();
    await expect.element(screen.getByRole('row', { name: 'Oct 9' })).toBeVisible();
    await expectAccessible();
  });

test('from right to left the first point stands at the right, and left leads on', async () => {
  document.documentElement.dir = 'rtl';
  try {
    const screen = await render(BarChart, { ...base, points });
    const bars = (): number[] =>
      [...document.querySelectorAll('rect.bar')].map((bar) => bar.getBoundingClientRect().left);
    await vi.waitFor(() => expect(bars()[0] ?? 0, 'mirrored').toBeGreaterThan(bars()[2] ?? Infinity));
    (screen.getByRole('application').element() as unknown as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Oct: 9');
  } finally {
    document.documentElement.dir = 'ltr';
  }
});

test('cells are walked with arrows, and each says its figure', async () => {
  const rows = [
    { key: 'a', label: 'June', note: '12', values: [1, 0.5, null] },
    { key: 'b', label: 'July', note: '9', values: [1, 0.25, null] },
  ];
  const screen = await render(CohortGrid, { ...base, head: 'Month', columns: ['0', '1', '2'], rows });
  (screen.getByRole('gridcell', { name: 'June, 0: 1' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await expect.element(screen.getByRole('gridcell', { name: 'July, 1: 0.25' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(screen.getByRole('gridcell', { name: 'July, 2: no figure' })).toHaveFocus();
  await expectAccessible();
});

test('a heat map has no barrier, and its figures are saved as a file', async () => {
  const onsave = vi.fn(async () => undefined);
  const rows = [{ key: 'mo', label: 'Monday', values: [0, 3] }];
  const screen = await render(HeatMap, { ...base, head: 'Day', columns: ['9', '18'], rows, onsave });
  await expectAccessible();
  await screen.getByRole('button', { name: 'Save figures as CSV' }).click();
  expect(onsave).toHaveBeenCalledWith('Taking part.csv', 'Day,9,18\r\nMonday,0,3\r\n');
});

test('figures leave as they are, and no cell becomes a formula', () => {
  const table = {
    head: ['Name', 'Hours'],
    rows: [
      ['=2+5', 3],
      ['a "b", c', null],
    ] as (string | number | null)[][],
  };
  expect(csv(table)).toBe('Name,Hours\r\n\'=2+5,3\r\n"a ""b"", c",\r\n');
  expect(tsv({ head: ['a'], rows: [['b\tc\nd']] })).toBe('a\nb c d');
  expect(everyNth(12, 300, 50), 'six labels have room').toBe(2);
});

/** What the browser shows to people whose system chooses the colours. */
const colours = async (value: 'active' | ''): Promise<void> => {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
};

test('in forced colours every mark is drawn in a colour of the system', async () => {
  await colours('active');
  try {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = ['CanvasText', 'Canvas', 'Highlight', 'HighlightText', 'GrayText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    await render(BarChart, { ...base, points });
    await render(LineChart, { ...base, points });
    const marks = [
      ...document.querySelectorAll<SVGElement>('svg :is(rect, path, line, circle, text)'),
    ].filter((mark) => mark.checkVisibility() && !mark.closest('button'));
    expect(marks.length, 'there are marks to look at').toBeGreaterThan(8);
    const own = marks.flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return [fill, stroke]
        .filter((colour) => !['none', 'rgba(0, 0, 0, 0)', ...system].includes(colour))
        .map((colour) => `${mark.tagName}.${mark.getAttribute('class') ?? ''} ${colour}`);
    });
    expect(own, 'colours that the system did not choose').toEqual([]);
    const bar = document.querySelector('rect.bar:not(.open)');
    expect(bar && getComputedStyle(bar).fill, 'a bar stands out from what it stands on').toBe(system[0]);
  } finally {
    await colours('');
  }
});
