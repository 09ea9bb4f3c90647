// The templates that Hearth ships, in the order of the gallery, and what each is called: as where it is made.
import { t } from '../../i18n';

export const TEMPLATES = [
  'certificate-classic',
  'certificate-modern',
  'certificate-minimal',
  'certificate-playful',
  'packet',
  'letter',
  'card',
  'statement',
  'sign-in',
  'badges',
  'minutes',
  'effort',
  'noticeboard',
] as const;
export type TemplateId = (typeof TEMPLATES)[number];

export function templateName(id: string): string {
  if (id.startsWith('certificate-'))
    return t('look-certificate', { design: t(`certificates-${id.slice('certificate-'.length)}`) });
  return id === 'packet' ? t('look-packet') : t(`sheet-${id}`);
}
