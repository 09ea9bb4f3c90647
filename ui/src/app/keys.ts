// Names of key combinations: how an event is named, how a name is shown. `Mod` is Ctrl, and Cmd on macOS.
// Written as `Mod+K`, `Mod+Shift+Z`, `Alt+ArrowLeft`, `F9`, `N`, `?`, and `G P` for one key after the other.

export const mac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

/** The name of what was pressed, empty for a modifier alone. */
export function pressed(event: KeyboardEvent, onMac = mac): string {
  let key = event.key;
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(key) || event.isComposing)
    return '';
  // On a Cyrillic or Arabic layout the place of the key stands for the Latin letter.
  if (/^Key[A-Z]$/.test(event.code) && !/^[\x21-\x7e]$/.test(key)) key = event.code.slice(3);
  if (key === ' ') key = 'Space';
  const letter = key.length === 1;
  if (letter) key = key.toUpperCase();
  const mod = onMac ? event.metaKey : event.ctrlKey;
  const parts: string[] = [];
  if (mod) parts.push('Mod');
  if (onMac ? event.ctrlKey : event.metaKey) parts.push('Super');
  if (event.altKey) parts.push('Alt');
  // With signs the Shift is part of the sign: “?” is “?” on every layout.
  if (event.shiftKey && (!letter || /[A-Z]/.test(key))) parts.push('Shift');
  parts.push(key);
  return parts.join('+');
}

/** True for a name that could also be typed text, and so must wait until no field has the focus. */
export const isSingle = (keys: string): boolean =>
  !/^(Mod|Alt|Super)\+/.test(keys) && !/^(Shift\+)?F\d+$/.test(keys) && keys !== 'Escape';

/** True for what a speech program could type by accident, and so what WCAG 2.1.4 wants to be switched off: `N`, `?`, `G P`. */
export const isCharacter = (keys: string): boolean =>
  keys.split(' ').some((one) => /^(Shift\+)?(.|Space)$/u.test(one));

const signs: Record<string, string> = mac
  ? {
      Mod: '⌘',
      Shift: '⇧',
      Alt: '⌥',
      Super: '⌃',
      Enter: '↩',
      Escape: '⎋',
      Backspace: '⌫',
      Delete: '⌦',
      PageUp: '⇞',
      PageDown: '⇟',
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
    }
  : {
      Mod: 'Ctrl',
      Super: 'Win',
      Escape: 'Esc',
      Delete: 'Del',
      PageUp: 'PgUp',
      PageDown: 'PgDn',
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
    };

/** Whether two key names cannot both be had: the same, or one begins the other. */
export const clash = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

/** As shown: `Mod+K` → “Ctrl+K”, or “⌘K” on macOS; a sequence becomes two groups. */
export function shown(keys: string): string[] {
  return keys.split(' ').map((combination) =>
    combination
      .split('+')
      .map((part) => signs[part] ?? part)
      .join(mac ? '' : '+'),
  );
}

/** True when keys are text for whatever has the focus. */
export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}
