// What only a desktop has, as the window sees it. Absent in a browser.

/** A line of a native menu. */
export type MenuLine =
  | { kind: 'command'; id: string; label: string; keys: string | null; enabled: boolean }
  | { kind: 'separator' }
  | { kind: 'native'; what: NativeLine; label: string };

export type NativeLine =
  | 'about'
  | 'services'
  | 'hide'
  | 'hide_others'
  | 'show_all'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'select_all'
  | 'minimize'
  | 'fullscreen'
  | 'close';

export interface NativeMenu {
  id: string;
  label: string;
  items: MenuLine[];
}

/** What somebody asked for from outside of the window: a link, a file, the key for quick add. */
export type Opened =
  | { kind: 'record'; noun: string; id: string }
  | { kind: 'quick'; text: string }
  | { kind: 'files'; paths: string[] };

/** What the system can do. */
export interface Host {
  platform: string;
  /** Whether there is a place for an icon beside the clock. */
  tray: boolean;
  /** Whether keys can be heard while another program has the focus. */
  global_keys: boolean;
  plain_renderer: boolean;
  quick_key: 'off' | 'on' | 'impossible' | 'taken';
}

export interface Desktop {
  menu(menus: readonly NativeMenu[]): Promise<void>;
  /** A line of the menu was chosen. */
  onMenu(handler: (id: string) => void): () => void;
  /** Shows an icon beside the clock, or none. */
  tray(words: { open: string; quick: string; quit: string } | null): Promise<void>;
  host(): Promise<Host>;
  /** Takes what was asked for since the last time. */
  opened(): Promise<Opened[]>;
  /** Something was asked for. */
  onOpened(handler: () => void): () => void;
}
