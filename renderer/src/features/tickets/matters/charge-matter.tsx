import { Button } from '@mantine/core';
import { IconCoinEuro } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isCharged, materialCents, ticketCharge } from '#shared/domain/charges.ts';
import type { Material, Ticket } from '#shared/domain/kinds.ts';
import { chargeWords } from '#shared/reports/charge-words.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRules } from '#renderer/store/record-hooks.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import type { AskAbout } from './ask-about.ts';
import { Matter } from './matter.tsx';

interface ChargeMatterProps {
  readonly ticket: Ticket;
  readonly life: TicketLife;
  readonly onAsk: AskAbout;
}

/** One line of material, which can be corrected or taken away. */
function MaterialLine({ line, onAsk }: { readonly line: Material; readonly onAsk: AskAbout }): ReactNode {
  const { charging } = useText();
  const formats = useFormats();
  const { act, settle } = usePerform();
  const { id, description, quantity, unitCents } = line;
  const words = charging.materialLine(
    formats.integer(quantity),
    description,
    formats.money(unitCents),
    formats.money(materialCents([line])),
  );
  return (
    <li className="charge-line">
      <span>
        {words}
        {isCharged(line) && <span className="soft"> · {charging.charged}</span>}
      </span>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={charging.editMaterial.labelOf(description)}
        onClick={() => onAsk('editMaterial', id)}
      >
        {charging.editMaterial.label}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={charging.removeMaterial.labelOf(description)}
        onClick={() =>
          void act('deleteMaterial', { materialId: id }).then((removed) =>
            settle(removed, charging.removeMaterial.done(description)),
          )
        }
      >
        {charging.removeMaterial.label}
      </Button>
    </li>
  );
}

/** What was used for a ticket, and what its body is charged for it. @see CAP-3-a, CAP-3.1.6-d */
export function ChargeMatter({ ticket, life, onAsk }: ChargeMatterProps): ReactNode {
  const text = useText();
  const formats = useFormats();
  const rulesOf = useRules();
  const { charging } = text;
  const { materials, entries } = life;
  if (rulesOf === undefined || (materials.length === 0 && ticket.chargeable !== true)) return null;
  const rules = rulesOf(ticket.bodyId);
  const charge = ticketCharge(ticket, entries, materials, (day) => rules.termsOn(day));
  const words = chargeWords(charge, text, formats);
  return (
    <ul className="matters" aria-label={charging.materials}>
      <Matter
        icon={IconCoinEuro}
        title={ticket.chargeable === true ? charging.charge : charging.materials}
        acts={[{ label: charging.material.label, run: () => onAsk('material', null) }]}
      >
        {ticket.chargeable === true && (
          <span>{words.length > 0 ? words.join(' · ') : charging.nothingYet}</span>
        )}
        {materials.length > 0 && (
          <ul className="charge-lines">
            {materials.map((line) => (
              <MaterialLine key={line.id} line={line} onAsk={onAsk} />
            ))}
          </ul>
        )}
        {charge.materialCents > 0 && (
          <strong className="tabular">{charging.totalCharged(formats.money(charge.materialCents))}</strong>
        )}
      </Matter>
    </ul>
  );
}
