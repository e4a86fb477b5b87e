import { describe, expect, it } from 'vitest';
import type { ActorId } from '#shared/domain/identity.ts';
import { savedViewKind } from '#shared/domain/saved-view.ts';
import { queryOf, type TicketSearch } from '#renderer/features/tickets/ticket-search.ts';
import { readyViews } from '#renderer/features/tickets/views/ready-views.ts';
import { addressOf, isShown, searchOf } from '#renderer/features/tickets/views/view-address.ts';

const ACTOR = '01JD0000000000000000000000' as ActorId;

describe('views of the queue', () => {
  it.each<TicketSearch>([
    {},
    { states: 'every', text: 'identità "digitale" 12' },
    { text: '2026', teams: ['helpDesk', 'none'], functions: [3, 'none'] },
    { dues: ['overdue'], sort: 'due', direction: 'ascending', operators: [ACTOR] },
  ])('are kept as the address writes them, and come back the same: %j', (search) => {
    const address = addressOf(search);
    expect(searchOf(address)).toEqual(search);
    expect(savedViewKind.fields.address.schema.safeParse(address).success).toBe(true);
  });

  it('are the same whatever the order in which their filters were chosen', () => {
    const address = addressOf({ text: 'rete', dues: ['overdue'] });
    expect(isShown(address, { dues: ['overdue'], text: 'rete' })).toBe(true);
    expect(isShown(address, { dues: ['overdue'] })).toBe(false);
  });

  it('lose what a newer console wrote and this one cannot read, and keep the rest', () => {
    expect(searchOf('?text=rete&colour=red&dues=%5B%22late%22%5D')).toEqual({ text: 'rete' });
  });

  it('are ready for taking, mine, due, waiting, at suppliers and of nobody', () => {
    expect(readyViews(ACTOR).map(({ name }) => name)).toEqual([
      'toTake',
      'mine',
      'due',
      'waiting',
      'supplier',
      'nobody',
    ]);
    const searches = new Map(readyViews(ACTOR).map(({ name, search }) => [name, queryOf(search)]));
    expect(searches.get('mine')?.operators).toEqual([ACTOR]);
    expect(searches.get('due')).toMatchObject({ dues: ['overdue', 'dueSoon'], sort: { column: 'due' } });
    expect(searches.get('supplier')?.states).toEqual(['waitingSupplier']);
    expect(searches.get('nobody')?.operators).toEqual([null]);
    expect(readyViews(null).map(({ name }) => name)).not.toContain('mine');
  });
});
