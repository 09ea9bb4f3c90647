export { t, type TextArgs } from './text';
export { belongTo, community, type CommunityFacts } from './community.svelte';
export {
  ago,
  date,
  dateTime,
  day,
  dayMonth,
  duration,
  list,
  longDate,
  month,
  number,
  relative,
  shortDate,
  span,
  time,
} from './dates';
