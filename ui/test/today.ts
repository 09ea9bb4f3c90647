// The day that the made-up communities stand on: today in their own zone, which the clock's UTC day may not be yet.
const ZONE = 'Europe/Amsterdam';

/** Today in the community's zone, YYYY-MM-DD. */
export const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());
