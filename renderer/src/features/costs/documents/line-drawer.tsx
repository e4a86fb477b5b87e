import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { lineCents, scopeOfLine } from '#shared/domain/costs/document-lines.ts';
import type { DocumentLine, YearlyDocument } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { RecordRemoval } from '#renderer/parts/record-removal.tsx';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { EditLineForm, NewLineForm } from './line-form.tsx';
import { scopeWords } from './scope-words.ts';
import { TakeBack } from './take-back.tsx';

interface LineProps {
  readonly document: YearlyDocument;
  readonly line: DocumentLine;
}

function useLineFacts({ document, line }: LineProps) {
  const text = useText();
  const { costsDocuments: words, labels, fieldNames } = text;
  const formats = useFormats();
  const nameOf = useNames();
  const project = useRecords('project')?.find(({ id }) => id === line.projectId);
  const contract = useRecords('contract')?.find(({ id }) => id === line.contractId);
  const names = fieldNames.documentLine;
  const bodies = line.bodyIds.map((id) => nameOf(id) ?? '').sort(formats.compare);
  const { word, tone } = scopeWords(scopeOfLine(document.type, line), text);
  return [
    [names.subject, line.subject],
    [names.category, labels.lineCategory[line.category]],
    [
      words.columns.scope,
      <Chip key="scope" tone={tone}>
        {word}
      </Chip>,
    ],
    [names.quantity, formats.integer(line.quantity)],
    [names.unitCents, formats.money(line.unitCents)],
    [words.columns.amount, formats.money(lineCents(line))],
    [names.bodyIds, bodies.length === 0 ? words.everybody : bodies.join(', ')],
    [names.criterion, labels.splitCriterion[line.criterion]],
    [names.funding, line.funding],
    ...(project === undefined ? [] : ([[names.projectId, `${project.code} ${project.name}`]] as const)),
    ...(contract === undefined ? [] : ([[names.contractId, contract.subject]] as const)),
    ...(line.objective === null ? [] : ([[names.objective, line.objective]] as const)),
    [names.notes, line.notes],
  ] as const;
}

function LineCard(props: LineProps & { readonly onGone: () => void }): ReactNode {
  const { line, onGone } = props;
  const { costsDocuments: words } = useText();
  const may = useMay();
  const facts = useLineFacts(props);
  const { id, withdrawnReason, deleted } = line;
  return (
    <Stack gap="lg">
      {withdrawnReason !== null && (
        <p>
          <Chip tone="attention">{words.withdrawnBecause(withdrawnReason)}</Chip>
        </p>
      )}
      <Facts facts={facts} />
      {!deleted && withdrawnReason === null && (
        <AskedAct
          label={words.withdraw}
          needs="withdrawLine"
          draftKey={`costs/line/${id}/withdraw`}
          initial={{}}
          fields={() => [
            { name: 'reason', label: words.withdrawReason, sort: 'line', isMandatory: true, atMost: 300 },
          ]}
          submit={words.withdrawDo}
          run={(act, form) => act('withdrawLine', { id, reason: form.text('reason') ?? '' })}
          done={() => words.withdrawnDone}
        />
      )}
      {!deleted && withdrawnReason !== null && <TakeBack id={id} />}
      <RecordRemoval
        isDeleted={deleted}
        mayChange={may('deleteDocumentLine')}
        words={words.removal}
        onRemove={(act) => act('deleteDocumentLine', { id })}
        onRestore={(act) => act('restoreDocumentLine', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

/** A line of a document beside its page, or the form of a new one. */
export function LineDrawer(props: {
  readonly document: YearlyDocument;
  /** `null` for a new line, `undefined` when none is open. */
  readonly id: string | null | undefined;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}): ReactNode {
  const { costsDocuments: words } = useText();
  const may = useMay();
  const { document, id, onClose, onAdded } = props;
  return (
    <SectionDrawer
      kind="documentLine"
      id={id}
      onClose={onClose}
      begin={{ title: words.addLine, form: <NewLineForm document={document} onDone={onAdded} /> }}
      card={({ record }) => <LineCard document={document} line={record} onGone={onClose} />}
      edit={
        may('editDocumentLine')
          ? (seen, onSaved) => <EditLineForm document={document} seen={seen} onDone={onSaved} />
          : undefined
      }
    />
  );
}
