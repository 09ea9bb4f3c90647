import { SvelteSet } from 'svelte/reactivity';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import DataGrid from './DataGrid.svelte';

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

test('X chooses, Shift with arrows extends, Esc lets go', async () => {
  const selection = new SvelteSet<string>();
  await grid(500, { selection });
  await userEvent.keyboard('x');
  expect([...selection], 'the row under the cursor').toEqual(['p0']);
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await vi.waitFor(() => expect([...selection], 'the rows passed over').toEqual(['p0', 'p1', 'p2']));
  await userEvent.keyboard('{Escape}');
  expect(selection.size, 'nothing is chosen any more').toBe(0);
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
