import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import {
  demonstrationChecklist,
  type DemonstrationHire,
  demonstrationHires,
  demonstrationPlatform,
  procurementArea,
} from '#resources/demonstration/handovers.ts';
import type { ProvinceOffice } from './province-office.ts';
import type { Stage } from './stage.ts';

/** Days before the first one on which a hire is asked for, and on which its accounts are made. */
const ASKED_BEFORE = 14;
const MADE_BEFORE = 3;
const LATE_BY = 2;
/** When who is in service for longer last changed their credentials, and when who went elsewhere did. */
const CHANGED = 18;
const GONE = 30;

/** A hire that was asked for. */
interface Asked {
  readonly hire: DemonstrationHire;
  readonly place: number;
  readonly personId: ActorId;
  readonly assignmentId: RecordId<'computerAssignment'>;
  readonly accountIds: readonly RecordId<'account'>[];
}

/** Tells who was hired by the procurement unit, one in every state, and gives the hand-overs in the order in which they were done. @see P9-5.1-a, P9-5.1-e */
export async function tellHires(
  office: ProvinceOffice,
  stage: Stage,
): Promise<readonly RecordId<'credentialHandover'>[]> {
  const handovers: RecordId<'credentialHandover'>[] = [];
  for (const [place, hire] of demonstrationHires.entries()) {
    const asked = await askFor(office, hire, place);
    handovers.push(...(await tellFate(office, stage, asked)));
  }
  return handovers;
}

/** On the word of the director, with the computer that waits for them. */
async function askFor(office: ProvinceOffice, hire: DemonstrationHire, place: number): Promise<Asked> {
  const { act, before, body, director } = office;
  const { givenName, familyName, daysAgo, fate } = hire;
  const userName = `${givenName}.${familyName}`.toLowerCase().replaceAll('ì', 'i');
  const made = daysAgo + MADE_BEFORE;
  const hasAccounts = fate !== 'requested' && fate !== 'cancelled';
  const createdOn = before(Math.max(made, 0));
  const person = { bodyId: body.bodyId, givenName, familyName, area: procurementArea };
  const { personId, assignmentId, accountIds } = await act('hireEmployee', {
    person: {
      ...person,
      email: `${userName}@${body.mailDomain}`,
      employmentStart: before(daysAgo),
    },
    requesterId: director,
    requestedOn: before(Math.max(daysAgo + ASKED_BEFORE, 1)),
    assetId: fate === 'requested' ? null : await spareComputer(office, place),
    applications: [demonstrationPlatform],
    items: [...demonstrationChecklist],
    accounts: hasAccounts
      ? [
          { type: 'network', system: 'Dominio', userName, createdOn },
          { type: 'serviceMail', system: 'Posta', userName: `${userName}@${body.mailDomain}`, createdOn },
          { type: 'application', system: demonstrationPlatform, userName, createdOn },
        ]
      : [],
  });
  return { hire, place, personId, assignmentId, accountIds };
}

async function spareComputer(
  { act, body, before }: ProvinceOffice,
  place: number,
): Promise<RecordId<'asset'>> {
  const number = `PN-${String(place + 1).padStart(2, '0')}`;
  const { id } = await act('defineAsset', {
    bodyId: body.bodyId,
    label: number,
    serial: `DIM-${number}`,
    deviceType: 'workstation',
    manufacturer: 'Esempio Sistemi',
    model: 'Postazione Alfa 7',
    operatingSystem: 'Windows 11',
    state: 'inStock',
    purchasedOn: before(300),
    purchasedByIct: true,
    purchase: { act: { number: 'Det. 31/2025' } },
  });
  return id;
}

/** What became of a hire: gives the hand-over, where there was one. */
async function tellFate(
  office: ProvinceOffice,
  stage: Stage,
  asked: Asked,
): Promise<readonly RecordId<'credentialHandover'>[]> {
  const { act, before } = office;
  const { hire, assignmentId: id } = asked;
  const { fate, daysAgo } = hire;
  if (fate === 'requested') return [];
  if (fate === 'cancelled') {
    await act('cancelAssignment', { id, reason: 'Il concorso è stato rinviato' });
    return [];
  }
  const day = before(Math.max(daysAgo + MADE_BEFORE, 0));
  await act('prepareAssignment', { id, day });
  if (fate === 'preparing') return [];
  await tickAll(office, stage, id, day);
  await act('confirmAccounts', { id, day });
  if (fate === 'accountsReady') return [];
  const handoverId = await deliver(office, asked);
  for (const accountId of asked.accountIds)
    if (fate === 'returned') await act('closeAccount', { id: accountId, closedOn: before(GONE) });
    else if (daysAgo > CHANGED)
      await act('recordCredentialChange', { accountId, changedOn: before(CHANGED) });
  return [handoverId];
}

async function tickAll(
  { act }: ProvinceOffice,
  stage: Stage,
  id: RecordId<'computerAssignment'>,
  doneOn: string,
): Promise<void> {
  const { workspace } = stage.context('province');
  for (const item of await workspace.find('assignmentItem', { index: 'assignmentId', value: id }))
    await act('tickAssignmentItem', { id: item.id, doneOn });
}

/** Computer and envelope together: one of them late, and why; what was signed, came back or was revoked afterwards. */
async function deliver(
  { act, before }: ProvinceOffice,
  { hire: { daysAgo, fate }, place, assignmentId }: Asked,
): Promise<RecordId<'credentialHandover'>> {
  const isLate = fate === 'late';
  const day = before(daysAgo - (isLate ? LATE_BY : 0));
  const number = String(place + 1).padStart(2, '0');
  const { handoverId: id } = await act('deliverAssignment', {
    id: assignmentId,
    day,
    handover: {
      envelopeNumber: `BC-${number}`,
      sealNumber: `SG-00${number}`,
      ...(isLate && { deviationReason: 'Il primo giorno era a un corso fuori sede' }),
    },
  });
  if (id === null) throw new Error('a computer was delivered without its envelope');
  if (fate !== 'unsigned') await act('signHandover', { id, way: 'paper', signedOn: day });
  if (fate === 'revoked')
    await act('revokeHandover', {
      id,
      revokedOn: before(daysAgo - 10),
      reason: 'Busta smarrita dal dipendente',
    });
  if (fate === 'returned') {
    const returnedOn = before(GONE);
    await act('returnAssignment', { id: assignmentId, day: returnedOn, note: 'Trasferito ad altro ente' });
    await act('returnHandover', { id, returnedOn });
  }
  return id;
}
