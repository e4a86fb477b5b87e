import { type ReactNode, useState } from 'react';
import {
  BACKUP_CHECKERS,
  BACKUP_EVIDENCES,
  BACKUP_TYPES,
  type BackupChecker,
  type BackupEvidence,
  type BackupType,
} from '#shared/domain/backup-plan.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { Choice, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

function choicesOf<Case extends string>(
  cases: readonly Case[],
  words: Readonly<Record<Case, string>>,
): readonly Choice[] {
  return cases.map((value) => ({ value, label: words[value] }));
}

function usePlanFields(): readonly KeptField[] {
  const { labels, fieldNames } = useText();
  const names = fieldNames.backupPlan;
  const types = choicesOf(BACKUP_TYPES, labels.backupType);
  const checkers = choicesOf(BACKUP_CHECKERS, labels.backupChecker);
  const evidences = choicesOf(BACKUP_EVIDENCES, labels.backupEvidence);
  return [
    { name: 'name', label: names.name, sort: 'line', isMandatory: true, atMost: 120 },
    { name: 'type', label: names.type, sort: 'segments', isMandatory: true, choices: types },
    { name: 'tool', label: names.tool, sort: 'line', atMost: 120 },
    { name: 'covers', label: names.covers, sort: 'line', atMost: 300 },
    { name: 'checker', label: names.checker, sort: 'segments', isMandatory: true, choices: checkers },
    { name: 'evidence', label: names.evidence, sort: 'segments', isMandatory: true, choices: evidences },
    { name: 'startsOn', label: names.startsOn, sort: 'day', isMandatory: true },
    { name: 'notes', label: names.notes, sort: 'line', atMost: 300 },
  ];
}

function planSaid(form: FormReader, today: string) {
  return {
    name: form.text('name') ?? '',
    type: form.text('type') as BackupType,
    tool: form.text('tool'),
    covers: form.text('covers'),
    checker: form.text('checker') as BackupChecker,
    evidence: form.text('evidence') as BackupEvidence,
    startsOn: form.day('startsOn') ?? today,
    notes: form.text('notes'),
  };
}

/** Adds a backup, or a replica, that is looked at every day. @see P9-5.3-c, A-34 */
export function NewPlanForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { onSiteBackups: words, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const bodies = useBodyChoices(formats.compare);
  const fields = usePlanFields();
  const { bodyId: label } = fieldNames.backupPlan;
  return (
    <KeptForm
      draftKey="on-site/backup/new"
      initial={{ type: 'local', checker: 'office', evidence: 'direct', startsOn: formats.day(today) }}
      lead={words.lead}
      fields={() => [
        { name: 'bodyId', label, sort: 'choice', isMandatory: true, choices: bodies },
        ...fields,
      ]}
      submit={words.save}
      run={(act, form) =>
        act('defineBackupPlan', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          ...planSaid(form, today),
        })
      }
      done={(form) => words.added(form.text('name') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends what is said of a backup. */
export function EditPlanForm(props: {
  readonly seen: Versioned<'backupPlan'>;
  readonly onDone: () => void;
}): ReactNode {
  const { onSiteBackups: words } = useText();
  const formats = useFormats();
  const today = useToday();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, name, type, tool, covers, checker, evidence, startsOn, notes } = seen.record;
  const fields = usePlanFields();
  const found = {
    ...{ name, type, checker, evidence, startsOn: formats.day(startsOn) },
    ...{ tool: tool ?? '', covers: covers ?? '', notes: notes ?? '' },
  };
  return (
    <KeptForm
      draftKey={`on-site/backup/${id}`}
      initial={found}
      fields={() => fields}
      submit={words.save}
      run={(act, form) =>
        act('editBackupPlan', {
          id,
          changes: touchedFields(planSaid(form, today), found, form),
          versions: seen.versions,
        })
      }
      done={() => words.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}
