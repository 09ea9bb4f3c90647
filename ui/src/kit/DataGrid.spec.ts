import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe';
import { printPage } from './paper.svelte';
import DataGrid, { Selection, type Layout } from './DataGrid.svelte';

interface Row {
  id: string;
  name: string;
}
const columns = [{ id: 'name', label: 'Name', sortable: true, text: (row: Row) => row.name }];

function listOf(total: number) {
  return vi.fn(async (offset: number, limit: number) => ({
    total,
    rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => ({
      id: `p${offset + index}`,
      name: `Person ${offset + index}`,
    })),
  }));
}

async function grid(total: number, more: Record<string, unknown> = {}) {
  const source = listOf(total);
  const screen = await render(DataGrid<Row>, {
    label: 'People',
    columns,
    source,
    key: (row: Row) => row.id,
    ...more,
  });
  const element = screen.getByRole('grid').element() as HTMLElement;
  // Alone on the test page it has no frame to fill.
  element.style.setProperty('block-size', '480px');
  await expect.element(screen.getByText('Person 0', { exact: true })).toBeVisible();
  element.focus();
  return { screen, source, element };
}
const named = (element: HTMLElement): string => {
  const id = element.getAttribute('aria-activedescendant');
  return id ? (document.getElementById(id)?.textContent?.trim() ?? 'a row that is not there') : '';
};

test('a long list is fetched in pages, and only those in view and one ahead', async () => {
  const { source } = await grid(100_000);
  await vi.waitFor(() => expect(source, 'the first page and the next').toHaveBeenCalledTimes(2));
  expect(source.mock.calls, 'a hundred rows each').toEqual([
    [0, 100],
    [100, 100],
  ]);
});

test('End reaches the last row and the named row is always rendered', async () => {
  const { element } = await grid(100_000);
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(named(element), 'the last person is named').toBe('Person 99999'));
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await vi.waitFor(() => expect(named(element), 'arrows go on from there').toBe('Person 99997'));
  element.scrollTop = 0;
  await vi.waitFor(() =>
    expect(element.getAttribute('aria-activedescendant'), 'a row out of sight is not pointed at').toBeNull(),
  );
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(named(element), 'and back at the first').toBe('Person 0'));
});

test('a scroll moves no row in the document, and at rest rows are read in their order', async () => {
  const { element } = await grid(1000);
  const indices = (): number[] =>
    [...element.querySelectorAll('.rows > .row')].map((row) => Number(row.getAttribute('aria-rowindex')));
  const ordered = (): number[] => indices().sort((one, other) => one - other);
  // Away from the beginning, where the rows above what is seen are still to be made.
  element.scrollTop = 44 * 20;
  await vi.waitFor(() => expect(indices()[0], 'the first is first').toBe(14));
  const taken: string[] = [];
  const watch = new MutationObserver((changes) => {
    for (const { removedNodes } of changes)
      for (const node of removedNodes)
        if (node instanceof HTMLElement && node.matches('.row')) taken.push(node.id);
  });
  watch.observe(element, { subtree: true, childList: true });
  element.scrollTop += 44 * 7;
  await vi.waitFor(() => expect(ordered()[0], 'seven rows on').toBe(21));
  expect(taken, 'each changed where it was').toEqual([]);
  expect(new Set(indices()).size, 'each once').toBe(indices().length);
  await vi.waitFor(() => expect(indices(), 'in their order at rest').toEqual(ordered()));
  watch.disconnect();
});

test('X chooses, Shift with arrows extends, Esc lets go', async () => {
  const selection = new Selection();
  await grid(500, { selection });
  await userEvent.keyboard('x');
  expect(selection.keys, 'the row under the cursor').toEqual(['p0']);
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await vi.waitFor(() => expect(selection.keys, 'the rows passed over').toEqual(['p0', 'p1', 'p2']));
  await userEvent.keyboard('{Escape}');
  expect(selection.some, 'nothing is chosen any more').toBe(false);
});

test('Enter opens and Space peeks at the active row', async () => {
  const onopen = vi.fn();
  const onpeek = vi.fn();
  await grid(50, { onopen, onpeek });
  await userEvent.keyboard('j{Enter} ');
  expect(onopen.mock.calls[0]?.[0], 'J moved down once').toMatchObject({ id: 'p1' });
  expect(onpeek.mock.calls[0]?.[0], 'Space looks at the same row').toMatchObject({ id: 'p1' });
});

