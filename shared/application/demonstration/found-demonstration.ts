import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { yearOf } from '#shared/domain/rome-time.ts';
import type { Channel } from '#shared/domain/ticket.ts';
import {
  type DemonstrationBody,
  demonstrationBodies,
  type OfficeDesk,
} from '#resources/demonstration/bodies.ts';
import { familyNames, givenNames, offices } from '#resources/demonstration/people.ts';
import { type Configurer, createConfigurer, setupOf } from './configure-demonstration.ts';
import { createEquipper, type EquippedBody } from './equip-bodies.ts';
import type { Stage } from './stage.ts';

const REQUESTERS_A_BODY = 12;
const OPERATORS_A_DESK = 3;

/** Somebody who asks. */
export interface Requester {
  readonly personId: ActorId;
  readonly seatId: RecordId<'seat'>;
  readonly phone: string;
  readonly assetId: RecordId<'asset'>;
}

/** A body with its places and people. */
export interface CastBody extends DemonstrationBody {
  readonly bodyId: RecordId<'body'>;
  readonly requesters: readonly Requester[];
  /** Its municipal contact, when they have a console. */
  readonly contactId: ActorId | null;
  /** By which it may ask. */
  readonly channels: readonly Channel[];
}

/** Everybody in the demonstration. */
export interface Cast {
  readonly bodies: readonly CastBody[];
  readonly operators: Readonly<Record<OfficeDesk, readonly ActorId[]>>;
}

/** Registers bodies, seats, people and what is agreed with each body, at the first desk, by the manager who begins the archive. */
export async function foundDemonstration(stage: Stage): Promise<Cast> {
  const founder = stage.context('first').ids.fresh('person');
  const founded: { body: DemonstrationBody; bodyId: RecordId<'body'> }[] = [];
  for (const body of demonstrationBodies) {
    const { name, type, mailDomain } = body;
    const supportEmail = `assistenza@${mailDomain}`;
    const details = { name, type, supportEmail, helpDeskPhone: '055 0000 100', demonstration: true };
    const { bodyId } = await stage.act('first', 'registerBody', founder, details);
    founded.push({ body, bodyId });
  }
  const firstYear = yearOf(stage.clock.now());
  const equipper = createEquipper(stage, founder, firstYear);
  const configurer = createConfigurer(stage, founder, firstYear, () => equipper.sellerId());
  const registrar = createRegistrar(stage, founder, configurer);
  const union = bodyWhere(founded, ({ type }) => type === 'union');
  const province = bodyWhere(founded, ({ type }) => type === 'province');
  const first = await registrar.operators(union, true);
  const second = await registrar.operators(union, false);
  const operators = { first, second, province: await registrar.operators(province, true) };
  const bodies: CastBody[] = [];
  for (const { body, bodyId } of founded) {
    await configurer.configure(body.name, bodyId);
    bodies.push(await registrar.populate(body, bodyId));
  }
  await configurer.configureOffice();
  const equipped = bodies.map(toBeEquipped);
  for (const body of equipped) await equipper.equipBody(body);
  await equipper.equipOffice(equipped);
  return { bodies, operators };
}

function toBeEquipped({ name, bodyId, mailDomain, requesters }: CastBody, place: number): EquippedBody {
  const [first] = requesters;
  if (first === undefined) throw new Error('nobody works for a body');
  return { place, name, bodyId, mailDomain, seatId: first.seatId, holderId: first.personId };
}

type Founded = readonly { readonly body: DemonstrationBody; readonly bodyId: RecordId<'body'> }[];

function bodyWhere(founded: Founded, isWanted: (body: DemonstrationBody) => boolean): Founded[number] {
  const found = founded.find(({ body }) => isWanted(body));
  if (found === undefined) throw new Error('the demonstration lacks a body');
  return found;
}

interface Registrar {
  operators(of: Founded[number], isManaged: boolean): Promise<readonly ActorId[]>;
  populate(body: DemonstrationBody, bodyId: RecordId<'body'>): Promise<CastBody>;
}

function createRegistrar(stage: Stage, founder: ActorId, configurer: Configurer): Registrar {
  let people = 0;

  async function register(
    { body, bodyId }: Founded[number],
    others: {
      area: string;
      consoleRole?: 'ictManager' | 'ictTechnician' | 'municipalContact';
      seatId?: RecordId<'seat'>;
    },
  ): Promise<Omit<Requester, 'seatId'>> {
    const { givenName, familyName } = nameOf(people);
    const phone = `055 0000 ${String(200 + people)}`;
    const email = `${givenName}.${familyName}@${body.mailDomain}`.toLowerCase();
    people += 1;
    const person = { bodyId, givenName, familyName, phone, email, ...others };
    const { personId } = await stage.act('first', 'registerPerson', founder, person);
    const { seatId } = others;
    const place = { bodyId, holderId: personId, ...(seatId !== undefined && { seatId }) };
    return { personId, phone, assetId: await configurer.equip(place) };
  }

  return {
    async operators(of, isManaged) {
      const operators: ActorId[] = [];
      for (let index = 0; index < OPERATORS_A_DESK; index += 1) {
        const consoleRole = isManaged && index === 0 ? 'ictManager' : 'ictTechnician';
        const { personId } = await register(of, { area: 'Ufficio ICT', consoleRole });
        operators.push(personId);
      }
      return operators;
    },
    async populate(body, bodyId) {
      const seats: RecordId<'seat'>[] = [];
      for (const [index, name] of body.seats.entries()) {
        const type = index === 0 ? 'main' : 'secondary';
        const address = `Via degli Esempi, ${String(index + 1)}`;
        const { seatId } = await stage.act('first', 'registerSeat', founder, { bodyId, name, type, address });
        seats.push(seatId);
      }
      const requesters: Requester[] = [];
      for (let index = 0; index < REQUESTERS_A_BODY; index += 1) {
        const [seatId] = seats.slice(index % seats.length);
        const area = offices[(people * 3) % offices.length];
        if (seatId === undefined || area === undefined) throw new Error('a body has no seat, or no office');
        requesters.push({ ...(await register({ body, bodyId }, { area, seatId })), seatId });
      }
      const contact = body.hasContactDesk
        ? await register({ body, bodyId }, { area: 'Segreteria', consoleRole: 'municipalContact' })
        : null;
      const { channels } = setupOf(body.name);
      return { ...body, bodyId, requesters, contactId: contact?.personId ?? null, channels };
    },
  };
}

/** A different invented name for each of the first five hundred people: the lists' lengths share no factor but 2. */
function nameOf(index: number): { givenName: string; familyName: string } {
  const givenName = givenNames[index % givenNames.length];
  const familyName = familyNames[(index * 7) % familyNames.length];
  if (givenName === undefined || familyName === undefined) throw new Error('there are no names to give');
  return { givenName, familyName };
}
