import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import type { ArgumentsOf, UseCaseName, ValueOf } from '#shared/application/use-cases.ts';
import { procurementArea } from '#resources/demonstration/handovers.ts';
import type { Cast, CastBody } from './found-demonstration.ts';
import type { Stage } from './stage.ts';

/** The Province at its own desk: who is who in its procurement unit. */
export interface ProvinceOffice {
  readonly body: CastBody;
  /** Who directs the unit: on their word computers are prepared. @see P9-3-a */
  readonly director: ActorId;
  /** Who works for the unit, in service for years. */
  readonly staff: readonly ActorId[];
  /** The ICT office of the Province: the first of them acts. */
  readonly operators: readonly ActorId[];
  /** The day so many days before the last of the story; after it below zero. */
  readonly before: (days: number) => string;
  /** Does something at the Province's desk. */
  act<Name extends UseCaseName>(name: Name, args: ArgumentsOf<Name>, actor?: ActorId): Promise<ValueOf<Name>>;
}

/** People of the Province before the unit's: they direct its areas. */
const DIRECTORS = 2;
const STAFF = 5;
const OFFICE_TO_COME_DAYS = 700;

/** The Province, before anything of its hand-overs is told. */
export function provinceOffice(stage: Stage, { bodies, operators }: Cast): ProvinceOffice {
  const body = bodies.find(({ type }) => type === 'province');
  const people = body?.requesters.map(({ personId }) => personId) ?? [];
  const [director] = people;
  const [first] = operators.province;
  if (body === undefined || director === undefined || first === undefined)
    throw new Error('the demonstration has no Province, or nobody there');
  const today = dayOf(stage.clock.now());
  return {
    body,
    director,
    staff: people.slice(DIRECTORS, DIRECTORS + STAFF),
    operators: operators.province,
    before: (days) => addDays(today, -days),
    act: (name, args, actor = first) => stage.act('province', name, actor, args),
  };
}

/** Who holds which office: those of the Province, the operators of every desk with their days, the contacts of the bodies. @see P9-3-a */
export async function tellOffices(office: ProvinceOffice, { bodies, operators }: Cast): Promise<void> {
  const { act, body, before, director, staff } = office;
  const validFrom = before(OFFICE_TO_COME_DAYS);
  const appoint = (
    personId: ActorId,
    others: Omit<ArgumentsOf<'defineAppointment'>, 'bodyId' | 'personId' | 'validFrom'>,
  ) => act('defineAppointment', { bodyId: body.bodyId, personId, validFrom, ...others });
  await appoint(director, { role: 'suaDirector', area: procurementArea, act: 'Decreto 8/2024' });
  const [, areaDirector] = body.requesters;
  if (areaDirector !== undefined)
    await appoint(areaDirector.personId, { role: 'areaDirector', area: 'Viabilità', act: 'Decreto 9/2024' });
  const [head] = office.operators;
  if (head !== undefined) await appoint(head, { role: 'ictOfficeManager', act: 'Decreto 10/2024' });
  for (const [place, personId] of staff.entries())
    await appoint(personId, { role: place === 0 ? 'rsua' : 'sua' });
  for (const [desk, people] of Object.entries(operators))
    for (const [place, personId] of people.entries()) {
      const isManager = desk === 'first' ? place === 0 : desk === 'province' && place === 0;
      await act('defineOperator', { personId, role: isManager ? 'ictManager' : 'ictTechnician', validFrom });
    }
  await appointContacts(office, bodies, validFrom);
}

/** The contact of each municipality: the one with a console, or else the first of its people. @see A-33, REG-5.3-a */
async function appointContacts(
  { act }: ProvinceOffice,
  bodies: readonly CastBody[],
  validFrom: string,
): Promise<void> {
  for (const { type, bodyId, contactId, requesters } of bodies) {
    const personId: RecordId<'person'> | undefined = contactId ?? requesters[0]?.personId;
    if (type !== 'municipality' || personId === undefined) continue;
    const duties = ['reporting', 'guidedActions'] as const;
    await act('defineAppointment', { bodyId, personId, validFrom, role: 'municipalContact', duties });
  }
}
