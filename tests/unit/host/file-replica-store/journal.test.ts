import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '#electron/host/file-replica-store/journal.ts';
import { readRecords, toRecord } from '#electron/host/file-replica-store/journal-record.ts';

describe('the records of a journal', () => {
  const whole = Buffer.concat([toRecord('uno'), toRecord('perché'), toRecord('')]);

  it('are read back as they were written', () => {
    expect(readRecords(whole)).toEqual({
      records: ['uno', 'perché', ''],
      wholeBytes: whole.length,
      damaged: false,
    });
  });

  it('lose only the torn one, wherever the last is cut', () => {
    const end = Buffer.concat([toRecord('uno'), toRecord('perché')]);
    for (let length = toRecord('uno').length; length < end.length; length += 1) {
      expect(readRecords(end.subarray(0, length))).toEqual({
        records: ['uno'],
        wholeBytes: toRecord('uno').length,
        damaged: false,
      });
    }
  });

  it('are damaged when one that is not the last differs in one byte', () => {
    const first = toRecord('uno').length;
    for (let index = 0; index < first; index += 1) {
      const bytes = Buffer.from(whole);
      bytes[index] = (bytes[index] ?? 0) ^ 0x20;
      expect(readRecords(bytes).damaged).toBe(true);
    }
  });
});

describe('a journal', () => {
  let folder = '';
  const path = (): string => join(folder, 'archive.journal');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presidio-journal-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('holds what was appended, in order', async () => {
    const journal = await openJournal(folder);
    expect(journal.records).toEqual([]);
    await journal.append('a');
    await journal.append('b');
    await journal.close();
    const again = await openJournal(folder);
    expect(again.records).toEqual(['a', 'b']);
    await again.close();
  });

  it('cuts a torn end and goes on after what is whole', async () => {
    const journal = await openJournal(folder);
    await journal.append('a');
    await journal.close();
    await appendFile(path(), toRecord('torn').subarray(0, 20));
    const again = await openJournal(folder);
    expect(again.records).toEqual(['a']);
    await again.append('b');
    await again.close();
    const last = await openJournal(folder);
    expect(last.records).toEqual(['a', 'b']);
    await last.close();
  });

  it('refuses to open when a record in the middle is damaged, and leaves the file as it is', async () => {
    const journal = await openJournal(folder);
    await journal.append('first');
    await journal.append('second');
    await journal.close();
    const damaged = (await readFile(path(), 'latin1')).replace('first', 'fIrst');
    await writeFile(path(), damaged, 'latin1');
    await expect(openJournal(folder)).rejects.toMatchObject({ failure: 'damaged' });
    expect(await readFile(path(), 'latin1')).toBe(damaged);
  });

  it('refuses to open what a later version wrote', async () => {
    await writeFile(path(), toRecord('{"format":99}'));
    await expect(openJournal(folder)).rejects.toMatchObject({ failure: 'newer' });
  });

  it('is rewritten whole, and goes on from there', async () => {
    const journal = await openJournal(folder);
    for (let index = 0; index < 50; index += 1) await journal.append(`record ${index}`);
    const before = journal.size();
    await journal.rewrite(['short']);
    await journal.append('after');
    expect(journal.size()).toBeLessThan(before);
    expect((await stat(path())).size).toBe(journal.size());
    await journal.close();
    const again = await openJournal(folder);
    expect(again.records).toEqual(['short', 'after']);
    await again.close();
  });

  it('forgets a rewriting that a crash interrupted', async () => {
    const journal = await openJournal(folder);
    await journal.append('a');
    await journal.close();
    await writeFile(join(folder, 'archive.journal.next'), 'half of');
    const again = await openJournal(folder);
    expect(again.records).toEqual(['a']);
    await again.close();
  });

  it('is readable by its user alone', async () => {
    const journal = await openJournal(folder);
    await journal.close();
    expect((await stat(path())).mode & 0o077).toBe(0);
  });
});
