import type { ReactNode } from 'react';
import { MOVEMENT_TYPES, type MovementType } from '#shared/domain/consumable-movement.ts';
import type { Consumable } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useRecordTools } from './use-record-rows.ts';

/** What came and went of a consumable, and what is left of it. @see REG-5.3-d */
export function ConsumableMatter({ consumable }: { readonly consumable: Consumable }): ReactNode {
  const { inventoryRecords: words, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const tools = useRecordTools();
  const movements = useFound('consumableMovement', 'consumableId', consumable.id) ?? [];
  const stock = tools?.stockOf(consumable.id).stock ?? 0;
  return (
    <section className="record-matter">
      <h4>{words.movements}</h4>
      <p>{words.stockOf(formats.integer(stock), formats.integer(consumable.minimum))}</p>
      {movements.length === 0 ? (
        <p className="soft">{words.noMovements}</p>
      ) : (
        <table aria-label={words.movements}>
          <tbody>
            {movements.toReversed().map((movement) => (
              <tr key={movement.id}>
                <th scope="row">{formats.day(movement.day)}</th>
                <td>{labels.movementType[movement.type]}</td>
                <td className="list-number tabular">
                  {movement.quantity > 0 ? '+' : ''}
                  {formats.integer(movement.quantity)}
                </td>
                <td>{nameOf(movement.by)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="record-matter__acts">
        <AskedAct
          needs="moveConsumable"
          label={words.acts.move}
          draftKey={`inventory/consumable/${consumable.id}/move`}
          initial={{ type: 'used' }}
          fields={(form) => [
            {
              name: 'type',
              label: words.fields.movement,
              sort: 'segments',
              choices: labelled(MOVEMENT_TYPES, labels.movementType),
            },
            {
              name: 'quantity',
              label: form['type'] === 'counted' ? words.fields.counted : words.fields.quantity,
              sort: 'integer',
              isMandatory: true,
            },
            { name: 'day', label: words.fields.day, sort: 'day' },
            { name: 'note', label: words.fields.note, sort: 'line', atMost: 300 },
          ]}
          submit={words.save}
          run={(act, form) => {
            const [day, note] = [form.day('day'), form.text('note')];
            return act('moveConsumable', {
              consumableId: consumable.id,
              type: (form.text('type') ?? 'used') as MovementType,
              quantity: form.integer('quantity') ?? 0,
              ...(day !== null && { day }),
              ...(note !== null && { note }),
            });
          }}
          done={() => words.done.move(consumable.name)}
        />
      </div>
    </section>
  );
}
