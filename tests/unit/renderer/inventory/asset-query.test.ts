import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { NewRecord } from '#shared/domain/mutations.ts';
import { italian } from '#shared/text/italian.ts';
import { findAssets, sortAssets } from '#renderer/features/inventory/assets/asset-query.ts';
import { assetRow, createSupport } from '#renderer/features/inventory/assets/asset-row.ts';
import {
  assetSearchSchema,
  isFiltered,
  NONE,
  tidyAssetSearch,
  withoutFilters,
} from '#renderer/features/inventory/assets/asset-search.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const BODY = '01JD000000000000000000000B' as RecordId<'body'>;
const PERSON = '01JD000000000000000000000P' as RecordId<'person'>;
const NAMES: Readonly<Record<string, string>> = { [BODY]: 'Pelago', [PERSON]: 'Ada Albicocca' };

function asset(place: number, said: Partial<NewRecord<'asset'>>): Asset {
  const id = `01JD00000000000000000000A${String(place)}` as RecordId<'asset'>;
  return blankRecord('asset', id, { bodyId: BODY, label: `PC-${place}`, deviceType: 'workstation', ...said });
}

const TOOLS = {
  labels: italian.labels,
  nameOf: (id: string) => NAMES[id],
  supportOf: createSupport((system) => system === 'Windows 7'),
  today: '2026-11-21',
  soon: '2027-02-19',
};

const ROWS = [
  asset(1, { holderId: PERSON, operatingSystem: 'Windows 11', ipAddress: '10.0.0.7' }),
  asset(2, { state: 'inStock', operatingSystem: 'Windows 7', serial: 'Però-22', warrantyEnd: '2027-01-01' }),
  asset(3, { state: 'disposed', deviceType: 'printer', warrantyEnd: '2026-11-20' }),
  asset(4, { state: 'inRepair', deviceType: 'laptop', hostName: 'portatile-4' }),
].map((each) => assetRow(each, TOOLS));

function labels(search: Parameters<typeof findAssets>[1]): readonly string[] {
  return findAssets(ROWS, search).rows.map(({ cells }) => cells.label);
}

describe('the list of assets', () => {
  it('shows what the office has, and what it disposed of only when asked', () => {
    expect(labels({})).toEqual(['PC-1', 'PC-2', 'PC-4']);
    expect(labels({ situation: 'disposed' })).toEqual(['PC-3']);
    expect(labels({ situation: 'away' })).toEqual(['PC-4']);
    expect(labels({ situation: 'every' })).toHaveLength(4);
  });

  it('lists the equipment of a room by its name (PT-I.3-a)', () => {
    const room = 'Sala Consiliare – Palazzo Balì';
    const equipment = [
      asset(5, { room, deviceType: 'other', category: 'communicationTools' }),
      asset(6, { room, deviceType: 'laptop' }),
      asset(7, { room: 'Saletta' }),
    ].map((each) => assetRow(each, TOOLS));
    const found = findAssets([...ROWS, ...equipment], { text: 'sala consiliare' });
    expect(found.rows.map(({ cells }) => cells.label)).toEqual(['PC-5', 'PC-6']);
  });

  it.each([
    ['albicocca', ['PC-1']],
    ['10.0.0', ['PC-1']],
    ['PERO-22', ['PC-2']],
    ['portatile-4', ['PC-4']],
    ['pc fisso albicocca', ['PC-1']],
    ['nulla', []],
  ])('finds by label, holder, serial, address or name in the network, accents aside: %s', (text, found) => {
    expect(labels({ text })).toEqual(found);
  });

  it('lets through what each filter chooses, several choices of one filter adding up', () => {
    expect(labels({ supports: ['obsolete'] })).toEqual(['PC-2']);
    expect(labels({ holdings: ['held'] })).toEqual(['PC-1']);
    expect(labels({ warranties: ['ending'] })).toEqual(['PC-2']);
    expect(labels({ types: ['workstation', 'laptop'] })).toHaveLength(3);
    expect(labels({ types: ['workstation'], seats: [NONE] })).toEqual(['PC-1', 'PC-2']);
    expect(labels({ bodies: ['01JD000000000000000000000X' as RecordId<'body'>] })).toEqual([]);
  });

  it('counts what each choice would show, the other filters as they are', () => {
    const { counts } = findAssets(ROWS, { types: ['laptop'] });
    expect(counts.facets.types.get('workstation')).toBe(2);
    expect(counts.facets.types.get('laptop')).toBe(1);
    expect(counts.facets.holdings.get('held')).toBeUndefined();
    expect(counts.states).toMatchObject({ inRepair: 1, inUse: 0, disposed: 0 });
  });

  it('sorts by a column either way, what says nothing there last', () => {
    const compare = (left: string, right: string): number => left.localeCompare(right);
    const order = (direction: 'ascending' | 'descending') =>
      sortAssets(ROWS, 'warrantyEnd', direction, compare).map(({ cells }) => cells.label);
    expect(order('ascending')).toEqual(['PC-3', 'PC-2', 'PC-1', 'PC-4']);
    expect(order('descending')).toEqual(['PC-2', 'PC-3', 'PC-1', 'PC-4']);
  });
});

describe('the address of the list', () => {
  it('leaves out what cannot be read, and says nothing of what is as at the first visit', () => {
    const read = assetSearchSchema.parse({ text: 'pc', bodies: ['?'], situation: 'nowhere', sort: 'label' });
    expect(tidyAssetSearch(read)).toEqual({ text: 'pc', sort: 'label' });
    expect(isFiltered(read)).toBe(true);
    expect(isFiltered(withoutFilters({ ...read, situation: 'every' }))).toBe(false);
  });
});
