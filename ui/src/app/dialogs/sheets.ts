// Which sheets there are, and what each of them is about.
import type { SheetMake } from '../../api/generated/commands';

type Kind = SheetMake['kind'];
type About = 'meeting' | 'person' | 'effort';

/** What is asked for first stands first; of several, one is enough. */
export const ABOUT: Readonly<Record<Kind, readonly About[]>> = {
  'sign-in': ['meeting'],
  badges: ['meeting', 'effort'],
  minutes: ['meeting'],
  letter: ['person'],
  card: ['person'],
  statement: ['person'],
  effort: ['effort'],
  noticeboard: [],
  site: [],
};

/** In the order in which they are offered. */
export const SHEETS = Object.keys(ABOUT) as Kind[];
