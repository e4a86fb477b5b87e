import { describe, expect, it } from 'vitest';
import {
  type AssignmentFacts,
  isItemDone,
  missingAccounts,
  missingForDelivery,
} from '#shared/domain/handover/assignment-readiness.ts';
import { requestersFor } from '#shared/domain/handover/assignment-requesters.ts';
import {
  ASSIGNMENT_STATES,
  ASSIGNMENT_STEPS,
  assignmentState,
  mayStep,
} from '#shared/domain/handover/assignment-state.ts';
import { purchaseState } from '#shared/domain/handover/purchase-state.ts';
import type { Account, Appointment, AssignmentItem, Enablement } from '#shared/domain/kinds.ts';

const DAYS = { preparedOn: null, accountsOn: null, deliveredOn: null, returnedOn: null, cancelledOn: null };
const DAY = '2026-12-01';

function account(said: Pick<Account, 'type' | 'system' | 'createdOn'> & Partial<Account>): Account {
  return { closedOn: null, expiresOn: null, ...said } as Account;
}

function facts(
  said: Partial<AssignmentFacts> & { readonly applications?: readonly string[] },
): AssignmentFacts {
  const { applications = [], ...others } = said;
  return {
    assignment: { personId: 'P', assetId: 'A', applications } as unknown as AssignmentFacts['assignment'],
    asset: { label: 'PC-0101', state: 'inStock', holderId: null },
    items: [],
    enablements: [],
    accounts: [
      account({ type: 'network', system: 'Dominio', createdOn: '2026-11-30' }),
      account({ type: 'serviceMail', system: 'Posta', createdOn: '2026-11-30' }),
    ],
    nameOf: () => 'Ada Bruni',
    ...others,
  };
}

describe('the state of an assignment', () => {
  it('follows from the furthest of its days (P9-5.1-a)', () => {
    expect(assignmentState(DAYS)).toBe('requested');
    expect(assignmentState({ ...DAYS, preparedOn: DAY })).toBe('preparing');
    expect(assignmentState({ ...DAYS, accountsOn: DAY })).toBe('accountsReady');
    expect(assignmentState({ ...DAYS, deliveredOn: DAY })).toBe('delivered');
    expect(assignmentState({ ...DAYS, deliveredOn: DAY, returnedOn: DAY })).toBe('returned');
    expect(assignmentState({ ...DAYS, deliveredOn: DAY, cancelledOn: DAY })).toBe('cancelled');
    expect(purchaseState({ orderedOn: DAY, receivedOn: null, cancelledOn: null })).toBe('ordered');
  });

  it('lets nothing be done once it is over', () => {
    for (const state of ['returned', 'cancelled'] as const)
      for (const step of ASSIGNMENT_STEPS) expect(mayStep(state, step)).toBe(false);
    expect(ASSIGNMENT_STATES.filter((state) => mayStep(state, 'return'))).toEqual(['delivered']);
  });
});

describe('what is missing before a delivery', () => {
  it('is nothing when computer, checklist and accounts are ready (P9-5.1-d)', () => {
    expect(missingForDelivery(facts({}), DAY)).toEqual([]);
  });

  it('is an account that was closed, has expired or is of another application', () => {
    const accounts = [
      account({ type: 'network', system: 'Dominio', createdOn: '2026-01-01', closedOn: DAY }),
      account({ type: 'serviceMail', system: 'Posta', createdOn: '2026-01-01', expiresOn: '2026-11-30' }),
      account({ type: 'application', system: 'Protocollo', createdOn: '2026-01-01' }),
    ];
    expect(missingAccounts(facts({ accounts, applications: ['START', 'PROTOCOLLO'] }), DAY)).toEqual([
      { what: 'networkAccount' },
      { what: 'serviceMailAccount' },
      { what: 'applicationAccount', application: 'START' },
    ]);
  });

  it('is a computer that is lent or disposed of; one that comes back from repair is delivered', () => {
    const asset = { label: 'PC-0101', holderId: null };
    for (const state of ['onLoan', 'disposed'] as const)
      expect(missingForDelivery(facts({ asset: { ...asset, state } }), DAY)).toEqual([
        { what: 'assetUnavailable', label: 'PC-0101', state },
      ]);
    expect(missingForDelivery(facts({ asset: { ...asset, state: 'inRepair' } }), DAY)).toEqual([]);
    expect(missingForDelivery(facts({ asset: null }), DAY)).toEqual([{ what: 'asset' }]);
  });

  it('is an enablement until the director has agreed, whatever was ticked (P9-4-a)', () => {
    const item = {
      ...{ id: 'I', type: 'enablement', text: 'Firma digitale', enablementId: 'E', doneOn: DAY },
    } as unknown as AssignmentItem;
    const enablement = (agreedOn: string | null, endsOn: string | null = null): Enablement =>
      ({ id: 'E', agreedOn, endsOn }) as unknown as Enablement;
    expect(isItemDone(item, [enablement(null)], DAY)).toBe(false);
    expect(isItemDone(item, [enablement('2026-11-16')], DAY)).toBe(true);
    const missing = (enablements: readonly Enablement[]) =>
      missingForDelivery(facts({ items: [item], enablements }), DAY).map(({ what }) => what);
    expect(missing([enablement('2026-12-02')])).toEqual(['enablementWaiting']);
    expect(missing([enablement('2026-11-16', '2026-11-20')])).toEqual(['enablementEnded']);
    expect(missing([])).toEqual(['enablementEnded']);
  });
});

describe('who may ask for a computer', () => {
  const office = (personId: string, role: string, others: Partial<Appointment> = {}): Appointment =>
    ({
      ...{ personId, role, bodyId: 'B', area: null, validFrom: '2026-01-01', validTo: null },
      ...others,
    }) as unknown as Appointment;
  const offices = [
    office('D', 'suaDirector', { area: 'Area programmazione' }),
    office('O', 'suaDirector', { validTo: '2026-11-15', validFrom: '2020-01-01' }),
    office('A', 'areaDirector', { area: 'Viabilità' }),
    office('E', 'suaDirector', { bodyId: 'other' as Appointment['bodyId'] }),
    office('S', 'sua', { validFrom: '2026-12-01' }),
  ];
  const recipient = (id: string | null, area: string | null = null) =>
    ({ id, area, bodyId: 'B' }) as unknown as Parameters<typeof requestersFor>[0];

  it('is the DIR SUA alone for its staff: who has an office there, or will, or works in its area (P9-3-a)', () => {
    expect(requestersFor(recipient('S'), offices, '2026-11-16')).toEqual(['D']);
    expect(requestersFor(recipient(null, 'AREA PROGRAMMAZIONE'), offices, '2026-11-16')).toEqual(['D']);
    expect(requestersFor(recipient('S'), offices, '2026-01-02')).toEqual(['D', 'O']);
  });

  it('is any director of the body for the others', () => {
    expect(requestersFor(recipient('X', 'Viabilità'), offices, '2026-11-16')).toEqual(['D', 'A']);
    expect(requestersFor(recipient('X'), offices, '2019-01-01')).toEqual([]);
  });
});
