import { describe, expect, it } from 'vitest';
import { EVOLUTION_STATES, type EvolutionState } from '#shared/domain/evolution.ts';
import {
  type EvolutionFacts,
  evolutionGuard,
  incompleteness,
  missingToRun,
} from '#shared/domain/evolution-lifecycle.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';

const LEGAL: readonly `${EvolutionState} ${EvolutionState}`[] = [
  'requested designed',
  'requested rejected',
  'designed quoteSent',
  'designed rejected',
  'quoteSent approved',
  'quoteSent rejected',
  'approved running',
  'rejected designed',
  'running accepted',
];

const PAIRS = EVOLUTION_STATES.flatMap((from) => EVOLUTION_STATES.map((to) => ({ from, to })));

function at(text: string): Instant {
  return toInstant(Date.parse(text));
}

/** A quote of 3 200,00 € sent on 10 November, approved on the 18th. */
const APPROVED: EvolutionFacts = {
  state: 'approved',
  projectReference: 'prot. 123/2026',
  quoteCents: 320_000,
  quoteSentAt: at('2026-11-10T09:00:00Z'),
  approvedBy: 'Il Sindaco',
  approvedAt: at('2026-11-18T09:00:00Z'),
};

const LATER = at('2026-12-01T09:00:00Z');

describe('the lifecycle of evolutive work', () => {
  it.each(PAIRS)('goes from $from to $to only if that step is legal (CAP-5-a)', ({ from, to }) => {
    const refusal = evolutionGuard({ ...APPROVED, state: from }, to, 'Lo chiede la Giunta', LATER);
    if (LEGAL.includes(`${from} ${to}`)) expect(refusal).toBeUndefined();
    else expect(refusal).toEqual({ code: 'evolution-move-illegal', data: { from, to } });
  });

  it('does not run without an approval: quoted on 10 November, approved on the 18th, from that day (CAP-5-a)', () => {
    const unapproved = { ...APPROVED, approvedBy: null, approvedAt: null };
    expect(evolutionGuard({ ...unapproved, state: 'quoteSent' }, 'running', null, LATER)?.code).toBe(
      'evolution-move-illegal',
    );
    expect(evolutionGuard(unapproved, 'running', null, LATER)).toEqual({
      code: 'evolution-incomplete',
      data: { to: 'running', missing: ['approvedBy', 'approvedAt'] },
    });
    const eve = at('2026-11-17T22:59:59Z');
    expect(evolutionGuard(APPROVED, 'running', null, eve)?.code).toBe('evolution-not-yet');
    // Midnight in Italy: the day of the approval has begun, though its hour has not come.
    expect(evolutionGuard(APPROVED, 'running', null, at('2026-11-17T23:00:00Z'))).toBeUndefined();
  });

  it.each(['projectReference', 'quoteCents', 'approvedBy', 'approvedAt'] as const)(
    'does not run without its %s (CAP-5-a)',
    (field) => {
      const refusal = evolutionGuard({ ...APPROVED, [field]: null }, 'running', null, LATER);
      expect(refusal).toEqual({ code: 'evolution-incomplete', data: { to: 'running', missing: [field] } });
    },
  );

  it('tells all that is missing before it runs (CAP-5-a)', () => {
    const begun = { ...APPROVED, state: 'designed', quoteCents: null, approvedBy: null } as const;
    expect(missingToRun(begun)).toEqual(['quoteCents', 'approvedBy']);
    expect(missingToRun(APPROVED)).toEqual([]);
  });

  it('keeps in each state what its steps were taken with', () => {
    expect(incompleteness({ ...APPROVED, state: 'running', quoteCents: null })?.code).toBe(
      'evolution-incomplete',
    );
    expect(incompleteness({ ...APPROVED, state: 'requested', projectReference: null })).toBeUndefined();
  });

  it('asks why a quote is rejected', () => {
    expect(evolutionGuard({ ...APPROVED, state: 'quoteSent' }, 'rejected', null, LATER)?.code).toBe(
      'evolution-reason-missing',
    );
  });
});
