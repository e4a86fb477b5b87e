import { describe, expect, it } from 'vitest';
import { commonPredecessor } from '#shared/domain/common-predecessor.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';

async function twoDesks() {
  const office = await createTestOffice();
  const ticketId = await office.open({ description: 'Prima stesura' });
  const second = await office.secondDesk();
  const describeAt = (desk: TestDesk, description: string) =>
    desk.act('editTicket', { ticketId, changes: { description } });
  const predecessor = async () => {
    const { conflicts } = await office.ticket(ticketId);
    const history = await office.context.workspace.history('ticket', ticketId);
    const [conflict] = conflicts;
    const writes = conflict?.values.map(({ write }) => write) ?? [];
    return commonPredecessor(history, { kind: 'ticket', id: ticketId, field: 'description' }, writes);
  };
  return { office, second, describeAt, predecessor };
}

describe('what a field held before rival values were written', () => {
  it('is the value that both had replaced', async () => {
    const { office, second, describeAt, predecessor } = await twoDesks();
    await describeAt(office, 'Seconda stesura, qui');
    await describeAt(second, 'Seconda stesura, là');
    await office.meet(second);
    expect(await predecessor()).toBe('Prima stesura');
  });

  it('is the last one that both had replaced, through values of their own', async () => {
    const { office, second, describeAt, predecessor } = await twoDesks();
    await describeAt(office, 'Vista da tutti e due');
    await office.meet(second);
    await describeAt(office, 'Qui, una volta');
    await describeAt(office, 'Qui, due volte');
    await describeAt(second, 'Là');
    await office.meet(second);
    expect(await predecessor()).toBe('Vista da tutti e due');
  });

  it('is nothing where nobody disputes', async () => {
    const { predecessor } = await twoDesks();
    expect(await predecessor()).toBeUndefined();
  });
});
