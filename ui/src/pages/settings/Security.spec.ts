import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { hear } from '../../api/jobs.svelte';
import { connect } from '../../api/backend';
import type { Job, KeysView } from '../../api';
import Settings from './Settings.svelte';

const standing: KeysView = {
  opened_with: 'keychain',
  keychain: 'works',
  passphrase: true,
  code: { made_on: '2026-11-01', proved: true },
  second_way: true,
};
const ended = (id: string, result: unknown): Job =>
  ({
    id,
    name: 'community_check',
    label: 'Check',
    done: 1,
    total: 1,
    state: 'done',
    message: '',
    result,
  }) as Job;
const said = (id: string): string => document.getElementById(`setting-${id}`)?.textContent ?? '';

beforeEach(() => {
  location.hash = '#/settings';
  localStorage.clear();
});

async function page(keys: Partial<KeysView> = {}, answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend({ keys_show: () => ({ ...standing, ...keys }), ...answers });
  await connect(backend);
  const screen = await render(Settings, { id: 'security', params: new URLSearchParams() });
  await expect.element(screen.getByRole('heading', { level: 2, name: 'Security' })).toBeVisible();
  await expect.poll(() => said('passphrase')).not.toBe('');
  return { backend, screen };
}

test('each way in says whether it is there', async () => {
  await page();
  await expect.poll(() => said('passphrase')).toContain('It is set.');
  expect(said('recovery')).toContain('Made on Nov 1, 2026, and you have it on paper.');
  expect(said('keychain')).toContain('It opens the community without asking.');
  await expectAccessible();
});

test('a code that was never proved asks to be finished; without one it is offered', async () => {
  await page({ code: { made_on: '2026-11-01', proved: false } });
  await expect.poll(() => said('recovery')).toContain('Type two of its groups');
  expect(said('recovery')).toContain('Finish…');
});

test('each state of the keychain has its own words and its way on', async () => {
  const words: [KeysView['keychain'], string, string | null][] = [
    ['missing', 'It should hold the key and does not.', 'Put the key into the keychain'],
    ['other', 'It holds a key that does not fit.', 'Put the key into the keychain'],
    ['locked', 'Unlock it, then put the key in.', 'Put the key into the keychain'],
    ['unused', 'It is not used.', 'Put the key into the keychain'],
    ['works', 'without asking', 'Take the key out'],
    ['absent', 'None runs on this system.', null],
  ];
  for (const [keychain, text, button] of words) {
    const { screen } = await page({ keychain });
    await expect.poll(() => said('keychain')).toContain(text);
    const shown = [...(document.getElementById('setting-keychain')?.querySelectorAll('button') ?? [])];
    expect(
      shown.map((one) => one.textContent?.trim()),
      `what can be done when it is ${keychain}`,
    ).toEqual(button === null ? [] : [button]);
    await screen.unmount();
  }
});

test('the key goes into the keychain and out of it by one press', async () => {
  const put = vi.fn(() => null);
  const { screen, backend } = await page({ keychain: 'missing' }, { keys_keychain_keep: put });
  await screen.getByRole('button', { name: 'Put the key into the keychain' }).click();
  await expect.poll(() => put.mock.calls.length).toBe(1);
  expect(
    backend.calls.some(({ name }) => name === 'keys_keychain_leave'),
    'and nothing is taken out',
  ).toBe(false);
});

test('a check says how many pages agree, or what does not hold, in the words of the check', async () => {
  let jobs = 0;
  const { screen } = await page({}, { community_check: () => ({ job: `j${(jobs += 1)}` }) });
  await screen.getByRole('button', { name: 'Check', exact: true }).click();
  hear({ kind: 'job', job: ended('j1', { pages: 1200, findings: [] }) });
  await expect
    .element(screen.getByText('Whole: all 1,200 pages and everything in them agree.'))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Check', exact: true }).click();
  hear({ kind: 'job', job: ended('j2', { pages: 1200, findings: [{ kind: 'seal', of: 'page 7' }] }) });
  await expect.element(screen.getByText('page 7')).toBeVisible();
  await expect.element(screen.getByText(/Something does not hold\. Restore a backup/)).toBeVisible();
  await expectAccessible();
});
