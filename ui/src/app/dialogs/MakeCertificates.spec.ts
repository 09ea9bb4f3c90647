import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect } from '../../api/backend';
import type { CertificatesMake } from '../../api/generated/commands';
import MakeCertificates from './MakeCertificates.svelte';

async function show() {
  const backend = fakeBackend({
    documents_page: () => ({ total: 0, rows: [], folder: '/files/Riverside Commons' }),
    certificates_check: () => [],
    certificates_make: () => ({ job: 'j1' }),
    templates_list: () => [
      { id: 't1', base: 'certificate-modern', name: 'Our certificate', version: 2 },
      { id: 't2', base: 'packet', name: 'Our packet', version: 1 },
    ],
  });
  /** What was asked for each design last. */
  const drawn: Partial<Record<string, CertificatesMake>> = {};
  const bytes = backend.bytes.bind(backend);
  backend.bytes = (name, args) => {
    const asked = args as CertificatesMake;
    drawn[asked.design] = asked;
    return bytes(name, args);
  };
  await connect(backend);
  const screen = await render(MakeCertificates, {
    given: { people: ['p1', 'p2'] },
    onclose: () => undefined,
  });
  await screen.getByLabelText('What for').fill('For the roof');
  const made = () => backend.calls.filter(({ name }) => name === 'certificates_make').at(-1)?.args;
  return { screen, drawn, made };
}

test('a template of ours chooses the design it was made from, is drawn there alone, and is made', async () => {
  const { screen, drawn, made } = await show();
  const template = screen.getByLabelText('Template');
  await expect.element(template).toBeVisible();
  const offered = [...(template.element() as HTMLSelectElement).options].map(({ value }) => value);
  expect(offered, 'only what is for certificates').toEqual(['', 't1']);
  await template.selectOptions('t1');
  await expect.element(screen.getByRole('radio', { name: 'Modern' })).toBeChecked();
  await expect.poll(() => drawn['modern']?.template).toBe('t1');
  expect(drawn['classic']?.template, 'the others stay as Hearth ships them').toBe('');
  await expectAccessible();
  await screen.getByRole('button', { name: 'Make 2 certificates' }).click();
  await expect.poll(made).toMatchObject({ person_ids: ['p1', 'p2'], design: 'modern', template: 't1' });
});

test('with another design chosen, the template is not used', async () => {
  const { screen, made } = await show();
  await screen.getByLabelText('Template').selectOptions('t1');
  await screen.getByText('Playful', { exact: true }).click();
  await screen.getByRole('button', { name: 'Make 2 certificates' }).click();
  await expect.poll(made).toMatchObject({ design: 'playful' });
  expect(made(), 'it was made from another').not.toHaveProperty('template');
});
