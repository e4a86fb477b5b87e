import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { assetsOfCode, codeKey, type CodedAsset } from '#shared/domain/inventory/asset-of-code.ts';
import { assetOfLabelCode, labelCode } from '#shared/domain/inventory/label-code.ts';

const PONTASSIEVE = '01JD00000000000000000000PB' as RecordId<'body'>;
const PELAGO = '01JD00000000000000000000QB' as RecordId<'body'>;

function coded(id: string, others: Partial<CodedAsset>): CodedAsset {
  const assetId = `01JD0000000000000000000${id}` as RecordId<'asset'>;
  return { id: assetId, bodyId: PONTASSIEVE, label: id, serial: null, inventoryNumber: null, ...others };
}

const PC = coded('A01', { label: 'PC-0101', serial: '5CG 1234', inventoryNumber: '2026/118' });

describe('the symbol of a label', () => {
  it('holds the words of the label and the asset’s id', () => {
    expect(labelCode(PC)).toBe(`PC-0101 PRESIDIO${PC.id}`);
    expect(assetOfLabelCode(labelCode(PC))).toBe(PC.id);
  });

  it('holds nothing that a small symbol cannot', () => {
    const long = { ...PC, label: 'Proiettore dell’aula consiliare, città di Pontassieve' };
    expect(labelCode(long)).toBe(`PROIETTORE-DELL-AULA-CONSI PRESIDIO${PC.id}`);
    expect(labelCode(long)).toMatch(/^[0-9A-Z -]{1,61}$/);
    expect(labelCode({ ...PC, label: '—' })).toBe(`PRESIDIO${PC.id}`);
  });

  it('is read by a keyboard of another country, in capitals or not', () => {
    expect(assetOfLabelCode(`pc'0101 presidio${PC.id.toLowerCase()}`)).toBe(PC.id);
    expect(assetOfLabelCode('PC-0101')).toBeUndefined();
  });
});

describe('the asset of a code', () => {
  const other = coded('A02', { label: 'PC-0102', bodyId: PELAGO, inventoryNumber: '2026/118' });
  const assets = [PC, other];

  it('is found by its symbol, even when another bears the same label', () => {
    const twin = coded('A03', { label: 'PC-0101' });
    expect(assetsOfCode(labelCode(twin), [PC, twin])).toEqual([twin]);
  });

  it('is found by inventory number, serial or label, without capitals and blanks', () => {
    expect(assetsOfCode('5cg1234', assets)).toEqual([PC]);
    expect(assetsOfCode(' pc-0102 ', assets)).toEqual([other]);
    expect(assetsOfCode('nessuno', assets)).toEqual([]);
    expect(assetsOfCode('', assets)).toEqual([]);
  });

  it('is one of several when more bear the number, that of the body in hand first', () => {
    expect(assetsOfCode('2026/118', assets)).toEqual([PC, other]);
    expect(assetsOfCode('2026/118', assets, PELAGO)).toEqual([other]);
  });

  it('is found although the reader garbled the signs, unless little else is left', () => {
    expect(assetsOfCode("PC'0102", assets)).toEqual([other]);
    expect(assetsOfCode('2026-118', [PC])).toEqual([PC]);
    const short = coded('A04', { label: 'A-1' });
    expect(assetsOfCode('A1', [short])).toEqual([]);
  });

  it('has one key however it was read', () => {
    expect(codeKey(labelCode(PC))).toBe(codeKey(` ${labelCode(PC).toLowerCase()} `));
    expect(codeKey('pc-0101')).toBe(codeKey('PC-0101 '));
  });
});
