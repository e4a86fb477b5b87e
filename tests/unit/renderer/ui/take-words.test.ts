import { describe, expect, it } from 'vitest';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { type Take, takeShare, takeWords } from '#renderer/ui/take-words.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';

const formats = createFormats('it');
const DUE = rome('2026-11-23T16:00');

function words(said: Partial<Take>): string {
  const take: Take = { verdict: 'running', due: DUE, allowedMinutes: 480, elapsedMinutes: 255, ...said };
  return takeWords(take, italian, formats).replaceAll('\u00a0', ' ');
}

describe('how a taking in charge stands, in a word or two (CAP-7-a)', () => {
  it('says what is left, or by how much it is late', () => {
    expect(words({})).toBe('mancano 3 h 45 min');
    expect(words({ verdict: 'dueSoon', elapsedMinutes: 479 })).toBe('mancano 1 min');
    expect(words({ verdict: 'overdue', elapsedMinutes: 515 })).toBe('scaduto da 35 min');
    expect(words({ verdict: 'overdue', elapsedMinutes: 4_000 })).toBe('scaduto il 23/11/2026');
  });

  it('says how it ended, or why it does not run', () => {
    expect(words({ verdict: 'met' })).toBe('nei tempi');
    expect(words({ verdict: 'missed' })).toBe('in ritardo');
    expect(words({ verdict: 'suspended' })).toBe('sospeso');
    expect(words({ verdict: 'unconfigured', due: null })).toBe('da configurare');
  });

  it('shows how much of the time has gone, and nothing where nothing is counted', () => {
    const take: Take = { verdict: 'running', due: DUE, allowedMinutes: 480, elapsedMinutes: 120 };
    expect(takeShare(take)).toBe(0.25);
    expect(takeShare({ ...take, elapsedMinutes: 9_000 })).toBe(1);
    expect(takeShare({ ...take, allowedMinutes: 0 })).toBeNull();
  });
});
