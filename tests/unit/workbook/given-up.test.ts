import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createWorkbookWriting } from '#electron/host/workbook/workbook-writer.ts';
import { sheetPlan } from '#tests/office/write-workbook.ts';

it('leaves no trace of a workbook given up while it is being completed, and no error that nobody hears', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presidio-given-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sheet = sheetPlan('Registro', [{ header: 'Oggetto', width: 20, format: 'text' }]);
  const writing = await createWorkbookWriting({
    path: join(folder, 'registro.xlsx'),
    temporary: join(folder, '.registro.tmp'),
    plan: { title: 'Registro', creator: 'Presidio', sheets: [sheet] },
    createdAt: 0,
  });
  await writing.append(0, [['Stampante ferma']]);
  const closing = writing.close();
  await Promise.all([expect(closing).rejects.toThrow(), writing.discard()]);
  expect(readdirSync(folder)).toEqual([]);
});