test('a new revision fetches again without emptying the list', async () => {
  const { screen, source } = await grid(50, { revision: 1 });
  source.mockImplementation(async () => ({ total: 1, rows: [{ id: 'p0', name: 'Noor' }] }));
  await screen.rerender({ revision: 2 });
  await expect.element(screen.getByText('Noor')).toBeVisible();
  await expect.element(screen.getByText('Person 1', { exact: true })).not.toBeInTheDocument();
});

test('a failed first page says why and tries again', async () => {
  const source = vi.fn(async (): Promise<{ total: number; rows: Row[] }> => {
    throw new Error('The community is busy.');
  });
  const screen = await render(DataGrid<Row>, { label: 'People', columns, source, key: (row: Row) => row.id });
  await expect.element(screen.getByText('The community is busy.')).toBeVisible();
  source.mockImplementation(async () => ({ total: 1, rows: [{ id: 'a', name: 'Tove' }] }));
  await screen.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() => expect(source, 'asked a second time').toHaveBeenCalledTimes(2));
});

const wide = [
  {
    id: 'name',
    label: 'Name',
    width: 160,
    sortable: true,
    text: (row: Row) => row.name,
    edit: { value: (row: Row) => row.name, save: vi.fn() },
  },
  { id: 'role', label: 'Role', width: 120, text: () => 'Host' },
  {
    id: 'place',
    label: 'Place',
    width: 120,
    text: () => 'Hall',
    edit: { value: () => 'Hall', save: vi.fn() },
  },
  { id: 'phone', label: 'Phone', width: 120, hidden: true, text: () => '112' },
];
const headers = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('[role=columnheader][data-column]')].map(
    (one) => one.textContent?.trim() ?? '',
  );

test('Ctrl+A means everything that matches, and X takes one out again', async () => {
  const selection = new Selection();
  const { source } = await grid(100_000, { selection });
  const asked = source.mock.calls.length;
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(selection.all, 'a set without keys').toBe(true);
  await userEvent.keyboard('x');
  expect(selection.keys, 'the one that was taken out').toEqual(['p0']);
  expect(selection.count(100_000), 'all others').toBe(99_999);
  expect(source.mock.calls.length, 'no page was read for it').toBe(asked);
});

