import { describe, expect, it } from 'vitest';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { idNumber, indexed, someTicket } from './some-tickets.ts';

import { ASSETS, BODIES, found, moment, namedIndex, NOW, PEOPLE } from './index-samples.ts';

describe('the search of the ticket index', () => {
  it('finds the tickets of Londa that contain the word, open ones first [CAP-3.1.2-f]', () => {
    const index = namedIndex();
    index.put([
      indexed(someTicket(1, { state: 'closed' })),
      indexed(someTicket(2, { state: 'opened' })),
      indexed(someTicket(3, { bodyId: BODIES[1] ?? someTicket(3).bodyId })),
      indexed(someTicket(4, { subject: 'Monitor', state: 'closed', description: 'Come per la STAMPANTE' })),
      indexed(someTicket(5, { subject: 'Monitor' })),
    ]);
    expect(found(index, { text: 'stampante Londa', openFirst: true })).toEqual([2, 4, 1].map(idNumber));
  });

  it('shows the new name of a person who is renamed, and finds tickets by it', () => {
    const index = namedIndex();
    index.put([indexed(someTicket(1, { operatorId: PEOPLE[0] ?? null }))]);
    expect(found(index, { text: 'bianchi' })).toEqual([]);
    index.name('person', PEOPLE[0] ?? '', { shown: 'Zoe Bianchi', sorted: 'Bianchi Zoe' });
    const { slots } = index.query({ ...EVERY_TICKET, text: 'bianchi' }, NOW);
    expect(index.row(slots[0] ?? -1, NOW).operatorName).toBe('Zoe Bianchi');
  });

  it.each([
    ['12', [2, 4, 1, 3]],
    ['000012', [2, 4]],
    ['2026/12', [2]],
    ['2026/000012', [2]],
    ['bozza-7f3k-4', [3]],
    ['2024/99', [1]],
  ])('finds the ticket of that number first: %s (CAP-3.1.2-f)', (text, numbers) => {
    const index = namedIndex();
    index.put([
      indexed(someTicket(1, { number: '2026/000129', formerNumbers: ['2024/000099'] })),
      indexed(someTicket(2, { number: '2026/000012', state: 'closed' })),
      indexed(someTicket(3, { description: 'Stanza 12' })),
      indexed(someTicket(4, { number: '2020/000012', state: 'closed', openedAt: moment(-9) })),
    ]);
    expect([...found(index, { text, openFirst: true })].sort()).toEqual(numbers.map(idNumber).sort());
    expect(found(index, { text, openFirst: true })[0]).toBe(idNumber(numbers[0] ?? 0));
  });

  it.each(['PC-0101', 'sn77x', 'Optiplex', '055123456', '+39 055 12 34 56', 'dellanagrafe', 'l’anagrafe'])(
    'finds tickets by their device, its serial number and telephones: %s (CAP-3.1.2-f)',
    (text) => {
      const index = namedIndex();
      index.put([
        indexed(
          someTicket(1, {
            assetId: ASSETS[0] ?? null,
            requesterContact: '055/123.456',
            deviceName: 'quello dell’anagrafe',
          }),
        ),
        indexed(someTicket(2, { requesterContact: '055 123 457' })),
      ]);
      expect(found(index, { text })).toEqual([idNumber(1)]);
    },
  );
});
