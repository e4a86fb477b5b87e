import { describe, expect, it } from 'vitest';
import { bodiesToComplete, BLOCKING_GAPS, type KnownOffice } from '#shared/domain/bodies-to-complete.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Appointment, Body, Seat } from '#shared/domain/kinds.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const TODAY = '2026-11-21';
const [PONTASSIEVE, LONDA] = ['01J000000000000000000000AA', '01J000000000000000000000BB'];

function municipality(id = '', said: Partial<Body> = {}): Body {
  const codes = { ipaCode: 'c_0000', cadastralCode: 'A000', istatCode: '000000' };
  return blankRecord('body', id as RecordId<'body'>, {
    name: id,
    type: 'municipality',
    demonstration: false,
    ...codes,
    ...said,
  });
}

function seatOf(bodyId = '', manned = false): Seat {
  const said = { bodyId: bodyId as RecordId<'body'>, name: 'Palazzo', type: 'secondary', manned } as const;
  return blankRecord('seat', `${bodyId.slice(0, -1)}S` as RecordId<'seat'>, said);
}

function contactOf(bodyId = '', validTo: string | null = null): Appointment {
  return blankRecord('appointment', '01J000000000000000000000CC' as RecordId<'appointment'>, {
    bodyId: bodyId as RecordId<'body'>,
    personId: '01J000000000000000000000DD' as RecordId<'person'>,
    role: 'municipalContact',
    validFrom: '2026-01-01',
    validTo,
  });
}

/** Bodies with nothing else to complete. */
function known(said: Partial<KnownOffice>): KnownOffice {
  const bodies = said.bodies ?? [municipality(PONTASSIEVE), municipality(LONDA)];
  const of = <Item>(make: (bodyId: RecordId<'body'>) => Item): readonly Item[] =>
    bodies.map(({ id }) => make(id));
  const since = '2026-01-01';
  return {
    bodies,
    seats: [seatOf(PONTASSIEVE, true), seatOf(LONDA)],
    appointments: [],
    calendars: of((bodyId) =>
      blankRecord('calendar', bodyId as unknown as RecordId<'calendar'>, {
        bodyId,
        validFrom: since,
        slots: [],
        onCallSlots: [],
        nationalHolidays: true,
      }),
    ),
    serviceLevels: of((bodyId) =>
      blankRecord('serviceLevel', bodyId as unknown as RecordId<'serviceLevel'>, {
        bodyId,
        validFrom: since,
        takeChargeMinutes: { high: 480, medium: 720, low: 960 },
        target: 9_000,
        dueSoonMinutes: 60,
        countsObsolete: true,
        warrantyDays: 10,
      }),
    ),
    terms: of((bodyId) =>
      blankRecord('bodyTerms', bodyId as unknown as RecordId<'bodyTerms'>, {
        bodyId,
        validFrom: since,
        centralisedApplications: false,
        channels: ['phone'],
      }),
    ),
    spaces: [],
    ...said,
  };
}

function gapsOf(office: KnownOffice, bodyId = '') {
  return bodiesToComplete(office, TODAY).find((each) => each.bodyId === bodyId)?.gaps ?? [];
}

describe('the bodies to complete', () => {
  it('lack a contact where no seat is manned and nobody is appointed: “Referente da nominare” (REG-9-a)', () => {
    const office = known({});
    expect(gapsOf(office, PONTASSIEVE)).not.toContain('contactToAppoint');
    expect(gapsOf(office, LONDA)).toContain('contactToAppoint');
    expect(BLOCKING_GAPS).toEqual(['contactToAppoint']);
  });

  it('lack a contact again after the last day of the one they had (REG-9-a)', () => {
    expect(gapsOf(known({ appointments: [contactOf(LONDA, '2026-10-31')] }), LONDA)).toContain(
      'contactToAppoint',
    );
    expect(gapsOf(known({ appointments: [contactOf(LONDA, TODAY)] }), LONDA)).toEqual([]);
  });

  it('have the contact’s form to fill in while nobody is the contact, manned or not (CAP-6.2-a)', () => {
    const office = known({ appointments: [contactOf(LONDA)] });
    expect(gapsOf(office, PONTASSIEVE)).toEqual(['contactFormToFill']);
    expect(gapsOf(office, LONDA)).toEqual([]);
  });

  it('lack a seat where none is known (REG-4-a)', () => {
    const office = known({ seats: [seatOf(PONTASSIEVE, true)] });
    expect(gapsOf(office, LONDA)).toContain('seatMissing');
    expect(gapsOf(office, PONTASSIEVE)).not.toContain('seatMissing');
  });

  it('lack who answers for the data of a share (REG-7-b)', () => {
    const share = blankRecord('storageSpace', '01J000000000000000000000EE' as RecordId<'storageSpace'>, {
      bodyId: LONDA as RecordId<'body'>,
      type: 'share',
      name: 'Tributi',
    });
    expect(gapsOf(known({ spaces: [share] }), LONDA)).toContain('dataOwnerMissing');
    expect(gapsOf(known({ spaces: [{ ...share, closedOn: TODAY }] }), LONDA)).not.toContain(
      'dataOwnerMissing',
    );
  });

  it('are not asked before they are served, nor after (REG-6-a)', () => {
    const joins = municipality(LONDA, { servedFrom: '2027-01-01' });
    const left = municipality(PONTASSIEVE, { servedTo: '2026-11-20' });
    expect(bodiesToComplete(known({ bodies: [joins, left] }), TODAY)).toEqual([]);
  });
});
