import { describe, expect, it } from 'vitest';
import { noticesOf } from '#renderer/features/tickets/matters/ticket-notices.tsx';
import type { Ticket } from '#shared/domain/kinds.ts';
import { italian } from '#shared/text/italian.ts';
import { rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { sampleRules, sampleTerms } from '#tests/unit/domain/service-level/sample-rules.ts';
import { friday, recordOf, recordsOf, ticketOf } from './some-records.ts';

const RULES = sampleRules({ terms: [sampleTerms(1, { profile: 'basic' })] });

function notices(said: Partial<Ticket>, records: Parameters<typeof recordsOf>[0] = {}): string {
  const life = { ...recordsOf(records), merged: [], others: new Map([['O' as never, ticketOf()]]) };
  const ticket = sampleTicket(1, { openedAt: rome('2026-11-20T16:00'), reason: 'fault', ...said });
  return noticesOf(ticket, life, RULES, friday('18:00'), italian).join('\n');
}

describe('what there is to know of a ticket', () => {
  it('is that its system is obsolete, whether the ticket or its device says it (CAP-3.1.5-a, A-31)', () => {
    expect(notices({ operatingSystem: 'Windows 8.1' })).toContain('Windows 8.1 è un sistema obsoleto');
    expect(notices({ operatingSystem: 'Windows 10' })).toBe('');
    const old = recordOf('asset', 'A', { operatingSystem: 'Windows Server 2008 R2' });
    expect(notices({ assetId: 'A' as never }, { assets: [old] })).toContain('Windows Server 2008 R2');
  });

  it('is that assistance does not include it, and what it takes (CAP-3.1.4-e)', () => {
    expect(notices({ reason: 'changeWithoutFault' })).toBe(
      'Non compreso nell’assistenza: serve un preventivo o una manutenzione evolutiva.',
    );
    expect(notices({ reason: 'fault' })).toBe('');
  });

  it('is that remote assistance went on for too long (CAP-3.1.4-d)', () => {
    const session = (endedAt: string) =>
      recordOf('remoteSession', 's', {
        startedAt: friday('10:00'),
        endedAt: friday(endedAt),
        estimateMinutes: null,
      });
    expect(notices({}, { remoteSessions: [session('10:30')] })).toBe('');
    expect(notices({}, { remoteSessions: [session('10:31')] })).toContain('Oltre il limite di 30 minuti');
  });

  it('is that the office did not buy its device, and who authorised help all the same (REG-10.5-a)', () => {
    const bought = recordOf('asset', 'A', {
      ...{ label: 'PC-9', purchasedByIct: false, takenInChargeAct: null, operatingSystem: null },
    });
    const about = { assetId: 'A' as never, authorisedBy: null };
    expect(notices(about, { assets: [bought] })).toContain('assistenza non dovuta (art. 10 c.5)');
    expect(notices({ ...about, authorisedBy: 'Dirigente' }, { assets: [bought] })).toContain(
      'autorizzata da Dirigente',
    );
    const taken = { ...bought, takenInChargeAct: 'Det. 9/2026' };
    expect(notices(about, { assets: [taken] })).toBe('');
  });

  it('is which ticket it duplicates or follows (CAP-3.1.6-c)', () => {
    expect(notices({ duplicateOfId: 'O' as never, state: 'cancelled' })).toBe('Duplicato di 2026/000001.');
    expect(notices({ followsId: 'O' as never, chargeable: true })).toBe(
      'A pagamento per l’ente.\nSegue il ticket 2026/000001.',
    );
  });

  it('is what the writes of two consoles left amiss once they were put together (X-3)', () => {
    expect(notices({ duplicateOfId: 'O' as never, state: 'opened' })).toContain(
      'Risulta duplicato di un altro ticket, ma è aperto',
    );
    expect(notices({ state: 'opened' })).toBe('');
  });
});
