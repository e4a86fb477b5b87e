import { describe, expect, it } from 'vitest';
import { assistanceScope } from '#shared/domain/assistance-scope.ts';
import { defaultTeam } from '#shared/domain/default-team.ts';
import { ICT_FUNCTIONS, isIctFunction } from '#shared/domain/ict-functions.ts';
import { matterNumber, matterOutside, proposedMatter } from '#shared/domain/outside-matters.ts';
import { ICT_FUNCTION_COUNT, OUTSIDE_MATTERS, ticketKind } from '#shared/domain/ticket.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';

describe('the functions of the office', () => {
  it('are exactly 17, in order, each with its name (REG-3-a)', () => {
    expect(ICT_FUNCTIONS).toEqual(Array.from({ length: ICT_FUNCTION_COUNT }, (_, at) => at + 1));
    for (const { labels } of [italian, english])
      expect(Object.keys(labels.ictFunction).map(Number)).toEqual([...ICT_FUNCTIONS]);
    expect(italian.labels.ictFunction[1]).toBe('Piano Informatico di Sviluppo');
    expect(italian.labels.ictFunction[9]).toContain('Sicurezza dei singoli enti');
    expect(italian.labels.ictFunction[17]).toBe('Rapporti con Linea Comune S.p.A.');
  });

  it('are the only numbers that a ticket takes (REG-3-a)', () => {
    for (const n of [0, 18, 1.5]) {
      expect(isIctFunction(n)).toBe(false);
      expect(ticketKind.fields.ictFunction.schema.safeParse(n).success).toBe(false);
    }
    expect(isIctFunction(9)).toBe(true);
  });
});

describe('the matters that are not the office’s', () => {
  it('are recognised in what people ask (REG-3.c3-a)', () => {
    expect(proposedMatter('Serve un toner nero')).toBe('consumables');
    expect(proposedMatter('Tablet per l’assessore')).toBe('personalDevices');
    expect(proposedMatter('Rinnovo della convenzione CONSIP')).toBe('telephony');
    expect(proposedMatter('La stampante non stampa')).toBeNull();
    expect(OUTSIDE_MATTERS.map(matterNumber)).toEqual([1, 2, 3]);
  });

  it('are so unless a project covers personal devices (REG-3.c3-a)', () => {
    const tablet = { outsideMatter: 'personalDevices', projectReference: null } as const;
    expect(matterOutside(tablet)).toBe('personalDevices');
    expect(matterOutside({ ...tablet, projectReference: 'P-04' })).toBeNull();
    expect(matterOutside({ outsideMatter: 'consumables', projectReference: 'P-04' })).toBe('consumables');
  });
});

describe('what assistance includes', () => {
  it('is faults, not modifications that no fault asks for (CAP-3.1.4-e)', () => {
    expect(assistanceScope('fault', 'minimal')).toEqual({ included: true });
    expect(assistanceScope('changeWithoutFault', 'enterprise')).toEqual({
      included: false,
      proposes: ['quote', 'evolution'],
    });
  });

  it('is consulting for the largest profile alone, and everything for the office’s own (CAP-3.1.4-e, A-35)', () => {
    expect(assistanceScope('consulting', 'enterprise').included).toBe(true);
    expect(assistanceScope('consulting', 'pro')).toEqual({ included: false, proposes: ['quote'] });
    expect(assistanceScope('changeWithoutFault', null).included).toBe(true);
  });
});

describe('the team that a ticket goes to', () => {
  it('is operation for backups and projects for what evolves (CAP-4-a)', () => {
    expect(defaultTeam('fault', 'systems')).toBe('operation');
    expect(defaultTeam('improvement', 'systems')).toBe('projects');
    expect(defaultTeam('usageSupport', 'applications')).toBe('helpDesk');
  });
});
