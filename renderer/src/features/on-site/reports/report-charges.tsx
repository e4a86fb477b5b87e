import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { isCharged, materialCents } from '#shared/domain/charges.ts';
import type { Material, OnSiteReport } from '#shared/domain/kinds.ts';
import { MATERIAL_TYPES, type MaterialType } from '#shared/domain/material.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { Part } from '#renderer/parts/card-part.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { labelled } from '#renderer/ui/labelled.ts';
import { useChargeWords } from './use-charge-words.ts';

interface ReportProps {
  readonly report: OnSiteReport;
}

function MaterialLine(props: { readonly line: Material; readonly canChange: boolean }): ReactNode {
  const { charging } = useText();
  const formats = useFormats();
  const { act, settle } = usePerform();
  const { line, canChange } = props;
  const { id, description, quantity, unitCents } = line;
  return (
    <li>
      <p className="card-line">
        <span>
          {charging.materialLine(
            formats.integer(quantity),
            description,
            formats.money(unitCents),
            formats.money(materialCents([line])),
          )}
          {isCharged(line) && <span className="soft"> · {charging.charged}</span>}
        </span>
        {canChange && (
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
        )}
      </p>
    </li>
  );
}

function AddMaterial({ report }: ReportProps): ReactNode {
  const { outings: words, fieldNames, labels, charging } = useText();
  const names = fieldNames.material;
  const [ticketId] = report.ticketIds;
  if (ticketId === undefined) return null;
  return (
    <AskedAct
      label={words.report.addMaterial}
      adds
      needs="recordMaterial"
      draftKey={`on-site/report/${report.id}/material`}
      initial={{ type: 'consumable', quantity: '1' }}
      lead={charging.material.lead}
      fields={() => [
        { name: 'description', label: names.description, sort: 'line', isMandatory: true, atMost: 160 },
        {
          name: 'type',
          label: names.type,
          sort: 'segments',
          choices: labelled(MATERIAL_TYPES, labels.materialType),
        },
        { name: 'quantity', label: names.quantity, sort: 'integer', isMandatory: true },
        { name: 'unitCents', label: names.unitCents, sort: 'money', isMandatory: true },
      ]}
      submit={words.report.addMaterial}
      run={(act, form) =>
        act('recordMaterial', {
          ticketId,
          reportId: report.id,
          description: form.text('description') ?? '',
          type: (form.text('type') ?? 'consumable') as MaterialType,
          quantity: form.integer('quantity') ?? 1,
          unitCents: form.cents('unitCents') ?? 0,
        })
      }
      done={(form) => `${form.text('description') ?? ''}.`}
    />
  );
}

/** What an outing costs the body: hours, fee and material, fixed with its report. @see CAP-3-a, CAP-3.1.6-d, CAP-3.1.7-a */
export function ReportCharges({ report }: ReportProps): ReactNode {
  const { outings: words } = useText();
  const may = useMay();
  const materials = useFound('material', 'reportId', report.id) ?? [];
  const facts = useChargeWords(report, materials);
  const canChange = report.signedOn === null && !report.deleted && may('recordMaterial');
  return (
    <>
      <Part title={words.report.materials}>
        {materials.length === 0 && <p className="soft">{words.report.noMaterials}</p>}
        {materials.length > 0 && (
          <ul className="card-lines">
            {materials.map((line) => (
              <MaterialLine key={line.id} line={line} canChange={canChange} />
            ))}
          </ul>
        )}
        {canChange && <AddMaterial report={report} />}
      </Part>
      <Part title={words.report.charge}>
        <Facts facts={facts} />
      </Part>
    </>
  );
}
