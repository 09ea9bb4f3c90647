// A programme of onboarding with a few people on their way.
import type { JourneyBoard, JourneyRow, ProgrammeRow, ProgrammeStep } from '../src/api/generated/commands';

export const programme: ProgrammeRow = {
  id: 'w1',
  name: 'Welcome',
  effort_id: null,
  effort: null,
  hue: null,
  retired_on: null,
  people: 3,
};
export const steps: ProgrammeStep[] = [
  { id: 's1', name: 'Said hello', done_by: 'lead', due_after_days: 3, note: '' },
  { id: 's2', name: 'Met', done_by: 'lead', due_after_days: 7, note: '' },
  { id: 's3', name: 'Settled', done_by: 'newcomer', due_after_days: null, note: '' },
];
export const journey = (
  id: string,
  person: string,
  step: number,
  more: Partial<JourneyRow> = {},
): JourneyRow => ({
  id,
  person_id: `p-${id}`,
  person,
  programme_id: 'w1',
  programme: 'Welcome',
  step_id: steps[step]?.id ?? '',
  step: steps[step]?.name ?? '',
  done_by: 'lead',
  due_after_days: steps[step]?.due_after_days ?? null,
  buddy_id: null,
  buddy: null,
  began_on: '2026-11-17',
  step_since: '2026-11-20',
  ended_on: null,
  outcome: null,
  day: 6,
  waiting: 2,
  stuck: false,
  patience: steps[step]?.due_after_days ?? 14,
  next_id: steps[step + 1]?.id ?? null,
  next: steps[step + 1]?.name ?? null,
  ...more,
});
const journeys = [
  journey('j1', 'Noor Jansen', 0, { buddy_id: 'p1', buddy: 'Tove Eriksen' }),
  journey('j2', 'علی رضایی', 0, { stuck: true, waiting: 5, day: 9 }),
  journey('j3', 'Eleni Petrov', 2),
];

export const onboarding = {
  programmes_list: () => [programme],
  programmes_show: () => ({ ...programme, steps }),
  programmes_add: () => ({ id: 'w2' }),
  programmes_change: () => null,
  programmes_retire: () => null,
  journeys_list: (): JourneyBoard => ({
    programme,
    steps: steps.map((step) => {
      const here = journeys.filter((one) => one.step_id === step.id);
      return {
        ...step,
        total: here.length,
        stuck: here.filter((one) => one.stuck).length,
        journeys: here,
      };
    }),
  }),
  journeys_of: () => ({ journeys: [], accompanies: [] }),
  journeys_start: () => ({ started: 1, already: 0 }),
  journeys_change: () => null,
  journeys_step: () => null,
  journeys_end: () => null,
};
