import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import App from '../../app/App.svelte';

beforeEach(() => localStorage.clear());

async function show(hash: string, answers: Parameters<typeof fakeBackend>[0] = {}) {
  location.hash = hash;
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(App, {});
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last };
}

test.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('a person’s own fields stand on their page without a barrier in %s, %s', async (theme, dir) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = dir;
  const { screen } = await show('#/people/p0');
  await expect.element(screen.getByRole('heading', { name: 'More about them' })).toBeVisible();
  await expect.element(screen.getByRole('combobox', { name: 'T-shirt' })).toHaveValue('Medium');
  expect(screen.getByText('Old member number').query(), 'what is hidden is not there').toBeNull();
  await expectAccessible();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = '';
});

test('each kind of field is changed where it stands', async () => {
  const { screen, last } = await show('#/people/p0');
  await screen.getByRole('combobox', { name: 'T-shirt' }).selectOptions('Large');
  await expect.poll(() => last('fields_put')).toEqual({ person_id: 'p0', field_id: 'f1', value: 'Large' });
  await screen.getByRole('combobox', { name: 'Has a bicycle' }).selectOptions('no');
  await expect.poll(() => last('fields_put')).toMatchObject({ field_id: 'f4', value: 'no' });
  await screen.getByRole('group', { name: 'Days that suit' }).getByText('Saturday').click();
  await expect.poll(() => last('fields_put')).toMatchObject({ field_id: 'f5', value: ['Saturday'] });
  const shoe = screen.getByRole('button', { name: 'Shoe size: 36. Edit' });
  (shoe.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}38.5{Enter}');
  await expect.poll(() => last('fields_put')).toMatchObject({ field_id: 'f2', value: '38.5' });
});

test('a refused value stays beside its reason', async () => {
  const { screen } = await show('#/people/p0', {
    fields_put: () => {
      throw new HearthError('invalid', 'This is no number. Write it like 12 or 12.5.', 'value');
    },
  });
  const shoe = screen.getByRole('button', { name: 'Shoe size: 36. Edit' });
  await expect.element(shoe).toBeVisible();
  (shoe.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}large{Enter}');
  await expect.element(screen.getByText('This is no number. Write it like 12 or 12.5.')).toBeVisible();
  await expect.element(screen.getByRole('textbox', { name: 'Shoe size' })).toHaveValue('large');
});

test('fields are columns that sort in the core', async () => {
  const { screen, last } = await show('#/people');
  await expect.element(screen.getByRole('columnheader', { name: /T-shirt/u })).toBeVisible();
  await screen.getByRole('columnheader', { name: /T-shirt/u }).click();
  await expect.poll(() => last('people_page')).toMatchObject({ sort_field: 'f1', descending: false });
});

test('a list is filtered by a field, says so, and lets it go again', async () => {
  const { screen, last } = await show('#/people');
  await screen.getByRole('button', { name: 'Filter by a field…' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByText('Small').click();
  await dialog.getByText('Large').click();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect
    .poll(() => last('people_page'))
    .toMatchObject({ fields: [{ field_id: 'f1', any: ['Small', 'Large'] }] });
  const chip = screen.getByRole('button', { name: /^Remove this filter: T-shirt/u });
  await expect.element(chip).toBeVisible();
  await chip.click();
  await expect.poll(() => last('people_page')).not.toHaveProperty('fields');
});
