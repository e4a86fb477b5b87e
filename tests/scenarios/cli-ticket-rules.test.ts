import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { CHIEF, openCliOffice, opening, ticketOf } from '#tests/cli/cli-office.ts';
import { command, runCli } from '#tests/cli/cli-desk.ts';

/** The code with which a line of a run was refused; `done` when it was not. */
function fateOf(line: Readonly<Record<string, unknown>>): string {
  const refusal = line['refusal'] as { readonly code: string } | undefined;
  return refusal?.code ?? 'done';
}

describe('apply, on the rules of a ticket', () => {
  it('does each by its name, and says which it refuses', async () => {
    const { share, apply, bodyId } = await openCliOffice();
    const body = command('registerBody', CHIEF, { name: 'Comune vicino', type: 'municipality' });
    const opened = await apply(
      'first',
      [opening(bodyId, 'Uno'), opening(bodyId, 'Due'), opening(bodyId, 'Toner'), body].join(''),
    );
    const [first, second, third] = [0, 1, 2].map((place) => ticketOf(opened, place));
    const { bodyId: otherId } = opened.lines[3]?.['result'] as { readonly bodyId: string };
    const of = (ticketId: string | undefined, name: string, args: Readonly<Record<string, unknown>>) =>
      command(name, CHIEF, { ticketId, ...args });
    const ending = { solution: 'Sostituito il rullo', cause: 'Rullo consumato' };
    const run = await apply(
      'first',
      [
        of(first, 'suspendTicket', { reason: 'Sede chiusa' }),
        of(first, 'resumeTicket', {}),
        of(first, 'recordWork', { minutes: 15 }),
        of(first, 'takeCharge', {}),
        of(first, 'recordWork', { minutes: 15, solutionMode: 'onSite', note: 'Smontato' }),
        of(first, 'markWorkable', { note: 'Prestato un PC', plan: 'Rullo in arrivo' }),
        of(first, 'changeTicketBody', { bodyId: otherId, reason: 'È di là' }),
        of(second, 'mergeTicket', { intoId: first, reason: 'Doppia' }),
        of(second, 'unmergeTicket', {}),
        of(second, 'linkTickets', { otherId: first }),
        of(second, 'unlinkTickets', { otherId: first }),
        of(third, 'closeAsOutside', { matter: 'consumables', text: 'Provvede l’ente' }),
        of(first, 'closeTicket', ending),
        of(first, 'closeTicket', { ...ending, outcome: 'positive' }),
        command('changeManyTickets', CHIEF, {
          ticketIds: [second],
          act: { type: 'tags', add: ['stampanti'] },
        }),
      ].join(''),
    );
    expect(run.status).toBe(EXIT.failed);
    expect(run.lines.map(fateOf)).toEqual(
      run.lines.map((_, at) => (at === 2 ? 'ticket-not-taken' : at === 12 ? 'outcome-missing' : 'done')),
    );
    const dump = await runCli(['dump', '--share', share, '--kind', 'ticket']);
    const shown = new Map(dump.lines.map((line) => [line['id'], line]));
    expect(JSON.stringify(shown.get(first))).toContain('"solutionMode":"onSite"');
    expect(JSON.stringify(shown.get(third))).toContain('"outsideMatter":"consumables"');
  });
});
