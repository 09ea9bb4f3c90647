import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../../../test/axe';
import { fakeBackend } from '../../../test/backend';
import { connect, HearthError } from '../../api/backend';
import TakeReplies from './TakeReplies.svelte';

const yes = {
  outcome: 'yes',
  text: 'Noor comes to Welcome circle.',
  changes: true,
  meeting_id: 'm1',
  person_id: 'p0',
  comment: 'with a cake',
};
const stranger = {
  ...yes,
  outcome: 'unknown_sender',
  text: 'Nobody here has this address.',
  changes: false,
  comment: '',
};

async function show(given: { paths?: string[] }, answers: Parameters<typeof fakeBackend>[0]) {
  const backend = fakeBackend(answers);
  await connect(backend);
  const screen = await render(TakeReplies, { given, onclose: () => undefined });
  const taken = () => backend.calls.filter((call) => call.name === 'replies_take').map((call) => call.args);
  return { screen, taken };
}

test('what would become of an answer is said before it is taken over', async () => {
  const { screen, taken } = await show(
    { paths: ['/in/reply.ics'] },
    { replies_read: () => [yes, stranger], replies_take: () => [yes, stranger] },
  );
  await expect.element(screen.getByText('Noor comes to Welcome circle.')).toBeVisible();
  await expect.element(screen.getByText('with a cake')).toBeVisible();
  expect(taken(), 'nothing is done yet').toEqual([]);
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
  await screen.getByRole('button', { name: 'Take over' }).click();
  await expect.poll(taken).toEqual([{ path: '/in/reply.ics' }]);
  await expect.element(screen.getByRole('link', { name: 'Open the meeting' }).first()).toBeVisible();
});

test('what changes nothing has nothing to take over', async () => {
  const { screen } = await show({ paths: ['/in/reply.ics'] }, { replies_read: () => [stranger] });
  await expect.element(screen.getByText('Nothing is changed by this.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Take over' })).not.toBeInTheDocument();
});

test('a pasted text that is no answer is said at its field', async () => {
  const { screen } = await show(
    {},
    {
      replies_read: () => {
        throw new HearthError('invalid', 'There is no answer in it.', 'text');
      },
    },
  );
  await screen.getByRole('textbox', { name: 'The answer' }).fill('Dear all');
  await screen.getByRole('button', { name: 'Read it' }).click();
  await expect.element(screen.getByText('There is no answer in it.')).toBeVisible();
  await expectAccessible(document.querySelector('dialog[open]') ?? document.body);
});
