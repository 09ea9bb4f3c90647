// How documents look, as the core would tell of it.
import type { LookPicture, LookView, TemplateProblem } from '../src/api/generated/commands';

const paper = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 842 595" width="842" height="595"><rect width="842" height="595" fill="white"/><rect x="30" y="30" width="782" height="535" fill="none" stroke="#0a5c44" stroke-width="4"/><text x="421" y="300" font-size="42" text-anchor="middle" fill="#0a5c44">${words}</text></svg>`;

export const view: LookView = {
  colour: null,
  usual_colour: '#0a5c44',
  accent: null,
  usual_accent: '#c07a00',
  faces: 'table',
  paper: 'a4',
  closing: '',
  footer: '',
  hidden: [],
  logo: null,
  logo_alt: '',
  signatories: [
    { id: 's1', name: 'Eleni Papadaki', role: 'Chair', hand: 'script', picture: null, picture_alt: '' },
  ],
};

export function pictureOf(template: string, problems: TemplateProblem[] = []): LookPicture {
  return {
    svg: problems.length > 0 ? null : paper(template),
    page: 0,
    pages: template === 'packet' ? 3 : 1,
    problems,
    colour: { colour: '#0a5c44', ratio: 7.9, least: 4.5, better: null },
    accent: { colour: '#c07a00', ratio: 3.4, least: 3, better: null },
  };
}

export const template = {
  id: 't1',
  base: 'certificate-classic',
  name: 'Our certificate',
  version: 3,
  source: '#import "../look.typ": *\n#let classic(d, logos, title) = {\n  wrong\n}\n',
  shipped: '#import "../look.typ": *\n',
  schema: 1,
  keys: [
    { path: 'd.certificate.name', kind: 'text' as const, sample: 'Noor Jansen', about: 'The name.' },
    { path: 'd.closing', kind: 'text' as const, sample: '', about: 'The line above signatures.' },
  ],
};

export const pictures = [
  {
    name: 'hall.svg',
    alt: '',
    bytes: 2048,
    address:
      'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI0MCIgaGVpZ2h0PSIyMCI+PHJlY3Qgd2lkdGg9IjQwIiBoZWlnaHQ9IjIwIiBmaWxsPSIjMjI1NTg4Ii8+PC9zdmc+',
  },
];

export const looks = {
  templates_pictures: () => pictures,
  templates_contract: () => ({
    schema: 1,
    kinds: [
      {
        base: 'certificate-classic',
        keys: [
          {
            path: 'd.community.name',
            kind: 'text',
            sample: 'Riverside Commons',
            about: 'The name of the community.',
          },
          { path: 'd.date.year', kind: 'number', sample: '2026', about: 'The year, in four digits.' },
          {
            path: 'd.certificate.name',
            kind: 'text',
            sample: 'Noor Jansen',
            about: 'The name of the person, as it is printed.',
          },
          { path: 'd.certificate.pronunciation', kind: 'none', sample: '', about: 'How the name is said.' },
        ],
      },
      {
        base: 'letter',
        keys: [
          {
            path: 'd.thanks.letter',
            kind: 'list',
            sample: 'Thank you for the hedges.',
            about: 'What is said.',
          },
        ],
      },
    ],
  }),
  templates_list: () => [{ id: 't1', base: 'certificate-classic', name: 'Our certificate', version: 3 }],
  templates_show: () => template,
  look_show: () => view,
  look_preview: ({ template }: { template: string }) => pictureOf(template),
};
