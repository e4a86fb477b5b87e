import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { command, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, openCliOffice } from '#tests/cli/cli-office.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';

describe('the yearly documents from the command line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are written as they stand or as they were issued, never toner (REG-3.11-a, REG-10.4-a)', async () => {
    const { share, bodyId, apply } = await openCliOffice();
    const begun = await apply(
      'first',
      command('saveYearlyDocument', CHIEF, { type: 'purchasePlan', year: 2027 }),
    );
    const { id: documentId } = begun.lines[0]?.['result'] as { readonly id: string };
    const line = { documentId, capital: true, criterion: 'equal', bodyIds: [bodyId], unitCents: 80_000 };
    const pcs = { ...line, subject: 'PC', category: 'computer', quantity: 3 };
    const toner = { ...line, subject: 'Toner', category: 'consumable', quantity: 10 };
    const run = await apply(
      'first',
      [
        command('addDocumentLine', CHIEF, pcs),
        command('issueDocument', CHIEF, { documentId, edition: 'january' }),
        command('addDocumentLine', CHIEF, { ...pcs, subject: 'Portatili', quantity: 1 }),
      ].join(''),
    );
    expect(run.lines.map(({ ok }) => ok)).toEqual([true, true, true]);
    const refused = await apply('first', command('addDocumentLine', CHIEF, toner));
    expect(refused.lines).toMatchObject([{ ok: false, refusal: { code: 'document-consumable' } }]);
    const exported = async (report: string, ...words: readonly string[]) => {
      const out = join(share, '..', `${report}-${String(words.length)}.xlsx`);
      const argv = ['export', report, '--share', share, '--year', '2027', ...words, '--out', out, '--json'];
      const { status, lines } = await runCli(argv, '', { createWorkbookWorker });
      return { status, answer: lines[0] };
    };
    const now = await exported('piano-acquisti');
    expect(now).toMatchObject({ status: EXIT.done, answer: { entries: 2, totalCents: 320_000 } });
    const january = await exported('piano-acquisti', '--edition', 'gennaio');
    expect(january).toMatchObject({ status: EXIT.done, answer: { entries: 1, totalCents: 240_000 } });
    expect((await exported('piano-acquisti', '--edition', 'settembre')).status).toBe(EXIT.failed);
    expect((await exported('piano-integrazione')).status).toBe(EXIT.failed);
    expect((await exported('riepilogo-costi')).status).toBe(EXIT.failed);
  });
});
