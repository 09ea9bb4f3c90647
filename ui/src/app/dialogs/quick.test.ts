import { expect, test } from 'vitest';
import { put, typedName } from './quick';

test('the name before the caret is found with its sign', () => {
  expect(typedName('ring @noo', 9)).toEqual({ sign: '@', text: 'noo', from: 5, to: 9 });
  expect(typedName('ring @noor jan', 14)?.text).toBe('noor jan');
  expect(typedName('#gar', 4)).toEqual({ sign: '#', text: 'gar', from: 0, to: 4 });
  expect(typedName('電話＠田', 4)).toEqual({ sign: '@', text: '田', from: 2, to: 4 });
});

test('what only looks like a name is none', () => {
  expect(typedName('write to me@example.org', 23)).toBeNull();
  expect(typedName('ring @noor and then', 19)).toBeNull();
  expect(typedName('ring @', 6)).toBeNull();
  expect(typedName('', 0)).toBeNull();
});

test('a chosen name replaces what was typed, and the typing goes on behind it', () => {
  const typed = typedName('ring @noo', 9);
  expect(typed && put('ring @noo thu', typed, 'Noor Jansen')).toEqual({
    line: 'ring @Noor Jansen thu',
    caret: 17,
  });
  expect(typed && put('ring @noo', typed, 'Noor Jansen')).toEqual({ line: 'ring @Noor Jansen ', caret: 18 });
});
