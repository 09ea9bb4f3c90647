// Texts of the window, from the Fluent catalogues in ui/locales, bundled at build time.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const sources = import.meta.glob<string>('../../locales/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Values are isolated below, only where they could disturb the line; see `isolate`.
const bundle = new FluentBundle('en', { useIsolating: false });
for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Keeps a right-to-left name from reordering the sentence around it (UAX #9, FSI…PDI). */
function isolate(value: string): string {
  return rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
}

export type TextArgs = Record<string, string | number | Date | null | undefined>;

/** The text of message `id`. A missing message shows its id: the unit test keeps that from shipping. */
export function t(id: string, args?: TextArgs): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  const values: Record<string, FluentVariable> = {};
  for (const [key, value] of Object.entries(args ?? {})) {
    values[key] = typeof value === 'string' ? isolate(value) : (value ?? '');
  }
  return bundle.formatPattern(message.value, values, []);
}
