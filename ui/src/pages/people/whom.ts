// Whom work on many people is for: the chosen ones, or everyone who matches but some, whose ids the window never has.
import type { ConsentFilter, PeopleMatch } from '../../api';

export type Whom =
  | { count: number; ids: readonly string[]; match?: undefined }
  | { count: number; ids?: undefined; match: PeopleMatch };

export const nobody: Whom = { count: 0, ids: [] };

/** As the commands of the core take it. */
export const asked = (whom: Whom): { person_ids: string[] } | { matching: PeopleMatch } =>
  whom.match ? { matching: whom.match } : { person_ids: [...(whom.ids ?? [])] };

/** The filter that an address holds as `agreed KIND` or `withdrawn KIND`. */
export function consentOf(text: string): { consent?: ConsentFilter } {
  const [state, kind] = text.split(' ');
  return (state === 'agreed' || state === 'withdrawn') && kind ? { consent: { kind_id: kind, state } } : {};
}
