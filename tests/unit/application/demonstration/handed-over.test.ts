import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { ASSIGNMENT_STATES, assignmentState } from '#shared/domain/handover/assignment-state.ts';
import { adminReview, administratorsAmong, reviewsOf } from '#shared/domain/handover/admin-review.ts';
import { EXPIRY_REASONS, expiringAccounts } from '#shared/domain/handover/credential-expiry.ts';
import { assignmentsToDeliver, dueHandovers } from '#shared/domain/handover/day-handovers.ts';
import { procedureOutcome } from '#shared/domain/handover/procedure-outcome.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { composeReceipt } from '#tests/receipts.ts';

const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));
const DAY = '2026-11-20';

async function fill() {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  const wish = { tickets: 12, seed: 5, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
  for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
  return console.workspace;
}

describe('what the demonstration hands over', async () => {
  const workspace = await fill();
  const people = await workspace.list('person');
  const accounts = await workspace.list('account');
  const handovers = await workspace.list('credentialHandover');
  const assignments = await workspace.list('computerAssignment');

  it('has an assignment in every state (P9-5.1-a)', () => {
    expect(new Set(assignments.map(assignmentState))).toEqual(new Set(ASSIGNMENT_STATES));
  });

  it('has hand-overs on the day, late with a reason and by e-mail, each with its number (P9-5.1-e, P9-5.1-f)', () => {
    const sources = {
      accounts: new Map(accounts.map((each) => [each.id as string, each])),
      assignments: new Map(assignments.map((each) => [each.id as string, each])),
    };
    const outcomes = handovers.map((each) => procedureOutcome(each, sources));
    expect(new Set(outcomes)).toEqual(new Set(['onFirstDay', 'personal', 'otherDayWithReason']));
    expect(handovers.filter(({ signedOn }) => signedOn === null)).toHaveLength(2);
    expect(handovers.filter(({ revokedOn }) => revokedOn !== null)).toHaveLength(1);
    const numbers = handovers.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(handovers.length);
    expect(numbers).toContain('C2026/000001');
  });

  it('has credentials that expire for every reason that it can show (P9-5.1-g)', async () => {
    const policies = await workspace.list('credentialPolicy');
    const found = expiringAccounts({ accounts, policies, people }, DAY).map(({ reason }) => reason);
    const shown = EXPIRY_REASONS.filter((reason) => reason !== 'accountEnd');
    expect(new Set(found)).toEqual(new Set(shown));
  });

  it('has somebody to whom something is handed over on its last day (P9-5.1-e)', () => {
    const due = dueHandovers({ people, accounts, handovers, assignments }, DAY);
    expect(due.map(({ day }) => day)).toContain(DAY);
    expect(assignmentsToDeliver({ people, assignments }, DAY)).not.toEqual([]);
  });

  it('has a shared change that is still open, an envelope without a seal, a review that is due (P9-5.1-h)', async () => {
    const notices = await workspace.list('changeNotice');
    expect(notices.filter(({ notifiedAt }) => notifiedAt === null)).toHaveLength(2);
    const envelopes = await workspace.list('emergencyEnvelope');
    expect(envelopes.filter(({ sealNumber }) => sealNumber === null)).toHaveLength(1);
    const reviews = await workspace.list('appointmentReview');
    const administrators = administratorsAmong(await workspace.list('appointment'));
    const standings = administrators.map((each) => adminReview(each, reviewsOf(each.id, reviews), DAY));
    expect(standings.map(({ standing }) => standing).toSorted()).toEqual(['due', 'later']);
  });

  it('has an asset in repair, one lent and late, one disposed of (REG-7-a)', async () => {
    const states = (await workspace.list('asset')).map(({ state }) => state);
    for (const state of ['inRepair', 'onLoan', 'disposed'] as const) expect(states).toContain(state);
  });

  it('leaves who opens it a manager of the office, with everything to see and do', async () => {
    const manager = people.find(({ consoleRole }) => consoleRole === 'ictManager');
    const operators = await workspace.list('operator');
    expect(operators.filter(({ personId }) => personId === manager?.id)).toMatchObject([
      { role: 'ictManager', validTo: null },
    ]);
  });
});
