import { describe, expect, it } from 'vitest';
import type { Appointment, AppointmentReview } from '#shared/domain/kinds.ts';
import {
  HANDOVER_REPORTS,
  type HandoverReportKind,
  handoverReport,
} from '#shared/reports/handover/handover-reports.ts';
import type { HandoverRequest } from '#shared/reports/handover/handover-request.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { LONDA, PELAGO } from '#tests/fixtures/reports/estate-records.ts';
import {
  handoverRequest,
  sampleAccount,
  sampleHandover,
  samplePolicy,
} from '#tests/fixtures/reports/handover-records.ts';
import { rowsBy, sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { recordId, samplePerson } from '#tests/fixtures/reports/register-records.ts';

const WORDS = italian.handoverReports;

function sheets(kind: HandoverReportKind, request: HandoverRequest) {
  return sheetsOf(tableWorkbook(handoverReport(kind, request), request));
}

function onDay(day: string): Pick<HandoverRequest, 'selection'> {
  return { selection: { period: { from: day, to: day }, bodyId: null } };
}

const LATE = { handedOn: '2026-12-02', deviationReason: 'Assente il primo giorno' } as const;

describe('the register of hand-overs', () => {
  it('lists who was given what, how and when, whatever became of it, and counts by body', async () => {
    const handovers = [
      { ...sampleHandover(2, { ...LATE, revokedOn: '2026-12-05' }), number: 'C2026/000002' },
      sampleHandover(1, { signedOn: '2026-12-01', signatureWay: 'paper' }),
      sampleHandover(3, { bodyId: LONDA, mode: 'personalEmail', handedOn: '2026-03-02' }),
      sampleHandover(4, { handedOn: '2025-12-31' }),
    ];
    const request = handoverRequest({ handovers, accounts: [sampleAccount(1), sampleAccount(2)] });
    const found = await sheets('handovers', request);
    const list = found.get(WORDS.register.sheets.list)?.map((row) => row.map(shown)) ?? [];
    expect(list.map(([number]) => number)).toEqual(['BOZZA-7F3K-C3', 'BOZZA-7F3K-C1', 'C2026/000002']);
    expect(list[1]?.slice(3, 5)).toEqual(['Lucia Verdi', 'Dominio (utente.1)']);
    const bodies = rowsBy(found.get(WORDS.register.sheets.bodies), 0);
    expect(bodies.get('Pelago')).toEqual(['Pelago', 2, 2, 0, 1, 0, 1]);
    expect(bodies.get('Totale')).toEqual(['Totale', 3, 2, 1, 1, 0, 1]);
  });
});

describe('the conformity to the procedure', () => {
  it('tells the first day from another one, with a reason or without (P9-5.1-e)', async () => {
    const accounts = [1, 2, 3].map((n) => sampleAccount(n));
    const handovers = [
      sampleHandover(1),
      sampleHandover(2, LATE),
      sampleHandover(3, { handedOn: '2026-12-03' }),
    ];
    const found = await sheets('conformity', handoverRequest({ handovers, accounts }));
    const bodies = rowsBy(found.get(WORDS.conformity.sheets.bodies), 0);
    expect(bodies.get('Pelago')).toEqual(['Pelago', 3, 1, 0, 1, 1, 0, 1, 1 / 3, 1 / 3, 1 / 3, 0]);
    const list = found.get(WORDS.conformity.sheets.list)?.map((row) => row.map(shown)) ?? [];
    expect(list.map((row) => row.slice(-3))).toEqual([
      [1, WORDS.conformity.outcomes.otherDayWithReason, LATE.deviationReason],
      [2, WORDS.conformity.outcomes.otherDayWithoutReason, null],
    ]);
  });

  it('calls wrong an envelope for an account opened in service, and no other (P9-5.1-f)', () => {
    const inService = { servesFrom: '2020-03-01', handedOn: '2026-11-20' };
    const accounts = [1, 2].map((n) => sampleAccount(n, { createdOn: '2026-11-20' }));
    const handovers = [
      sampleHandover(1, inService),
      sampleHandover(2, { ...inService, mode: 'personalEmail' }),
      sampleHandover(3, { mode: 'personalEmail' }),
    ];
    const report = handoverReport('conformity', handoverRequest({ handovers, accounts }));
    expect(report.facts).toEqual([
      [WORDS.conformity.things, 3],
      [WORDS.conformity.deviations, 1],
    ]);
  });
});

describe('the unsigned hand-overs', () => {
  it('are those that somebody held unsigned that day, oldest first', async () => {
    const handovers = [
      sampleHandover(1, { handedOn: '2026-12-10' }),
      sampleHandover(2),
      sampleHandover(3, { signedOn: '2026-12-11' }),
      sampleHandover(4, { revokedOn: '2026-12-05' }),
      sampleHandover(5, { handedOn: '2026-12-11' }),
    ];
    const found = await sheets('unsigned', handoverRequest({ handovers, ...onDay('2026-12-10') }));
    const list = found.get(WORDS.unsigned.sheets.list)?.map((row) => row.map(shown)) ?? [];
    expect(list.map((row) => [row[0], row.at(-1)])).toEqual([
      ['BOZZA-7F3K-C2', 9],
      ['BOZZA-7F3K-C3', 9],
      ['BOZZA-7F3K-C1', 0],
    ]);
    expect(rowsBy(found.get(WORDS.unsigned.sheets.bodies), 0).get('Totale')).toEqual(['Totale', 3, 2]);
  });
});

describe('what expires', () => {
  it('is what the list of that day holds, the accounts of who left among them (P9-5.1-g)', async () => {
    const accounts = [
      sampleAccount(1, { createdOn: '2026-01-01', credentialChangedOn: '2026-09-01' }),
      sampleAccount(2, { createdOn: '2026-01-01', closedOn: '2026-11-20' }),
      sampleAccount(3, { personId: recordId('person', 2), bodyId: LONDA, createdOn: '2026-01-01' }),
    ];
    const gone = { ...samplePerson(2, 'Anna', 'Neri'), employmentEnd: '2026-10-31' };
    const people = [samplePerson(1, 'Lucia', 'Verdi'), gone];
    const request = handoverRequest({
      accounts,
      people,
      policies: [samplePolicy(1)],
      ...onDay('2026-11-20'),
    });
    const found = await sheets('expiring', request);
    const list = found.get(WORDS.expiring.sheets.list)?.map((row) => row.map(shown)) ?? [];
    const { reason } = italian.handoverPolicies.expiries;
    expect(list.map((row) => [row[1], row[5], row[7]])).toEqual([
      ['Anna Neri', reason.holderLeft, -20],
      ['Lucia Verdi', reason.credential, 10],
    ]);
    expect(rowsBy(found.get(WORDS.expiring.sheets.bodies), 0).get('Totale')).toEqual(['Totale', 2, 0, 1]);
  });
});

describe('the system administrators', () => {
  const appointment: Appointment = {
    ...blankRecord('appointment', recordId('appointment', 1), {
      bodyId: PELAGO,
      personId: recordId('person', 1),
      role: 'systemAdministrator',
      validFrom: '2024-06-01',
      act: 'Det. 12/2024',
    }),
    systems: ['Dominio', 'Posta'],
  };
  const review: AppointmentReview = blankRecord('appointmentReview', recordId('appointmentReview', 1), {
    appointmentId: appointment.id,
    year: 2025,
    day: '2025-06-10',
    by: recordId('person', 2),
    outcome: 'confirmed',
  });

  it('are listed with their act, their accounts and how late the review is; others apart', async () => {
    const administrator = { type: 'administrator', createdOn: '2024-06-01' } as const;
    const accounts = [
      sampleAccount(1, administrator),
      sampleAccount(2, { ...administrator, personId: recordId('person', 2) }),
    ];
    const said = { appointments: [appointment], reviews: [review], accounts };
    const found = await sheets('administrators', handoverRequest({ ...said, ...onDay('2026-06-20') }));
    const { sheets: names, standing } = WORDS.administrators;
    const list = found.get(names.appointments)?.map((row) => row.map(shown)) ?? [];
    expect(list.map((row) => [row[1], row[2], row[3], row[5], row[8], row[9]])).toEqual([
      ['Lucia Verdi', 'Dominio, Posta', 'Det. 12/2024', 'Dominio (utente.1)', standing.due, 10],
    ]);
    expect(found.get(names.unappointed)?.map((row) => shown(row[1]))).toEqual(['Anna Neri']);
  });
});

describe('every report of hand-overs', () => {
  it('is of the selected body alone', () => {
    const selection = { period: { from: '2026-01-01', to: '2026-12-31' }, bodyId: LONDA };
    const accounts = [sampleAccount(1, { type: 'administrator', expiresOn: '2026-12-31' })];
    const request = handoverRequest({ handovers: [sampleHandover(1)], accounts, selection });
    for (const kind of HANDOVER_REPORTS)
      expect(handoverReport(kind, request).tables.map(({ count }) => count)).toEqual([0, 0]);
  });

  it('says the same in English, and that it holds no secret (X-4)', () => {
    const said = { handovers: [sampleHandover(1, LATE)], accounts: [sampleAccount(1)] };
    for (const catalogue of [italian, english])
      for (const kind of HANDOVER_REPORTS) {
        const report = handoverReport(kind, handoverRequest({ ...said, catalogue }));
        expect(report.notes[0]).toBe(catalogue.handoverReports.noSecret);
      }
  });
});
