// A Backend without a core, for component tests and for looking at the window while the core is being built.
import { HearthError, type Backend, type HearthEvent, type Outcome } from '../src/api/backend';

import type { CredentialVerified } from '../src/api/generated/commands';
import { languages } from '../src/i18n';
import { onboarding } from './journeys';
import { looks } from './looks';
import { people } from './people';
import { story } from './story';
import { time } from './time';
import { work } from './work';

type Answers = Record<string, (args: never) => unknown>;

export interface FakeBackend extends Backend {
  /** What was called, in order. */
  readonly calls: { name: string; args: unknown }[];
  tell(event: HearthEvent): void;
}

const names = [
  'Noor Jansen',
  'Tove Eriksen',
  'Eleni Petrov',
  'Amara Adeyemi',
  'Bilal Haddad',
  'علی رضایی',
  'Ольга Иванова',
  '陈伟',
];

const standard: Answers = {
  ...people,
  ...looks,
  ...onboarding,
  ...time,
  ...work(),
  // `?fake=none` and `?fake=locked` show the first run and the passphrase.
  community_state: () => {
    const state = typeof location === 'undefined' ? '' : new URLSearchParams(location.search).get('fake');
    if (state === 'none') return { state };
    if (state === 'locked')
      return {
        state,
        path: '/files/tove/Hearth/Riverside Commons.hearth',
        name: 'Riverside Commons',
        reason: '',
        why: 'locked',
      };
    return {
      state: 'open',
      community: {
        name: 'Riverside Commons',
        locale: 'en-GB',
        zone: 'Europe/Amsterdam',
        today: '2026-11-22',
        people: 1204,
      },
    };
  },
  credentials_keys: () => ({
    on: true,
    host: 'https://commons.example/verify',
    current: {
      did: 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp',
      fingerprint: '2qd0-xw9c-t11k-7gp2-v5ha',
      since_at: '2026-03-01T09:00:00Z',
      retired_at: null,
      signed: 41,
    },
    former: [
      {
        did: 'did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH',
        fingerprint: 'mx6c-h3ka-vtvn-1z23-sp7p',
        since_at: '2025-01-01T09:00:00Z',
        retired_at: '2026-03-01T09:00:00Z',
        signed: 12,
      },
    ],
  }),
  credentials_of: () => [],
  trusted_issuers_list: () => [
    {
      id: 't1',
      did: 'did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH',
      name: 'Harbour East',
      added_at: '2026-05-01T09:00:00Z',
    },
  ],
  credentials_verify: (): CredentialVerified => ({
    verdict: 'holds',
    found: 'pdf',
    key: 'own',
    trusted_as: null,
    issuer: 'Riverside Commons',
    did: 'did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp',
    fingerprint: '2qd0-xw9c-t11k-7gp2-v5ha',
    holder: 'Noor Jansen',
    title: 'Certificate of appreciation',
    reason: 'For a year of open evenings.',
    criteria: 'Awarded by Riverside Commons for what stands in the description.',
    given_on: '2026-11-22',
    valid_until: '2027-11-22',
    expired: false,
    early: false,
    replaced_at: null,
    kept: true,
    hashed_email: false,
  }),
  community_ways: () => ({ passphrase: true, code: true, keychain: false }),
  keys_show: () => ({
    opened_with: 'passphrase',
    keychain: 'unused',
    passphrase: true,
    code: null,
    second_way: false,
  }),
  keys_reminder: () => 'nothing',
  search: ({ query, limit }: { query: string; limit: number }) =>
    names
      .filter((name) => name.toLowerCase().includes(query.toLowerCase()))
      .slice(0, limit)
      .map((title, index) => ({
        kind: 'person',
        id: `p${index}`,
        title,
        detail: 'Host · Garden',
        hue: null,
      })),
  languages_list: () => ({
    current: document.documentElement.lang || 'en',
    languages: languages.map(({ tag, name, dir }) => ({ tag, name, rtl: dir === 'rtl' })),
  }),
  language_set: () => ({ value: null, stale: ['language'] }),
  device_settings_show: () => ({}),
  device_settings_set: () => ({ value: null }),
  backups_list: () => ({
    backups: [],
    folder: '/files/tove/Hearth/Riverside Commons.hearth.backups',
    automatic: true,
    second: null,
    changed: true,
    trouble: null,
  }),
  settings_show: () => ({}),
  settings_set: () => null,
  drafts_list: () => [],
  draft_keep: () => null,
  draft_drop: () => null,
  ...story,
  undo: () => ({ label: 'Rename Noor', skipped: [] }),
  redo: () => ({ label: 'Rename Noor', skipped: [] }),
  jobs_cancel: () => null,
};

/** Answers with `answers` first; a value that is an Outcome (has `stale`) is passed on as it is. */
export function fakeBackend(answers: Answers = {}): FakeBackend {
  const handlers = new Set<(event: HearthEvent) => void>();
  const calls: { name: string; args: unknown }[] = [];
  return {
    calls,
    tell: (event) => handlers.forEach((handler) => handler(event)),
    async call(name, args) {
      calls.push({ name, args });
      const answer = answers[name] ?? standard[name];
      if (!answer) throw new HearthError('unknown_command', `No command named ${name}.`);
      const value = await answer(args as never);
      if (typeof value === 'object' && value !== null && 'stale' in value) return value as Outcome<never>;
      return { value, stale: [] } as unknown as Outcome<never>;
    },
    bytes: async () => new Uint8Array(),
    on(handler) {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
    pickFile: async () => null,
    pickFiles: async () => [],
    pickFolder: async () => null,
    saveFile: async () => null,
    ready: async () => undefined,
    openPath: async () => undefined,
    openUrl: async () => undefined,
    reveal: async () => undefined,
  };
}
