import type { RecordId } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { refusalSentence } from '#electron/cli/failure.ts';
import type { LineOutcome } from './run-lines.ts';

/** What is printed of a line: what it did and, of a ticket or a receipt, the number it has by now, or why it did nothing. */
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
  return { line, ok: true, use, result, ...(await numberOf(use, result, workspace)) };
}

async function numberOf(
  use: LineOutcome['use'],
  result: JsonObject,
  workspace: Workspace,
): Promise<JsonObject> {
  const found = await numberedRecord(use, result, workspace);
  return found === undefined ? {} : { number: found.record.number, code: found.record.draftCode };
}

/** The ticket, the receipt of a hand-over or the intervention report that a result names. */
async function numberedRecord(
  use: LineOutcome['use'],
  { ticketId, handoverId, id }: JsonObject,
  workspace: Workspace,
) {
  if (typeof ticketId === 'string') return workspace.read('ticket', ticketId as RecordId<'ticket'>);
  if (use === 'recordOnSiteReport') return workspace.read('onSiteReport', id as RecordId<'onSiteReport'>);
  const receipt = use === 'recordHandover' ? id : handoverId;
  return typeof receipt === 'string'
    ? workspace.read('credentialHandover', receipt as RecordId<'credentialHandover'>)
    : undefined;
}
