import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { refusalSentence } from '#electron/cli/failure.ts';
import type { LineOutcome } from './run-lines.ts';

/** What is printed of a line: what it did and, of a ticket, the number it has by now, or why it did nothing. */
export async function outcomeLine(
  outcome: LineOutcome,
  workspace: Workspace,
  words: Catalogue,
): Promise<JsonObject> {
  const { line, use } = outcome;
  if ('refusal' in outcome) {
    const { code, data } = outcome.refusal;
    const message = refusalSentence(words, outcome.refusal);
    return { line, ok: false, ...(use === null ? {} : { use }), refusal: { code, data }, message };
  }
  const { result } = outcome;
  return { line, ok: true, use, result, ...(await numberOf(result, workspace)) };
}

async function numberOf({ ticketId }: JsonObject, workspace: Workspace): Promise<JsonObject> {
  if (typeof ticketId !== 'string') return {};
  const ticket = await workspace.read('ticket', ticketId as RecordId<'ticket'>);
  return ticket === undefined ? {} : { number: ticket.record.number, code: ticket.record.draftCode };
}
