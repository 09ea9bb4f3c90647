// The native menu out of the list of commands. Pure: what can be done now and how things are called are arguments.
import type { MenuLine, NativeMenu } from '../api/desktop';
import type { Declared } from './declare';

export interface Offered {
  command: Declared;
  /** The first of its keys on this device. */
  keys: string | undefined;
  enabled: boolean;
}

const HELP: ReadonlySet<string> = new Set(['shortcuts', 'palette', 'go-help', 'help']);
const SETTINGS: ReadonlySet<string> = new Set(['appearance', 'go-settings', 'settings']);

/** Lines in groups, a separator between two of them; no separator at an end. */
function grouped(...groups: MenuLine[][]): MenuLine[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ kind: 'separator' } as const, ...group]));
}

/** File, Edit, View, Go and Help; on macOS the program's own menu before them and the windows' behind. */
export function nativeMenus(
  offered: readonly Offered[],
  t: (id: string) => string,
  onMac: boolean,
): NativeMenu[] {
  const line = ({ command, keys, enabled }: Offered): MenuLine => ({
    kind: 'command',
    id: command.id,
    label: t(command.title),
    // In a text of macOS, Alt and an arrow go from word to word.
    keys: keys === undefined || (onMac && keys.startsWith('Alt+Arrow')) ? null : keys,
    enabled,
  });
  const of = (fits: (command: Declared) => boolean): MenuLine[] =>
    offered.filter((one) => !one.command.unlisted && fits(one.command)).map(line);
  const native = (what: Extract<MenuLine, { kind: 'native' }>['what']): MenuLine => ({
    kind: 'native',
    what,
    label: t(`menu-${what.replace('_', '-')}`),
  });

  const isFile = ({ section, id }: Declared) => section === 'app' && !HELP.has(id) && !SETTINGS.has(id);
  const made = of((command) => isFile(command) && command.id !== 'print' && command.id !== 'open-file');
  const taken = of(({ id }) => id === 'open-file' || id === 'print');
  const settings = of(({ id }) => SETTINGS.has(id));
  const program: NativeMenu = {
    id: 'menu-program',
    label: 'Hearth',
    items: grouped(
      [native('about')],
      settings,
      [native('services')],
      [native('hide'), native('hide_others'), native('show_all')],
      [native('quit')],
    ),
  };
  const menus: NativeMenu[] = [
    {
      id: 'menu-file',
      label: t('menu-file'),
      items: onMac
        ? grouped(made, taken, [native('close')])
        : grouped(made, taken, settings, [native('quit')]),
    },
    {
      id: 'menu-edit',
      label: t('menu-edit'),
      items: grouped(
        of(({ section }) => section === 'edit'),
        // Elsewhere the web view answers these keys itself, and a menu would take them away from it.
        onMac ? [native('cut'), native('copy'), native('paste'), native('select_all')] : [],
        of(({ section }) => section === 'here'),
      ),
    },
    {
      id: 'menu-view',
      label: t('menu-view'),
      items: grouped(
        of(({ section }) => section === 'view'),
        onMac ? [native('fullscreen')] : [],
      ),
    },
    {
      id: 'menu-go',
      label: t('menu-go'),
      items: grouped(of(({ section, id }) => section === 'go' && !HELP.has(id))),
    },
    ...(onMac
      ? [{ id: 'menu-window', label: t('menu-window'), items: [native('minimize'), native('close')] }]
      : []),
    {
      id: 'menu-help',
      label: t('menu-help'),
      // The palette stands here although it does not list itself.
      items: grouped(offered.filter(({ command }) => HELP.has(command.id)).map(line)),
    },
  ];
  return onMac ? [program, ...menus] : menus;
}