test('columns are chosen, moved and sized from the menu and from their headers', async () => {
  let layout: Layout | null = null;
  const onlayout = vi.fn((next: Layout | null) => (layout = next));
  const { screen, element } = await grid(20, { columns: wide, layout, onlayout });
  expect(headers(element), 'as the page gives them').toEqual(['Name', 'Role', 'Place']);
  await screen.getByRole('button', { name: 'Columns' }).click();
  await screen.getByRole('checkbox', { name: 'Phone' }).click();
  expect(onlayout.mock.lastCall?.[0]?.columns, 'a chosen column comes to the end').toEqual([
    'role',
    'place',
    'phone',
  ]);
  await screen.rerender({ layout });
  await screen.getByRole('button', { name: 'Move Phone forward' }).click();
  await screen.rerender({ layout });
  expect(headers(element), 'moved').toEqual(['Name', 'Role', 'Phone', 'Place']);
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  (screen.getByRole('button', { name: 'Role' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await screen.rerender({ layout });
  expect(headers(element), 'Alt and an arrow move a header').toEqual(['Name', 'Phone', 'Role', 'Place']);
  const before = screen.getByRole('columnheader', { name: 'Role' }).element().getBoundingClientRect().width;
  (screen.getByRole('button', { name: 'Role' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await screen.rerender({ layout });
  const after = screen.getByRole('columnheader', { name: 'Role' }).element().getBoundingClientRect().width;
  expect(Math.abs(after - before - 16), 'and with Shift they size it').toBeLessThanOrEqual(1);
});

test('a header dragged past another takes its place, and the drag sorts nothing', async () => {
  const onlayout = vi.fn();
  const onsort = vi.fn();
  const { screen } = await grid(20, { columns: wide, onlayout, onsort });
  await screen
    .getByRole('button', { name: 'Place' })
    .dropTo(screen.getByRole('columnheader', { name: 'Role' }), { targetPosition: { x: 4, y: 10 } });
  await vi.waitFor(() =>
    expect(onlayout.mock.lastCall?.[0]?.columns, 'Place stands before Role').toEqual(['place', 'role']),
  );
  expect(onsort, 'nothing was sorted').not.toHaveBeenCalled();
});

test('F2 changes a cell, Tab saves and goes on to the next, Esc reverts', async () => {
  const [first, , third] = wide;
  const { element } = await grid(20, { columns: wide });
  const save = first?.edit?.save as ReturnType<typeof vi.fn>;
  const place = third?.edit?.save as ReturnType<typeof vi.fn>;
  await userEvent.keyboard('{F2}');
  await vi.waitFor(() =>
    expect(document.activeElement, 'a field with the column’s name').toBeInstanceOf(HTMLInputElement),
  );
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Name');
  await userEvent.keyboard('Noor{Tab}');
  await vi.waitFor(() => expect(save).toHaveBeenCalledWith(expect.objectContaining({ id: 'p0' }), 'Noor'));
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label'), 'the next cell that can be changed').toBe(
      'Place',
    ),
  );
  await userEvent.keyboard('Shed{Escape}');
  await vi.waitFor(() => expect(document.activeElement, 'the list has the keyboard again').toBe(element));
  expect(place, 'Esc saves nothing').not.toHaveBeenCalled();
});

test('a refused value keeps its field open and says why', async () => {
  const edit = {
    value: (row: Row) => row.name,
    save: async () => {
      throw new Error('A name needs a letter.');
    },
  };
  const { screen } = await grid(20, {
    columns: [{ id: 'name', label: 'Name', text: (row: Row) => row.name, edit }],
  });
  await userEvent.keyboard('{F2}!{Enter}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('A name needs a letter.');
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('!');
});

test('arrows along the line walk the cells, mirrored from right to left', async () => {
  const { element } = await grid(20, { columns: wide });
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await vi.waitFor(() => expect(named(element), 'the second cell').toBe('Host'));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await vi.waitFor(() => expect(named(element), 'and back to the row').toContain('Person 0'));
  document.documentElement.dir = 'rtl';
  try {
    await userEvent.keyboard('{ArrowLeft}');
    await vi.waitFor(() => expect(named(element), 'left leads on').toBe('Person 0'));
  } finally {
    document.documentElement.dir = 'ltr';
  }
});

test('letters after an apostrophe look for a name', async () => {
  const seek = vi.fn(async (text: string) => (text === 'pe' ? 42 : 7));
  const { screen, element } = await grid(100, { seek });
  await userEvent.keyboard("'");
  await expect.element(screen.getByRole('status')).toHaveTextContent('Type a name');
  await userEvent.keyboard('pe');
  await vi.waitFor(() => expect(named(element), 'the row the names begin at').toBe('Person 42'));
});

test('with single keys off, letters look at once and X chooses nothing', async () => {
  const selection = new Selection();
  const { element } = await grid(100, { selection, singleKeys: false, seek: async () => 9 });
  await userEvent.keyboard('x');
  await vi.waitFor(() => expect(named(element)).toContain('Person 9'));
  expect(selection.some, 'nothing chosen').toBe(false);
});

test('narrow, a row has two lines and its order is in the menu of columns', async () => {
  const onsort = vi.fn();
  const { screen, element } = await grid(20, { columns: wide, onsort, onlayout: vi.fn() });
  element.style.setProperty('inline-size', '360px');
  await expect
    .poll(() => element.querySelector('.rest')?.getBoundingClientRect().height ?? 0)
    .toBeGreaterThan(0);
  const [name, role] = [
    ...(element.querySelector('.rows .row')?.querySelectorAll('[role=gridcell]') ?? []),
  ].map((cell) => cell.getBoundingClientRect());
  expect(role?.top, 'the rest stands below the name').toBeGreaterThanOrEqual((name?.bottom ?? Infinity) - 1);
  await screen.getByRole('button', { name: 'Columns' }).click();
  await screen.getByRole('combobox', { name: 'Sort by' }).selectOptions('Name');
  await expectAccessible();
  expect(onsort, 'sorted without a header').toHaveBeenCalledWith({ by: 'name', descending: false });
});

test('on paper the list has every row, and after it is itself again', async () => {
  const { screen } = await grid(250);
  let printed = 0;
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    printed = document.querySelectorAll('tbody tr').length;
  });
  await printPage();
  expect(print, 'it was printed').toHaveBeenCalledOnce();
  expect(printed, 'with all of its rows').toBe(250);
  await expectAccessible();
  await userEvent.keyboard('{Shift}');
  await expect.element(screen.getByRole('grid')).toBeVisible();
  print.mockRestore();
});
