import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Board from './Board.svelte';

interface Card {
  id: string;
  lane: string;
}
const cards: Card[] = [
  { id: 'ring', lane: 'todo' },
  { id: 'print', lane: 'todo' },
  { id: 'draft', lane: 'doing' },
];
async function board() {
  const onmove = vi.fn();
  const onopen = vi.fn();
  const screen = await render(Board<Card>, {
    label: 'Tasks',
    columns: [
      { id: 'todo', label: 'To do' },
      { id: 'doing', label: 'Doing' },
      { id: 'past', label: 'Past', closed: true },
    ],
    cards,
    key: (card: Card) => card.id,
    column: (card: Card) => card.lane,
    name: (card: Card) => card.id,
    card: createRawSnippet((card: () => Card) => ({ render: () => `<span>${card().id}</span>` })),
    onmove,
    onopen,
  });
  (screen.getByRole('button', { name: 'ring' }).element() as HTMLElement).focus();
  return { screen, onmove, onopen };
}

test('arrows walk the cards and Enter opens one', async () => {
  const { screen, onopen } = await board();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('button', { name: 'print' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onopen, 'the card of the next column').toHaveBeenCalledWith(cards[2]);
});

test('M offers every open column but its own, and moves there', async () => {
  const { screen, onmove } = await board();
  await userEvent.keyboard('m');
  await expect.element(screen.getByRole('menuitem')).toHaveTextContent('Move to Doing');
  await userEvent.keyboard('{Enter}');
  expect(onmove, 'to the top of the column').toHaveBeenCalledWith(cards[0], 'doing', 0);
});

test('Alt with arrows moves the card itself', async () => {
  const { onmove } = await board();
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowRight}{/Alt}');
  expect(onmove.mock.calls, 'one down, then across').toEqual([
    [cards[0], 'todo', 1],
    [cards[0], 'doing', 0],
  ]);
});

test('a card dragged onto another column is put where it was dropped', async () => {
  const { screen, onmove, onopen } = await board();
  await screen.getByRole('button', { name: 'ring' }).dropTo(screen.getByRole('button', { name: 'draft' }));
  expect(onmove.mock.calls[0]?.slice(0, 2), 'into the column of the other card').toEqual([cards[0], 'doing']);
  expect(onopen, 'a drag is not a click').not.toHaveBeenCalled();
});
