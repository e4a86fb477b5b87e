import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import { type CliRun, command, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, type CliOffice, openCliOffice } from '#tests/cli/cli-office.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';

const TODAY = dayOf(createSystemClock().now());
const ITEMS = [
  { type: 'enablement', text: 'Rete e internet' },
  { type: 'activation', text: 'Posta di servizio' },
];

interface Hired {
  readonly personId: string;
  readonly assignmentId: string;
  readonly accountIds: readonly string[];
}

function resultOf(run: CliRun, place = 0): unknown {
  expect(run.lines.map(({ ok, refusal }) => [ok, refusal])).toEqual(run.lines.map(() => [true, undefined]));
  return run.lines[place]?.['result'];
}

async function dumped({ share }: CliOffice, kind: string): Promise<CliRun['lines']> {
  return (await runCli(['dump', '--share', share, '--kind', kind])).lines;
}

/** A director, a rule for credentials and a computer, then the hire, from a file of commands. */
async function hire(office: CliOffice): Promise<Hired> {
  const { share, home, bodyId, apply } = office;
  const said = { bodyId, givenName: 'Ivo', familyName: 'Direttore' };
  const registered = await apply('first', command('registerPerson', CHIEF, said));
  const { personId: requesterId } = resultOf(registered) as Hired;
  const lines = [
    command('defineAppointment', CHIEF, {
      ...{ bodyId, personId: requesterId, role: 'suaDirector' },
      ...{ area: 'Programmazione', validFrom: '2024-01-01' },
    }),
    command('defineCredentialPolicy', CHIEF, {
      ...{ bodyId, system: 'Dominio', validFrom: '2024-01-01', minLength: 12, classes: ['lower', 'digit'] },
      ...{ durationDays: 20, noticeDays: 5 },
    }),
    command('defineAsset', CHIEF, {
      ...{ bodyId, label: 'PC-0101', deviceType: 'workstation', state: 'inStock' },
      ...{ purchasedOn: '2025-05-05', purchase: { act: { number: 'Det. 1/2025' } } },
    }),
  ];
  const { id: assetId } = resultOf(await apply('first', lines.join('')), 2) as { readonly id: string };
  const account = { createdOn: TODAY };
  const file = join(share, '..', 'assunzione.jsonl');
  const hiring = command('hireEmployee', CHIEF, {
    person: {
      ...{ bodyId, givenName: 'Lia', familyName: 'Nuova', area: 'Programmazione' },
      employmentStart: TODAY,
    },
    ...{ requesterId, assetId, applications: ['START'], items: ITEMS },
    accounts: [
      { ...account, type: 'network', system: 'Dominio', userName: 'lia.nuova' },
      { ...account, type: 'serviceMail', system: 'Posta' },
      { ...account, type: 'application', system: 'START' },
    ],
  });
  await writeFile(file, hiring);
  const argv = ['apply', '--share', share, '--home', home('first'), '--file', file, '--no-fence'];
  return resultOf(await runCli(argv)) as Hired;
}

describe('a hire by commands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('goes from the request to the signed receipt, and every console sees it (P9-5.1-a, P9-5.1-e, X-4)', async () => {
    const office = await openCliOffice();
    const { share, apply } = office;
    const { personId, assignmentId: id, accountIds } = await hire(office);
    expect(accountIds).toHaveLength(3);
    const delivery = command('deliverAssignment', CHIEF, {
      ...{ id, handover: { envelopeNumber: 'B-1', sealNumber: 'S-1' } },
    });
    const early = await apply('first', delivery);
    expect(early.status).toBe(EXIT.failed);
    expect(early.lines).toMatchObject([{ ok: false, refusal: { code: 'assignment-incomplete' } }]);

    const items = await dumped(office, 'assignmentItem');
    const ticks = items.map((item) =>
      command('tickAssignmentItem', CHIEF, { id: item['id'], doneOn: TODAY }),
    );
    const steps = [command('prepareAssignment', CHIEF, { id }), command('confirmAccounts', CHIEF, { id })];
    const done = await apply('first', [...ticks, ...steps, delivery].join(''));
    const { handoverId } = resultOf(done, items.length + steps.length) as { readonly handoverId: string };
    expect(done.lines.at(-1)).toMatchObject({
      number: `C${TODAY.slice(0, 4)}/000001`,
      code: expect.stringMatching(/^BOZZA-/) as string,
    });

    const signing = command('signHandover', CHIEF, { id: handoverId, way: 'paper' });
    resultOf(await apply('second', signing));
    expect(await dumped(office, 'credentialHandover')).toMatchObject([
      {
        id: handoverId,
        conflicts: {},
        record: { personId, mode: 'sealedEnvelope', handedOn: TODAY, signedOn: TODAY, servesFrom: TODAY },
      },
    ]);
    expect(await dumped(office, 'computerAssignment')).toMatchObject([
      { id, record: { deliveredOn: TODAY, deliveredBy: CHIEF, cause: 'newHire' } },
    ]);
    const assets = await dumped(office, 'asset');
    expect(assets).toMatchObject([{ record: { label: 'PC-0101', holderId: personId } }]);
    const home = office.home('first');
    expect((await runCli(['sync', '--share', share, '--home', home, '--no-fence'])).status).toBe(EXIT.done);
    const { out: whole } = await runCli(['dump', '--share', share]);
    expect((await runCli(['dump', '--share', share, '--home', home])).out).toBe(whole);
  });

  it('is told by the reports: conforming, signed or not, with what expires next', async () => {
    const office = await openCliOffice();
    const { share, apply } = office;
    const { personId, accountIds } = await hire(office);
    const recorded = await apply(
      'first',
      command('recordHandover', CHIEF, {
        ...{ personId, accountIds: [...accountIds], envelopeNumber: 'B-1', sealNumber: 'S-1' },
      }),
    );
    expect(recorded.lines).toMatchObject([{ ok: true, number: `C${TODAY.slice(0, 4)}/000001` }]);
    const exported = async (report: string, ...when: readonly string[]): Promise<unknown> => {
      const out = join(share, '..', `${report}.xlsx`);
      const argv = ['export', report, '--share', share, ...when, '--out', out, '--json'];
      const run = await runCli(argv, '', { createWorkbookWorker });
      expect(run.status).toBe(EXIT.done);
      return run.lines[0]?.['entries'];
    };
    const period = ['--from', addDays(TODAY, -1), '--to', TODAY];
    expect(await exported('registro-consegne', ...period)).toBe(1);
    expect(await exported('conformita-p9', ...period)).toBe(1);
    expect(await exported('consegne-senza-firma', '--date', TODAY)).toBe(1);
    expect(await exported('credenziali-in-scadenza', '--date', TODAY)).toBe(1);
    expect(await exported('amministratori-di-sistema', '--date', TODAY)).toBe(0);
  });
});
