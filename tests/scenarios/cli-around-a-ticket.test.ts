import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { CHIEF, openCliOffice, opening, ticketOf } from '#tests/cli/cli-office.ts';
import { command } from '#tests/cli/cli-desk.ts';

describe('apply', () => {
  it('does by name what stands around a ticket, and refuses it in words (CAP-3.1.2-a, CAP-3-b, CAP-5-a)', async () => {
    const { apply, bodyId } = await openCliOffice();
    const ticketId = ticketOf(await apply('first', opening(bodyId, 'Uno')));
    const options = [{ choice: 'repair', cents: 18_000, description: 'Scheda madre' }];
    const lines = [
      command('recordContact', CHIEF, { ticketId, channel: 'phone', note: 'Ha richiamato' }),
      command('sendQuote', CHIEF, { ticketId, options }),
      command('takeCharge', CHIEF, { ticketId }),
      command('sendQuote', CHIEF, { ticketId, options }),
      command('signalMaintenance', CHIEF, { ticketId }),
      command('proposeEvolution', CHIEF, { ticketId, subject: 'Rinnovo', origin: 'bodyRequest' }),
      command('proposeImprovement', CHIEF, { bodyId, subject: 'Firma remota' }),
    ];
    const run = await apply('first', lines.join(''));
    expect(run.status).toBe(EXIT.failed);
    expect(run.lines.map(({ use, ok }) => [use, ok])).toEqual([
      ['recordContact', true],
      ['sendQuote', false],
      ['takeCharge', true],
      ['sendQuote', true],
      ['signalMaintenance', true],
      ['proposeEvolution', true],
      ['proposeImprovement', true],
    ]);
    expect(run.lines[1]).toMatchObject({ refusal: { code: 'ticket-not-taken' } });
  });
});
