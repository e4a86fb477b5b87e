import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { GuidedAction, MediaChange } from '#shared/domain/kinds.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { siteWorkReport } from '#shared/reports/on-site/site-work-report.ts';
import type { SiteWorkRequest } from '#shared/reports/on-site/site-work-request.ts';
import { italian } from '#shared/text/italian.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { PELAGO } from '#tests/fixtures/reports/estate-records.ts';
import { handoverRequest } from '#tests/fixtures/reports/handover-records.ts';
import { sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { recordId } from '#tests/fixtures/reports/register-records.ts';

const at = (moment: string) => toInstant(Date.parse(`${moment}+01:00`));

function action(n: number, said: Partial<GuidedAction>): GuidedAction {
  return blankRecord('guidedAction', recordId('guidedAction', n), {
    ...{ bodyId: PELAGO, ticketId: recordId('ticket', n), type: 'restart', minutes: 10, outcome: 'solved' },
    ...{ byId: recordId('person', 1), guidedById: recordId('person', 2) },
    startedAt: at('2026-12-01T10:00'),
    ...said,
  });
}

function change(n: number, doneByIds: readonly RecordId<'person'>[], said: Partial<MediaChange> = {}) {
  return blankRecord('mediaChange', recordId('mediaChange', n), {
    ...{ bodyId: PELAGO, planId: recordId('mediaPlan', 1), day: '2026-12-02', insertedLabel: 'L3' },
    ...{ minutes: 5, changedAt: at('2026-12-02T08:40'), doneByIds },
    ...said,
  });
}

const REQUEST: SiteWorkRequest = {
  ...handoverRequest({}),
  selection: { period: { from: '2026-12-01', to: '2026-12-31' }, bodyId: null },
  guidedActions: [
    action(1, {}),
    action(2, { type: 'plugs', outcome: 'temporary', minutes: 15 }),
    action(3, { startedAt: at('2026-11-30T23:30') }),
  ],
  mediaChanges: [
    change(1, [recordId('person', 1), recordId('person', 2)]),
    change(2, [recordId('person', 1)], { insertedLabel: null, skipReason: 'Unità guasta' }),
  ],
};

describe('the report of work on site', async () => {
  const sheets = await sheetsOf(tableWorkbook(siteWorkReport(REQUEST), REQUEST));
  const rowsOf = (name: string) => (sheets.get(name) ?? []).map((row) => row.map(shown));
  const { sheets: names } = italian.siteWorkReport;

  it('counts by body what was guided in the period, and apart the media that were changed (REG-5.3-a, REG-5.3-b)', () => {
    const [whole] = rowsOf(names.bodies).filter(([name]) => name === italian.inventoryReports.total);
    expect(whole?.slice(1)).toEqual([1, 1, 0, 0, 0, 2, 1, 1, 0, 25, 1, 5]);
  });

  it('gives to each person what two did together (REG-5.3-d)', () => {
    const media = rowsOf(names.people).map((row) => row.at(-2));
    expect(media).toEqual([1, 1]);
  });

  it('lists each thing once, without what was not done', () => {
    expect(rowsOf(names.list)).toHaveLength(3);
  });
});
