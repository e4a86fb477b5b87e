import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import {
  demonstrationApplications,
  demonstrationConsumables,
  type DemonstrationKit,
  demonstrationKit,
  demonstrationMachines,
  demonstrationServerSystems,
  demonstrationSuppliers,
} from '#resources/demonstration/inventory.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { Stage } from './stage.ts';

/** A body to be equipped: its place among the bodies, its main seat and the first of its people. */
export interface EquippedBody {
  readonly place: number;
  readonly name: string;
  readonly bodyId: RecordId<'body'>;
  readonly seatId: RecordId<'seat'>;
  readonly holderId: ActorId;
  readonly mailDomain: string;
}

/** What the office owns and agreed, told by the manager who begins the archive. */
export interface Equipper {
  /** Who sold everything: written down when it is first asked for, by somebody who is registered by then. */
  sellerId(): Promise<RecordId<'supplier'>>;
  /** Devices, connection, mailbox and consumables of a body. */
  equipBody(body: EquippedBody): Promise<void>;
  /** What is the same for all: contract, applications, and the virtual machines of one body. */
  equipOffice(bodies: readonly EquippedBody[]): Promise<void>;
}

/** Who the demonstration buys from. */
interface Suppliers {
  readonly sellerId: RecordId<'supplier'>;
  readonly networkId: RecordId<'supplier'>;
}

/** Equips the bodies of a demonstration that begins in `firstYear`; everything was bought before. */
export function createEquipper(stage: Stage, founder: ActorId, firstYear: number): Equipper {
  let known: Promise<Suppliers> | undefined;
  const suppliers = (): Promise<Suppliers> => (known ??= defineSuppliers(stage, founder));
  const firstDay = `${String(firstYear)}-01-01`;

  async function addKit(body: EquippedBody): Promise<void> {
    const { sellerId: supplierId } = await suppliers();
    let upsId: RecordId<'asset'> | null = null;
    for (const [place, kit] of demonstrationKit.entries()) {
      const isFed = kit.deviceType === 'server' || kit.deviceType === 'switch';
      const address = `10.${String(20 + body.place)}.0.${String(10 + place)}`;
      const device: ArgumentsOf<'defineAsset'> = {
        ...kitFields(kit, body, firstYear, address),
        supplierId,
        upsId: isFed ? upsId : null,
      };
      const { id }: { id: RecordId<'asset'> } = await stage.act('first', 'defineAsset', founder, device);
      if (kit.deviceType === 'ups') upsId = id;
    }
  }

  return {
    sellerId: async () => (await suppliers()).sellerId,
    async equipBody(body) {
      const { bodyId, seatId, mailDomain, place } = body;
      await addKit(body);
      await addConsumables(stage, founder, body);
      const { networkId } = await suppliers();
      const speed = { technology: 'fibre', speedMegabits: place % 3 === 0 ? 1_000 : 100 } as const;
      const link = { bodyId, seatId, name: `Fibra ${body.name}`, supplierId: networkId, ...speed };
      await stage.act('first', 'defineNetworkLink', founder, link);
      const mailbox = { type: 'certifiedMailbox', quotaMegabytes: 5_000, warningPercent: 80 } as const;
      const space = { bodyId, name: `protocollo@pec.${mailDomain}`, ...mailbox };
      const { id } = await stage.act('first', 'defineStorageSpace', founder, space);
      const usedMegabytes = 2_100 + place * 310;
      await stage.act('first', 'recordUsage', founder, { spaceId: id, usedMegabytes });
    },
    async equipOffice(bodies) {
      const { sellerId, networkId } = await suppliers();
      const bodyIds = bodies.map(({ bodyId }) => bodyId);
      const terms = { startsOn: firstDay, endsOn: `${String(firstYear + 2)}-12-31`, yearlyCents: 1_200_000 };
      const subject = 'Connettività delle sedi (dimostrazione)';
      const contract = { supplierId: networkId, subject, bodyIds, noticeDays: 90, ...terms };
      await stage.act('first', 'defineContract', founder, contract);
      for (const name of demonstrationApplications)
        await stage.act('first', 'defineApplication', founder, { name, supplierId: sellerId, bodyIds });
      await addMachines(stage, founder, bodies.at(-1));
    },
  };
}

/** The virtual machines of the body that has a farm. */
async function addMachines(stage: Stage, founder: ActorId, farm: EquippedBody | undefined): Promise<void> {
  if (farm === undefined) return;
  for (const machine of demonstrationMachines)
    await stage.act('first', 'defineVirtualMachine', founder, {
      bodyId: farm.bodyId,
      hostSeatId: farm.seatId,
      operatingSystem: demonstrationServerSystems[0],
      ...machine,
    });
}

async function addConsumables(
  stage: Stage,
  founder: ActorId,
  { bodyId, seatId }: EquippedBody,
): Promise<void> {
  for (const { received, ...consumable } of demonstrationConsumables) {
    const { id } = await stage.act('first', 'defineConsumable', founder, { bodyId, seatId, ...consumable });
    const movement = { consumableId: id, type: 'received', quantity: received } as const;
    await stage.act('first', 'moveConsumable', founder, movement);
  }
}

async function defineSuppliers(stage: Stage, founder: ActorId): Promise<Suppliers> {
  const ids: RecordId<'supplier'>[] = [];
  for (const supplier of demonstrationSuppliers)
    ids.push((await stage.act('first', 'defineSupplier', founder, supplier)).id);
  const [sellerId, , networkId] = ids;
  if (sellerId === undefined || networkId === undefined)
    throw new Error('the demonstration lacks a supplier');
  return { sellerId, networkId };
}

/** How a device of the kit is written for a body, with the act that it was bought by. */
function kitFields(kit: DemonstrationKit, body: EquippedBody, firstYear: number, ipAddress: string) {
  const { prefix, deviceType, manufacturer, model, room, purpose, cents, years, isHeld } = kit;
  const year = String(firstYear - years);
  const purchasedOn = `${year}-0${String((body.place % 8) + 1)}-15`;
  const number = `${prefix}-${String(body.place + 1).padStart(2, '0')}`;
  const isServer = deviceType === 'server';
  const isStock = prefix === 'SC';
  return {
    bodyId: body.bodyId,
    seatId: body.seatId,
    holderId: isHeld ? body.holderId : null,
    label: number,
    serial: `DIM-${number}`,
    inventoryNumber: `${year}/${String(body.place * 10 + years)}-${prefix}`,
    state: isStock ? ('inStock' as const) : ('inUse' as const),
    ...{ deviceType, manufacturer, model, room, purpose, purchasedOn },
    purchaseCents: cents,
    purchasedByIct: true,
    warrantyEnd: `${String(firstYear - years + 3)}-${purchasedOn.slice(5)}`,
    operatingSystem: isServer ? (demonstrationServerSystems[body.place % 4] ?? null) : null,
    ...(isHeld || isStock || prefix === 'UPS'
      ? {}
      : {
          ipAddress,
          hostName: number.toLowerCase(),
          office: 'Ufficio ICT',
          portable: false,
          personal: false,
        }),
    purchase: { act: { number: `Det. ${String(100 + body.place)}/${year}` } },
  };
}
