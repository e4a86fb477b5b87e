import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import {
  demonstrationChanges,
  demonstrationPlatform,
  demonstrationPolicies,
} from '#resources/demonstration/handovers.ts';
import type { ProvinceOffice } from './province-office.ts';

const YEAR = 365;
/** How long ago the staff began, and opened its accounts: longer than the story lasts. */
const STARTED = 1_500;
/** When one of them was given a further application. */
const ENABLED = 15;
const LEFT = 21;
const MAIL_CHANGED = 40;

/** The rules for credentials, in the versions that followed each other. @see P9-5.1-g */
export async function tellPolicies({ act, body, before }: ProvinceOffice): Promise<void> {
  for (const { yearsAgo, ...rule } of demonstrationPolicies)
    await act('defineCredentialPolicy', {
      ...rule,
      bodyId: body.bodyId,
      validFrom: before((yearsAgo + 1) * YEAR - 100),
      classes: ['upper', 'lower', 'digit', 'symbol'],
    });
}

/**
 * The staff in service: its accounts, changed when it was; what a further application asked, told by personal e-mail; and
 * the account that somebody left behind.
 *
 * @see P9-5.1-d, P9-5.1-f, P9-4-a
 */
export async function tellStaff(office: ProvinceOffice): Promise<RecordId<'credentialHandover'> | null> {
  const { act, before, staff } = office;
  for (const [place, personId] of staff.entries()) {
    await act('editPerson', { personId, changes: { employmentStart: before(STARTED) } });
    const userName = `utente.sua${String(place + 1)}`;
    const opened = { personId, userName, createdOn: before(STARTED) };
    const { id } = await act('openAccount', { ...opened, type: 'network', system: 'Dominio' });
    const mail = await act('openAccount', { ...opened, type: 'serviceMail', system: 'Posta' });
    await act('recordCredentialChange', { accountId: mail.id, changedOn: before(MAIL_CHANGED) });
    const changed = demonstrationChanges[place];
    if (changed !== undefined)
      await act('recordCredentialChange', { accountId: id, changedOn: before(changed) });
  }
  await tellEnablements(office);
  await tellLeaver(office);
  const [newcomer] = staff;
  return newcomer === undefined ? null : tellEmail(office, newcomer);
}

/** A further application for who is in service: its account is told of by e-mail, to them alone. @see P9-5.1-f */
async function tellEmail(
  { act, before }: ProvinceOffice,
  personId: ActorId,
): Promise<RecordId<'credentialHandover'>> {
  const { id } = await act('openAccount', {
    ...{ personId, type: 'application', system: demonstrationPlatform, userName: 'utente.sua1' },
    createdOn: before(ENABLED),
  });
  const handover = await act('recordHandover', { personId, accountIds: [id], handedOn: before(ENABLED) });
  return handover.id;
}

/** One that the director agreed to, and one that waits for them. @see P9-4-a */
async function tellEnablements({ act, before, staff, director }: ProvinceOffice): Promise<void> {
  const [first, second] = staff;
  if (first === undefined || second === undefined) return;
  const { id } = await act('requestEnablement', {
    ...{ personId: first, type: 'application', system: demonstrationPlatform },
    requestedOn: before(ENABLED + 5),
  });
  await act('agreeEnablement', { id, directorId: director, agreedOn: before(ENABLED + 2) });
  await act('requestEnablement', { personId: second, type: 'digitalSignature', requestedOn: before(4) });
}

/** Somebody who is not in service any more, with an account that nobody closed. */
async function tellLeaver({ act, body, before }: ProvinceOffice): Promise<void> {
  const { personId } = await act('registerPerson', {
    bodyId: body.bodyId,
    givenName: 'Loris',
    familyName: 'Beccafico',
    area: 'Viabilità',
    employmentStart: before(STARTED),
    employmentEnd: before(LEFT),
  });
  await act('openAccount', {
    ...{ personId, type: 'application', system: 'Protocollo Esempio', userName: 'loris.beccafico' },
    createdOn: before(STARTED),
  });
}
