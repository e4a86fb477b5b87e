import { join } from 'node:path';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';
import { type CliRun, command, runCli } from './cli-desk.ts';

/** The person who begins the office. */
export const CHIEF = '01HZY000000000000000000001';

/** A prepared share with a body and a person, and the folders of its consoles. */
export interface CliOffice {
  readonly share: string;
  readonly bodyId: string;
  readonly home: (name: string) => string;
  /** Runs commands as the console of a home that is no copy. */
  apply(home: string, lines: string, ...options: readonly string[]): Promise<CliRun>;
}

/** Prepares a share and begins an office in it. */
export async function openCliOffice(): Promise<CliOffice> {
  const folder = await freshFolder();
  const share = join(folder, 'share');
  const home = (name: string): string => join(folder, name);
  const apply: CliOffice['apply'] = (name, lines, ...options) =>
    runCli(['apply', '--share', share, '--home', home(name), '--file', '-', '--no-fence', ...options], lines);
  await runCli(['init', '--share', share, '--name', 'Ufficio di prova']);
  const founded = await apply(
    'first',
    command('registerBody', CHIEF, { name: 'Comune di Prova', type: 'municipality' }),
  );
  const { bodyId } = founded.lines[0]?.['result'] as { readonly bodyId: string };
  await apply('first', command('registerPerson', CHIEF, { bodyId, givenName: 'Ada', familyName: 'Prova' }));
  return { share, bodyId, home, apply };
}

/** The line that opens a ticket. */
export function opening(bodyId: string, subject: string): string {
  return command('openTicket', CHIEF, {
    bodyId,
    subject,
    channel: 'phone',
    reason: 'fault',
    requesterName: 'Ugo Esempio',
    requesterContact: '055 0000 100',
  });
}

/** The id of the ticket that a line opened. */
export function ticketOf(run: CliRun, place = 0): string {
  return (run.lines[place]?.['result'] as { readonly ticketId: string }).ticketId;
}
