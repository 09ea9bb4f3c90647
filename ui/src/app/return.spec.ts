import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { fakeBackend } from '../../test/backend';
import { connect } from '../api/backend';
import { spread } from '../api/live.svelte';
import App from './App.svelte';

beforeEach(() => localStorage.clear());

async function show() {
  location.hash = '#/people';
  const backend = fakeBackend({});
  await connect(backend);
  const screen = await render(App, {});
  const asked = (): number => backend.calls.filter((call) => call.name === 'people_page').length;
  const row = screen.getByRole('row', { name: /^Noor Jansen,/ });
  await expect.element(row).toBeVisible();
  return { screen, asked, row };
}

const heading = (): string => document.querySelector('main h1')?.textContent ?? '';

test('a list that is come back to is there with its page, and is asked for when the page rests', async () => {
  const { asked, row } = await show();
  location.hash = '#/help';
  await expect.poll(heading).toBe('Help');
  const before = asked();
  location.hash = '#/people';
  await expect.poll(heading).toMatch(/^People/);
  expect(row.query(), 'its rows come with the page').not.toBeNull();
  expect(asked(), 'nobody was asked for them').toBe(before);
  await expect.poll(asked, { message: 'somebody is, a moment later' }).toBeGreaterThan(before);
});

test('what has changed meanwhile is not shown as it was', async () => {
  const { asked } = await show();
  location.hash = '#/help';
  await expect.poll(heading).toBe('Help');
  spread(['people']);
  const before = asked();
  location.hash = '#/people';
  await expect.poll(heading).toMatch(/^People/);
  expect(asked(), 'asked at once').toBeGreaterThan(before);
});

test('the focus goes to the title of the page that has come', async () => {
  await show();
  location.hash = '#/efforts';
  await expect.poll(heading).toMatch(/^Efforts/);
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  expect(document.title, 'and the window is named after it').toMatch(/^Efforts/);
});

test('a field is left before its page goes', async () => {
  const { screen } = await show();
  const field = screen.getByRole('searchbox').first().element() as HTMLInputElement;
  field.focus();
  const left: boolean[] = [];
  field.addEventListener('blur', () => left.push(field.isConnected));
  location.hash = '#/help';
  await expect.poll(heading).toBe('Help');
  expect(left, 'what was typed could still be kept').toEqual([true]);
});
