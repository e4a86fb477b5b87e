import type { ActorId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { demonstrationAdministrators, demonstrationEnvelopes } from '#resources/demonstration/handovers.ts';
import type { ProvinceOffice } from './province-office.ts';
import type { Stage } from './stage.ts';

const DAY = 86_400_000;
const APPOINTED = 600;
const CHANGED = 15;

function ago(stage: Stage, days: number): Instant {
  return toInstant(stage.clock.now() - days * DAY);
}

/** A credential that several share, changed two days ago: not everybody was told yet. @see P9-5.1-h */
export async function tellShared(office: ProvinceOffice, stage: Stage): Promise<void> {
  const { act, body, staff } = office;
  const [changer] = staff;
  if (changer === undefined) return;
  const { id: sharedCredentialId } = await act('defineSharedCredential', {
    bodyId: body.bodyId,
    system: 'Casella condivisa delle gare',
    purpose: 'Corrispondenza con gli operatori economici',
    userName: `gare@${body.mailDomain}`,
    memberIds: staff.slice(0, 4),
  });
  const { id: changeId } = await act(
    'recordSharedChange',
    { sharedCredentialId, changedAt: ago(stage, 2), reason: 'Cambio periodico' },
    changer,
  );
  const { workspace } = stage.context('province');
  const [told] = await workspace.find('changeNotice', { index: 'changeId', value: changeId });
  if (told !== undefined)
    await act('markNotice', { id: told.id, channel: 'inPerson', notifiedAt: ago(stage, 1) }, changer);
}

/** The envelopes for emergencies: one sealed, one opened and left so, one sealed again. */
export async function tellEnvelopes(office: ProvinceOffice, stage: Stage): Promise<void> {
  const { act, body, before, director, operators } = office;
  const [keeper, opener] = operators;
  for (const [place, { fate, systems, ...envelope }] of demonstrationEnvelopes.entries()) {
    const { id: envelopeId } = await act('defineEnvelope', {
      ...envelope,
      systems: [...systems],
      bodyId: body.bodyId,
      sealedOn: before(400),
      ...(keeper !== undefined && { keeperId: keeper }),
    });
    if (fate === 'sealed') continue;
    await act('recordEnvelopeOpening', {
      envelopeId,
      openedAt: ago(stage, 3 + place * 20),
      reason: 'Il responsabile era assente e il servizio era fermo',
      authorisedBy: director,
      ...(opener !== undefined && { openedBy: opener }),
    });
    if (fate === 'resealed')
      await act('sealEnvelope', { id: envelopeId, sealNumber: 'SG-0203', sealedOn: before(40) });
  }
}

/** The system administrators: one looked at within the year, one to be looked at; one account without an appointment. */
export async function tellAdministrators({ act, body, before, operators }: ProvinceOffice): Promise<void> {
  const validFrom = before(APPOINTED);
  const open = (personId: ActorId, userName: string) =>
    act('openAccount', {
      personId,
      userName,
      type: 'administrator',
      system: 'Dominio',
      createdOn: validFrom,
    });
  for (const [place, personId] of operators.entries()) {
    const { id: accountId } = await open(personId, `adm.provincia${String(place + 1)}`);
    await act('recordCredentialChange', { accountId, changedOn: before(CHANGED) });
    const appointment = demonstrationAdministrators[place];
    if (appointment === undefined) continue;
    const { systems, act: deed, reviewedDaysAgo } = appointment;
    const { id } = await act('defineAppointment', {
      ...{ bodyId: body.bodyId, personId, role: 'systemAdministrator', validFrom, act: deed },
      systems: [...systems],
    });
    if (reviewedDaysAgo !== null)
      await act('reviewAppointment', {
        ...{ appointmentId: id, day: before(reviewedDaysAgo), outcome: 'confirmed' },
      });
  }
}

/** What is to be bought: one waits for the discussion with the director, one was ordered after it. @see P9-5.1-c */
export async function tellPurchases({ act, body, before, director }: ProvinceOffice): Promise<void> {
  const ask = { bodyId: body.bodyId, requestedBy: director } as const;
  await act('requestPurchase', {
    ...ask,
    ...{ subject: 'Postazioni per l’ufficio gare', quantity: 4, unitCents: 78_000 },
    requestedOn: before(6),
  });
  const { id } = await act('requestPurchase', {
    ...ask,
    ...{ subject: 'Portatili per i sopralluoghi', quantity: 2, unitCents: 95_000 },
    requestedOn: before(60),
  });
  await act('recordPurchaseConsultation', {
    purchaseId: id,
    day: before(52),
    participants: 'Dirigente della SUA, responsabile dell’ufficio ICT',
    decision: 'Concordato l’acquisto di due portatili',
  });
  await act('orderPurchase', { id, day: before(50), orderNumber: 'ODA 118/2026' });
}
