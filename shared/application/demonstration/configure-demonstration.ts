import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { deviceModels, deviceSystems } from '#resources/demonstration/devices.ts';
import { type DemonstrationSetup, demonstrationSetups } from '#resources/demonstration/setups.ts';
import { demonstrationTexts } from '#resources/demonstration/texts.ts';
import type { Stage } from './stage.ts';

const HOUR = 60;
/** Which of the models is a portable one. */
const PORTABLE = 2;
/** One device in so many lacks what the minimum measures ask. */
const UNDESCRIBED = 5;

/** How a body of the demonstration is served. Throws for one that was forgotten. */
export function setupOf(body: string): DemonstrationSetup {
  const setup = demonstrationSetups[body];
  if (setup === undefined) throw new Error(`nobody said how ${body} is served`);
  return setup;
}

/** The office's configuration, by the manager who begins the archive. */
export interface Configurer {
  /** Hours, levels and terms of a body, from the year in which the demonstration begins. */
  configure(name: string, bodyId: RecordId<'body'>): Promise<void>;
  /** What is the same for every body: common closures and ready texts. */
  configureOffice(): Promise<void>;
  /** Gives somebody a device of their own. */
  equip(place: DevicePlace): Promise<RecordId<'asset'>>;
}

/** Where a device is, and with whom. */
export interface DevicePlace {
  readonly bodyId: RecordId<'body'>;
  readonly holderId: ActorId;
  readonly seatId?: RecordId<'seat'>;
}

/** Configures the office of a demonstration that begins in `firstYear` and goes on for some years. */
export function createConfigurer(
  stage: Stage,
  founder: ActorId,
  firstYear: number,
  sellerOf: () => Promise<RecordId<'supplier'>>,
): Configurer {
  let devices = 0;
  const firstDay = newYear(firstYear);

  async function defineLevels(
    bodyId: RecordId<'body'>,
    { takeCharge, formerTakeCharge }: DemonstrationSetup,
  ): Promise<void> {
    const former = formerTakeCharge ?? takeCharge;
    const level = (hours: typeof takeCharge, validFrom: string) =>
      stage.act('first', 'defineServiceLevel', founder, {
        bodyId,
        validFrom,
        takeChargeMinutes: inMinutes(hours),
      });
    await level(former, firstDay);
    if (formerTakeCharge !== null) await level(takeCharge, newYear(firstYear + 1));
  }

  return {
    async configure(name, bodyId) {
      const setup = setupOf(name);
      const { week, onCall, patronDay, patronName, profile, channels } = setup;
      const version = { bodyId, validFrom: firstDay };
      await defineLevels(bodyId, setup);
      const onCallPhone = onCall.length > 0 ? '055 0000 199' : null;
      const terms = { ...version, profile, channels, onCallPhone };
      await stage.act('first', 'defineBodyTerms', founder, terms);
      if (week === null) return;
      const calendar = { ...version, slots: week, onCallSlots: onCall, patronDay, patronName };
      await stage.act('first', 'defineCalendar', founder, calendar);
    },
    configureOffice: () => configureOffice(stage, founder, firstYear),
    async equip(place) {
      devices += 1;
      const supplierId = await sellerOf();
      const device = {
        ...deviceFields(devices, firstYear),
        ...place,
        seatId: place.seatId ?? null,
        supplierId,
      };
      const { id } = await stage.act('first', 'defineAsset', founder, device);
      return id;
    },
  };
}

/** What is common to all bodies: the afternoons on which the office closes early, and the ready texts. */
async function configureOffice(stage: Stage, founder: ActorId, firstYear: number): Promise<void> {
  for (const year of [firstYear, firstYear + 1, firstYear + 2]) {
    for (const monthDay of ['12-24', '12-31']) {
      const day = `${String(year)}-${monthDay}`;
      const hours = { from: '13:00', to: '24:00' };
      const closure = { firstDay: day, lastDay: day, ...hours, reason: 'Chiusura anticipata' };
      await stage.act('first', 'defineClosure', founder, closure);
    }
  }
  for (const text of demonstrationTexts) await stage.act('first', 'defineTextTemplate', founder, text);
}

/** How the `n`-th device is written: bought by an act in one of the years before. */
function deviceFields(n: number, firstYear: number) {
  const number = String(n).padStart(4, '0');
  const isPortable = n % deviceModels.length === PORTABLE;
  const bought = String(firstYear - 1 - (n % 6));
  const purchasedOn = `${bought}-${String((n % 12) + 1).padStart(2, '0')}-10`;
  return {
    label: `PC-${number}`,
    serial: `DIM${number}`,
    model: deviceModels[n % deviceModels.length] ?? null,
    operatingSystem: deviceSystems[n % deviceSystems.length] ?? null,
    deviceType: isPortable ? ('laptop' as const) : ('workstation' as const),
    inventoryNumber: `${bought}/${number}`,
    ...{ purchasedOn, purchasedByIct: true, portable: isPortable },
    purchaseCents: 55_000 + (n % 7) * 4_500,
    warrantyEnd: `${String(Number(bought) + 3)}-${purchasedOn.slice(5)}`,
    // Some are not described yet: completeness has something to say.
    ...(n % UNDESCRIBED > 0 && {
      hostName: `pc-${number}`,
      ipAddress: `10.0.${String(n % 4)}.${String(n)}`,
      purpose: 'Lavoro d’ufficio',
      office: 'Uffici',
      personal: false,
    }),
    purchase: { act: { number: `Det. ${String(10 + (n % 5))}/${bought}` } },
  };
}

function newYear(year: number): string {
  return `${String(year)}-01-01`;
}

function inMinutes(
  hours: Readonly<Record<TicketPriority, number>>,
): Readonly<Record<TicketPriority, number>> {
  return { low: hours.low * HOUR, medium: hours.medium * HOUR, high: hours.high * HOUR };
}
