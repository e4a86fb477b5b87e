import { describe, expect, it } from 'vitest';
import {
  isFiltered,
  NONE,
  presetOf,
  queryOf,
  statesOfPreset,
  ticketSearchSchema,
  tidySearch,
} from '#renderer/features/tickets/ticket-search.ts';
import { OPEN_STATES } from '#shared/domain/ticket-lifecycle.ts';

const PERSON = '01JD0000000000000000000000';

describe('the address of the ticket list', () => {
  it('shows open tickets as they are served when it says nothing (CAP-3.1-c)', () => {
    const query = queryOf({});
    expect(query.states).toEqual(OPEN_STATES);
    expect(query.sort).toEqual({ column: 'queue', direction: 'ascending' });
    expect(presetOf({})).toBe('open');
  });

  it('shows the newest first where there is nothing left to serve', () => {
    const newestFirst = { column: 'openedAt', direction: 'descending' };
    expect(queryOf({ states: 'every' }).sort).toEqual(newestFirst);
    expect(queryOf({ states: ['opened', 'closed'] }).sort).toEqual(newestFirst);
    expect(queryOf({ states: ['opened'], sort: 'code', direction: 'ascending' }).sort).toEqual({
      column: 'code',
      direction: 'ascending',
    });
  });

  it('keeps the day by whose end tickets fall due, until it is taken away', () => {
    const search = ticketSearchSchema.parse({ dueBy: '2026-11-20' });
    expect(queryOf(search).dueBefore).toBe(Date.parse('2026-11-20T23:00:00Z'));
    expect(isFiltered(search)).toBe(true);
    expect(queryOf({}).dueBefore).toBeUndefined();
    expect(ticketSearchSchema.parse({ dueBy: 'oggi' }).dueBy).toBeUndefined();
  });

  it('asks for the profile of the body first when the office prefers so (A-6)', () => {
    expect(queryOf({}, 'profile').queueOrder).toBe('profile');
    expect(queryOf({}).queueOrder).toBe('severity');
  });

  it('finds open tickets first when words are looked for (CAP-3.1.2-f)', () => {
    expect(queryOf({ text: 'stampante', states: 'every' })).toMatchObject({ states: [], openFirst: true });
    expect(queryOf({ text: 'stampante', sort: 'code' }).openFirst).toBe(false);
  });

  it('leaves out what cannot be read, and keeps the rest', () => {
    const read = ticketSearchSchema.parse({
      text: 'rete',
      states: ['nowhere'],
      sort: 'colour',
      operators: [PERSON],
    });
    expect(tidySearch(read)).toEqual({ text: 'rete', operators: [PERSON] });
  });

  it('asks the index for tickets of nobody with a null operator', () => {
    const read = ticketSearchSchema.parse({ operators: [NONE, PERSON] });
    expect(queryOf(read).operators).toEqual([null, PERSON]);
    const { teams, ictFunctions } = queryOf(ticketSearchSchema.parse({ teams: [NONE], functions: [3] }));
    expect([teams, ictFunctions]).toEqual([[null], [3]]);
  });

  it.each(['open', 'toTake', 'waiting', 'resolved', 'ended', 'every'] as const)(
    'knows the situation %s from the states it asked for',
    (preset) => {
      expect(presetOf({ states: statesOfPreset(preset) })).toBe(preset);
    },
  );

  it('counts as filtered by words or choices, not by the situation', () => {
    expect(isFiltered({ states: 'every', sort: 'code' })).toBe(false);
    expect(isFiltered({ text: '' })).toBe(false);
    expect(isFiltered({ priorities: ['high'] })).toBe(true);
  });
});
