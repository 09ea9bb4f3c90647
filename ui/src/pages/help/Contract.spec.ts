import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import { placeOf } from '../../app/router.svelte';
import Contract from './Contract.svelte';

beforeEach(async () => {
  location.hash = '#/help/templates';
  await connect(fakeBackend());
});

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const)('the data of templates is told by kind, with an example, in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const screen = await render(Contract, { id: 'templates', params: new URLSearchParams() });
  await expect.element(screen.getByText('d.certificate.name')).toBeVisible();
  await expect.element(screen.getByText('The name of the person, as it is printed.')).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'In every document' })).toBeVisible();
  await expectAccessible();
  await screen.getByLabelText('Show').selectOptions('letter');
  expect(location.hash, 'the address names the kind').toContain('of=letter');
  await screen.rerender({ id: 'templates', params: new URLSearchParams('of=letter') });
  await expect.element(screen.getByText('d.thanks.letter')).toBeVisible();
  await expect.element(screen.getByText('List of texts')).toBeVisible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('the page has an address of its own below the help', () => {
  expect(placeOf('#/help/templates').file).toBe('help/Contract');
});
