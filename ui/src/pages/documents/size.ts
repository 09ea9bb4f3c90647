// How large a file is, in the units that file managers use.
import { number, t } from '../../i18n';

const KILO = 1000;

/** Bytes in words: kB below a megabyte, MB above, and never nothing at all. */
export function size(bytes: number): string {
  if (bytes < KILO * KILO)
    return t('document-kilobytes', { size: number(Math.max(1, Math.round(bytes / KILO))) });
  return t('document-megabytes', { size: number(bytes / KILO / KILO, { maximumFractionDigits: 1 }) });
}
