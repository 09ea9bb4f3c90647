import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import Settings from './Settings.svelte';

beforeEach(() => {
  location.hash = '#/settings/fields';
  localStorage.clear();
});

async function page(answers: Parameters<typeof fakeBackend>[0] = {}) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(Settings, { id: 'fields', params: new URLSearchParams('query=own') });
  await expect.element(screen.getByRole('button', { name: 'Add a field' })).toBeVisible();
  const last = (name: string) => backend.calls.filter((call) => call.name === name).at(-1)?.args;
  return { screen, last };
}

test('the fields are listed in their order, those that are hidden below', async () => {
  const { screen } = await page();
  await expect.element(screen.getByText('hidden since')).toBeVisible();
  await expectAccessible();
});

test('a field is moved by Alt and the arrows, and it is said where to', async () => {
  const { screen, last } = await page();
  (screen.getByRole('button', { name: 'Shoe size Change' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => last('fields_order')).toEqual({ ids: ['f2', 'f1', 'f3', 'f4', 'f5', 'f6'] });
});

test('a field with choices is made from the keyboard', async () => {
  const { screen, last } = await page();
  await screen.getByRole('button', { name: 'Add a field' }).click();
  await screen.getByRole('textbox', { name: 'Name' }).fill('Size of gloves');
  await screen.getByRole('combobox', { name: 'What it holds' }).selectOptions('one of');
  (screen.getByLabelText('Choice 1', { exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard('Small{Enter}Large{Alt>}{ArrowUp}{/Alt}');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => last('fields_add'))
    .toEqual({ name: 'Size of gloves', kind: 'one of', listed: false, choices: ['Large', 'Small'] });
});

test('a name that belongs elsewhere says where at the field', async () => {
  const { screen } = await page({
    fields_add: () => {
      throw new HearthError('invalid', 'Health does not belong here.', 'name');
    },
  });
  await screen.getByRole('button', { name: 'Add a field' }).click();
  await screen.getByRole('textbox', { name: 'Name' }).fill('Medical notes');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText('Health does not belong here.')).toBeVisible();
});

test('a choice that is written anew tells how it was written before', async () => {
  const { screen, last } = await page();
  await screen.getByRole('button', { name: 'T-shirt Change' }).click();
  await screen.getByLabelText('Choice 1', { exact: true }).fill('S');
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => last('fields_change'))
    .toEqual({
      id: 'f1',
      choices: [
        { name: 'S', was: 'Small' },
        { name: 'Medium', was: 'Medium' },
        { name: 'Large', was: 'Large' },
      ],
    });
});

test('a field is hidden, shown again, and put into the list', async () => {
  const { screen, last } = await page();
  await screen.getByRole('button', { name: 'Hide Shoe size' }).click();
  await expect.poll(() => last('fields_change')).toEqual({ id: 'f2', retired: true });
  await screen.getByRole('button', { name: 'Show again Old member number' }).click();
  await expect.poll(() => last('fields_change')).toEqual({ id: 'f7', retired: false });
  await screen.getByRole('checkbox', { name: 'In the list Nickname' }).click();
  await expect.poll(() => last('fields_change')).toEqual({ id: 'f6', listed: true });
});
