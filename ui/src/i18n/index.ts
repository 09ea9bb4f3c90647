export { firstLanguage, languageOfAddress, rememberLanguage, speak, t, type TextArgs } from './text.svelte';
export { apart } from './apart';
export { language } from './language.svelte';
export { choose, disguises, languages, type Tag } from './languages';
export { belongTo, community, keepCustoms, now, type CommunityFacts } from './community.svelte';
export {
  ago,
  compare,
  date,
  dateTime,
  day,
  dayMonth,
  days,
  duration,
  enumerate,
  hourOf,
  list,
  longDate,
  month,
  shortMonth,
  number,
  occasion,
  relative,
  shortDate,
  span,
  time,
  wall,
  weekday,
} from './dates';
