import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { arrivals } from '../../app/arrivals.svelte';
import { connect } from '../../api/backend';
import type { CredentialVerified } from '../../api/generated/commands';
import Verify from './Verify.svelte';

beforeEach(() => {
  location.hash = '#/verify';
});

const usual = async (): Promise<CredentialVerified> =>
  (await fakeBackend().call('credentials_verify', {})).value as CredentialVerified;

async function page(answer: Partial<CredentialVerified> | null = {}) {
  const whole = await usual();
  const backend = fakeBackend({ credentials_verify: () => (answer ? { ...whole, ...answer } : null) });
  await connect(backend);
  const screen = await render(Verify);
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  const check = async () => {
    await screen.getByLabelText('Or what its code says').fill('OB3:ABC');
    await screen.getByRole('button', { name: 'Check', exact: true }).click();
  };
  return { screen, last, check };
}

test.each([
  ['light', 'ltr', {}],
  ['dark', 'rtl', { key: 'unknown', kept: false, expired: true }],
  ['light', 'ltr', { verdict: 'broken' }],
] as const)('the page has no barrier in %s, %s', async (theme, dir, answer) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen, check } = await page(answer);
  await check();
  await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('what holds says what it says, whose key it is and what that does not prove', async () => {
  const { screen, check, last } = await page();
  await check();
  await expect.element(screen.getByText('Unchanged: every word is what this key signed')).toBeVisible();
  await expect.element(screen.getByText('The key is this community’s.')).toBeVisible();
  await expect.element(screen.getByText('Noor Jansen')).toBeVisible();
  await expect.element(screen.getByText('2qd0-xw9c-t11k-7gp2-v5ha')).toBeVisible();
  await expect.element(screen.getByText('not who holds that key', { exact: false })).toBeVisible();
  expect(last('credentials_verify'), 'the text was handed over').toEqual({ text: 'OB3:ABC' });
});

test('what was changed shows nothing that could be believed', async () => {
  const { screen, check } = await page({ verdict: 'broken', holder: 'Mallory' });
  await check();
  await expect.element(screen.getByText('Do not trust this', { exact: false })).toBeVisible();
  expect(screen.getByText('Mallory').elements(), 'a forged name is not repeated').toHaveLength(0);
});

test('an unknown key can be trusted under a name', async () => {
  const { screen, check, last } = await page({ key: 'unknown', kept: false });
  await check();
  await screen.getByRole('button', { name: 'Trust this key…' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByLabelText('Whose key it is').fill('Harbour East');
  await dialog.getByRole('button', { name: 'Trust it' }).click();
  await expect
    .poll(() => last('trusted_issuers_add'))
    .toEqual({ did: 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp', name: 'Harbour East' });
});

test('a file that is let fall here is checked and not kept', async () => {
  const { screen, last } = await page(null);
  arrivals.verify = '/tmp/certificate.pdf';
  await expect.poll(() => last('credentials_verify')).toEqual({ path: '/tmp/certificate.pdf' });
  await expect.element(screen.getByText('There is no credential in this.')).toBeVisible();
});
