import type { RecordId } from '#shared/domain/identity.ts';
import { type DemonstrationLife, demonstrationLives } from '#resources/demonstration/handovers.ts';
import type { Cast, CastBody } from './found-demonstration.ts';
import type { ProvinceOffice } from './province-office.ts';

/** What happened to some devices of the municipalities: one in repair, one lent and late, one disposed of. @see REG-7-a, CAP-3.1.6-e */
export async function tellAssetLives(office: ProvinceOffice, { bodies }: Cast): Promise<void> {
  const municipalities = bodies.filter(({ type }) => type === 'municipality');
  for (const [place, life] of demonstrationLives.entries()) {
    const body = municipalities[place];
    if (body !== undefined) await tellLife(office, body, life);
  }
}

async function tellLife(office: ProvinceOffice, body: CastBody, life: DemonstrationLife): Promise<void> {
  const { act, before } = office;
  const assetId = await ownedDevice(office, body, life);
  const day = before(life.daysAgo);
  switch (life.event) {
    case 'repair':
      await act('recordAssetEvent', { assetId, type: 'repair', day, counterpart: 'Officina Esempio' });
      return;
    case 'loan':
      await act('recordAssetEvent', {
        ...{ assetId, type: 'loan', day, counterpart: 'Associazione Esempio' },
        expectedOn: before(life.dueDaysAgo),
      });
      return;
    case 'disposal':
      await act('recordAssetEvent', { assetId, type: 'disposal', day, act: { number: 'Det. 77/2026' } });
  }
}

async function ownedDevice(
  { act, before }: ProvinceOffice,
  { bodyId, requesters }: CastBody,
  { label, deviceType, model }: DemonstrationLife,
): Promise<RecordId<'asset'>> {
  const [first] = requesters;
  const { id } = await act('defineAsset', {
    ...{ bodyId, label, deviceType, model, serial: `DIM-${label}`, state: 'inUse' },
    ...{ room: 'Deposito', purpose: 'Uso comune', purchasedOn: before(1_900), purchasedByIct: true },
    seatId: first?.seatId ?? null,
    purchase: { act: { number: 'Det. 12/2021' } },
  });
  return id;
}
