import type { ActorId } from '#shared/domain/identity.ts';
import {
  type DemonstrationContact,
  type DemonstrationEvolution,
  type DemonstrationImprovement,
  evolutions,
  improvements,
  looseContacts,
} from '#resources/demonstration/desk-matters.ts';
import { demonstrationVariations } from '#resources/demonstration/inventory.ts';
import { visitors } from '#resources/demonstration/people.ts';
import type { Cast, CastBody } from './found-demonstration.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import { moveOn } from './pace.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';

/** What bodies ask of the office besides tickets, told as its time comes. */
export interface BodyMatters {
  /** Tells what was asked before a working minute. */
  tellUntil(minute: number): Promise<void>;
}

/** What they are told with. */
export interface BodyMattersParts {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly calendar: OfficeCalendar;
  readonly random: Random;
}

interface Matter {
  readonly minute: number;
  tell(): Promise<void>;
}

const WORKING_DAY = 9 * 60;

/** The improvements, the evolutive work and the contacts of no ticket: as many however many tickets there are. */
export function createBodyMatters(parts: BodyMattersParts): BodyMatters {
  const { stage, cast, calendar, random } = parts;
  const teller = createTeller(stage, cast);
  const minuteOf = ({ daysBefore }: { readonly daysBefore: number }): number =>
    Math.max(0, Math.floor(calendar.minutes - daysBefore * WORKING_DAY));
  const pending: Matter[] = [
    ...improvements.map((each) => ({ minute: minuteOf(each), tell: () => teller.improvement(each) })),
    ...evolutions.map((each) => ({ minute: minuteOf(each), tell: () => teller.evolution(each) })),
    ...demonstrationVariations.map((each) => ({
      minute: minuteOf(each),
      tell: () => teller.variation(each),
    })),
    ...looseContacts.map((each) => ({ minute: minuteOf(each), tell: () => teller.contact(each) })),
  ].sort((left, right) => left.minute - right.minute);
  return {
    async tellUntil(minute) {
      for (let [next] = pending; next !== undefined && next.minute < minute; [next] = pending) {
        pending.shift();
        moveOn({ clock: stage.clock, calendar, random }, next.minute);
        await next.tell();
      }
    },
  };
}

type Variation = (typeof demonstrationVariations)[number];

interface Teller {
  variation(matter: Variation): Promise<void>;
  improvement(matter: DemonstrationImprovement): Promise<void>;
  evolution(matter: DemonstrationEvolution): Promise<void>;
  contact(matter: DemonstrationContact): Promise<void>;
}

function createTeller(stage: Stage, { bodies, operators }: Cast): Teller {
  const associated = bodies.filter(({ type }) => type !== 'province');

  function bodyAt(place: number): CastBody {
    const body = associated[place];
    if (body === undefined) throw new RangeError(`the association has no body ${String(place)}`);
    return body;
  }
  function operatorOf({ desk }: CastBody): ActorId {
    const [operator] = operators[desk];
    if (operator === undefined) throw new Error('nobody works at a desk');
    return operator;
  }

  return {
    async improvement({ body: place, subject, description, adherents, moves }) {
      const body = bodyAt(place);
      const { desk, bodyId } = body;
      const by = operatorOf(body);
      const proposal = { bodyId, subject, description };
      const { improvementId } = await stage.act(desk, 'proposeImprovement', by, proposal);
      for (const adherent of adherents)
        await stage.act(desk, 'joinImprovement', by, { improvementId, bodyId: bodyAt(adherent).bodyId });
      for (const to of moves) await stage.act(desk, 'moveImprovement', by, { improvementId, to });
    },
    async evolution({ body: place, subject, description, origin, design, quoteCents, approvedBy }) {
      const body = bodyAt(place);
      const { desk, bodyId } = body;
      const by = operatorOf(body);
      const proposal = { bodyId, subject, description, origin };
      const { evolutionId } = await stage.act(desk, 'proposeEvolution', by, proposal);
      if (design === null) return;
      await stage.act(desk, 'advanceEvolution', by, { evolutionId, to: 'designed', ...design });
      if (quoteCents === null) return;
      await stage.act(desk, 'advanceEvolution', by, { evolutionId, to: 'quoteSent', quoteCents });
      if (approvedBy === null) return;
      const approval = { approvedBy, approvedAt: stage.clock.now() };
      await stage.act(desk, 'advanceEvolution', by, { evolutionId, to: 'approved', ...approval });
    },
    async variation({ body: place, description, room }) {
      const body = bodyAt(place);
      const [reporter] = body.requesters;
      if (reporter === undefined) return;
      const { assetId, personId } = reporter;
      const report = { bodyId: body.bodyId, assetId, description, room, reportedById: personId };
      await stage.act(body.desk, 'reportVariation', operatorOf(body), report);
    },
    async contact({ body: place, reason, note, isRegistered }) {
      const body = bodyAt(place);
      const [caller] = body.requesters;
      const [visitor] = visitors;
      const known = isRegistered && caller !== undefined;
      const party = known
        ? { personId: caller.personId, reachedAt: caller.phone }
        : { personName: visitor, reachedAt: '055 0000 190' };
      const contact = { bodyId: body.bodyId, channel: 'phone', reason, note, ...party } as const;
      await stage.act(body.desk, 'recordContact', operatorOf(body), contact);
    },
  };
}
