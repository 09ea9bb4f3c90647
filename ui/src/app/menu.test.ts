import { expect, test } from 'vitest';
import { declare } from './declare';
import { EVERY } from './every';
import { nativeMenus, type Offered } from './menu';
import { ownKeys } from './declare';

const offer = (commands: readonly (typeof EVERY)[number][], enabled = true): Offered[] =>
  commands.map((command) => ({ command, keys: ownKeys(command)[0], enabled }));
const title = (id: string): string => id;

const lines = (onMac: boolean) =>
  nativeMenus(offer(EVERY), title, onMac).flatMap((menu) =>
    menu.items.flatMap((item) => (item.kind === 'command' ? item.id : [])),
  );

test('every command that the palette lists stands in the menu once', () => {
  const listed = EVERY.filter((command) => !command.unlisted).map((command) => command.id);
  for (const onMac of [true, false]) {
    const found = lines(onMac);
    expect(
      found.filter((id, index) => found.indexOf(id) !== index),
      'none twice',
    ).toEqual([]);
    expect(
      listed.filter((id) => !found.includes(id)),
      'none forgotten',
    ).toEqual([]);
  }
});

test('macOS has the menu of the program and of its windows', () => {
  expect(nativeMenus([], title, true).map((menu) => menu.id)).toEqual([
    'menu-program',
    'menu-file',
    'menu-edit',
    'menu-view',
    'menu-go',
    'menu-window',
    'menu-help',
  ]);
  expect(nativeMenus([], title, false).map((menu) => menu.id)).toEqual([
    'menu-file',
    'menu-edit',
    'menu-view',
    'menu-go',
    'menu-help',
  ]);
});

test('what cannot be done now is there and greyed out, with its keys', () => {
  const undo = declare('community', [{ id: 'undo', title: 'undo', section: 'edit', keys: 'Mod+Z' }]);
  const edit = nativeMenus(offer(undo, false), title, false).find((menu) => menu.id === 'menu-edit');
  expect(edit?.items).toEqual([
    { kind: 'command', id: 'undo', label: 'undo', keys: 'Mod+Z', enabled: false },
  ]);
});
