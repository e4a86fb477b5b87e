import { Checkbox, NumberInput, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { linkSuggestion } from '#shared/domain/inventory/link-suggestion.ts';
import {
  PURCHASE_SORTS,
  type PurchaseQuestion,
  purchaseScope,
} from '#shared/domain/inventory/purchase-scope.ts';
import { useText } from '#renderer/state/text.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { WatchCard } from './watch-card.tsx';

const ASKED: PurchaseQuestion = {
  sort: 'hardware',
  oneOff: false,
  managementApplications: false,
  plannedProject: false,
};

const TICKS = {
  hardware: [],
  officeMachine: [],
  software: ['oneOff'],
  personalDevice: ['managementApplications', 'plannedProject'],
} as const;

/** Whether the office is to buy something, and by which article. @see REG-10.5-b, A-13 */
export function PurchaseQuestions(): ReactNode {
  const { inventoryWatch: words, inventoryFigures } = useText();
  const [question, setQuestion] = useState(ASKED);
  return (
    <WatchCard title={words.purchase}>
      <div className="watch-fields">
        <Select
          label={words.sort}
          data={labelled(PURCHASE_SORTS, words.sorts)}
          value={question.sort}
          allowDeselect={false}
          onChange={(sort) => sort !== null && setQuestion({ ...ASKED, sort })}
        />
        {TICKS[question.sort].map((name) => (
          <Checkbox
            key={name}
            label={words[name]}
            checked={question[name]}
            onChange={(event) => setQuestion({ ...question, [name]: event.currentTarget.checked })}
          />
        ))}
        <p role="status">{inventoryFigures.purchase(purchaseScope(question))}</p>
      </div>
    </WatchCard>
  );
}

/** How a seat is to be connected, by how far it is. @see PT-I.2-i */
export function LinkQuestion(): ReactNode {
  const { inventoryWatch: words, inventoryFigures } = useText();
  const [kilometres, setKilometres] = useState<number | string>('');
  return (
    <WatchCard title={words.link}>
      <div className="watch-fields">
        <NumberInput
          label={words.distance}
          decimalSeparator=","
          min={0}
          max={1_000}
          value={kilometres}
          onChange={setKilometres}
        />
        {typeof kilometres === 'number' && (
          <p role="status">{inventoryFigures.suggestedLink(linkSuggestion(kilometres * 1_000), '')}</p>
        )}
      </div>
    </WatchCard>
  );
}
