import type { ReactNode } from 'react';
import { expiringThings, type ExpiringThing } from '#shared/domain/inventory/expiring-things.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { LinkQuestion, PurchaseQuestions } from './estate-questions.tsx';
import { ClusterCard, ExceptionCard, IssuedCard, LoanCard, UpsCard } from './watch-cards.tsx';
import { WatchCard } from './watch-card.tsx';

function nameOfThing(thing: ExpiringThing): string {
  switch (thing.type) {
    case 'space':
      return thing.record.name;
    case 'certificate':
      return thing.record.subject ?? thing.record.issuer ?? '';
    case 'contract':
      return thing.record.subject;
    case 'warranty':
    case 'loan':
      return thing.record.label;
  }
}

function ExpiringCard(): ReactNode {
  const { inventoryWatch: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const spaces = useRecords('storageSpace') ?? [];
  const certificates = useRecords('digitalCertificate') ?? [];
  const contracts = useRecords('contract') ?? [];
  const assets = useRecords('asset') ?? [];
  const events = useRecords('assetEvent') ?? [];
  const things = expiringThings({ spaces, certificates, contracts, assets, events }, today);
  return (
    <WatchCard
      title={words.expiring}
      lead={words.expiringLead}
      none={things.length === 0 ? words.noneExpiring : undefined}
    >
      <table className="list-table" aria-label={words.expiring}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.day}</th>
          </tr>
        </thead>
        <tbody>
          {things.slice(0, SHOWN).map((thing) => (
            <tr key={thing.type + thing.record.id}>
              <th scope="row">
                {words.types[thing.type]} {nameOfThing(thing)}
              </th>
              <td className="tabular">
                {formats.day(thing.day)}{' '}
                {thing.isOver && <Chip tone="bad">{thing.type === 'loan' ? words.late : words.over}</Chip>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {things.length > SHOWN && <p className="soft">{words.more(formats.integer(things.length - SHOWN))}</p>}
    </WatchCard>
  );
}

/** Lines drawn at once. */
const SHOWN = 200;

/**
 * What runs out, is late, does not work or was bought against a rule, and the two questions that are asked before buying
 * and connecting.
 *
 * @see REG-3.5-a, CAP-3.1.6-e, PT-I.2-f, PT-I.2-i, PT-I.2-j, PT-I.4-a, PT-II.3-a, REG-10.5-b
 */
export function WatchView(): ReactNode {
  return (
    <div className="view-columns">
      <ExpiringCard />
      <LoanCard />
      <ClusterCard />
      <UpsCard />
      <ExceptionCard />
      <IssuedCard />
      <PurchaseQuestions />
      <LinkQuestion />
    </div>
  );
}
