import type { Catalogue } from '#shared/text/catalogue.ts';

function because(reason: string): string {
  return reason === '' ? '' : `: ${reason}`;
}

/** How a due time comes about, in lines that can be copied. */
export const dueExplanation: Catalogue['dueExplanation'] = {
  title: 'Why this due time?',
  due: (when) => `To be taken in charge by ${when}.`,
  allowed: (opened, allowed) => `${allowed} of service hours are counted from the opening, ${opened}.`,
  level: (priority, day) =>
    `Priority ${priority}, by the service level in force from ${day}: the one of the day of opening applies.`,
  calendar: (day) => `Service hours in force from ${day}`,
  day: (day, what) => `${day}: ${what}`,
  counted: (slots, minutes, total) => `${slots} = ${minutes} (${total} in all)`,
  paused: (slots) => `suspended ${slots}`,
  nothing: 'no hours to count',
  pause: (from, to, reason) => `Suspended from ${from} to ${to}${because(reason)}`,
  pauseLasting: (from, reason) =>
    `Suspended from ${from}, and still is${because(reason)}. The due time moves for as long as it lasts.`,
  priorityChanged: (when, from, to, reason) => `${when}: priority from ${from} to ${to}${because(reason)}`,
  bodyChanged: (when, from, to, reason) => `${when}: body from ${from} to ${to}${because(reason)}`,
  recomputed: 'The due time is counted again from the opening, with the present priority and body.',
  someBody: 'another body',
  met: (when, elapsed) => `Taken in charge ${when}, after ${elapsed}: within time.`,
  missed: (when, elapsed) => `Taken in charge ${when}, after ${elapsed}: late.`,
  running: (elapsed, left) => `${elapsed} have passed so far: ${left} are left.`,
  overdue: (elapsed) => `${elapsed} have passed so far: it is overdue.`,
  stopped: 'The ticket is cancelled or a duplicate of another: its taking in charge does not count.',
  missing: {
    calendar: 'The body’s service hours are to be configured: until they are, no due time can be worked out.',
    serviceLevel:
      'The body’s service level is to be configured: nothing was promised for the day of opening.',
    hours: 'The body’s service hours are too few to reach a due time.',
  },
};
