import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { storyMoments } from '#renderer/features/inventory/asset-page/story-moments.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const BODY = '01JD000000000000000000000B' as RecordId<'body'>;
const PERSON = '01JD000000000000000000000P' as RecordId<'person'>;
const ASSET = '01JD000000000000000000000A' as RecordId<'asset'>;
const NAMES: Readonly<Record<string, string>> = { [BODY]: 'Pelago', [PERSON]: 'Ada Albicocca' };
const TOOLS = { text: italian, formats: createFormats('it'), nameOf: (id: string) => NAMES[id] };

describe('the story of an asset', () => {
  it('tells its acts with who held it and what was reported, latest first (REG-7-a, CAP-1-a)', () => {
    const at = (day: string) => toInstant(Date.parse(`${day}T09:00:00Z`));
    const event = (id: string, day: string, said: object) =>
      blankRecord('assetEvent', id as RecordId<'assetEvent'>, {
        assetId: ASSET,
        day,
        at: at(day),
        by: PERSON,
        bodyId: BODY,
        state: 'inUse',
        type: 'assignment',
        ...said,
      });
    const variation = blankRecord('inventoryVariation', '01JD000000000000000000000V' as never, {
      bodyId: BODY,
      assetId: ASSET,
      description: 'sostituito switch piano 1',
      state: 'verified',
      reportedById: PERSON,
      reportedOn: '2026-11-12',
    });
    const moments = storyMoments(
      {
        events: [
          event('01JD00000000000000000000E1', '2026-01-10', {
            type: 'purchase',
            state: 'inStock',
            actType: 'determination',
            actNumber: '12/2026',
            actDate: '2026-01-08',
          }),
          event('01JD00000000000000000000E2', '2026-02-01', { holderId: PERSON, room: '12' }),
        ],
        tickets: [],
        entries: [],
        variations: [variation],
        history: [],
      },
      TOOLS,
    );
    expect(moments.map(({ title, when }) => [title, when])).toEqual([
      ['Variazione segnalata', '12/11/2026'],
      ['Assegnazione', '01/02/2026'],
      ['Acquisto', '10/01/2026'],
    ]);
    expect(moments[0]?.parts).toEqual(['sostituito switch piano 1', 'Verificata']);
    expect(moments[1]?.parts).toEqual(['a Ada Albicocca', 'Pelago, 12']);
    expect(moments[2]?.parts).toContain('Determinazione 12/2026 del 08/01/2026');
  });
});
