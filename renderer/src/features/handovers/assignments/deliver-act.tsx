import type { ReactNode } from 'react';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { AssignmentFacts } from '#shared/domain/handover/assignment-readiness.ts';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import { type DerivedMode, handoverMode } from '#shared/domain/handover/handover-mode.ts';
import type { Account, ComputerAssignment } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { TICKED } from '#renderer/ui/act-form/act-form.ts';

interface DeliverProps {
  readonly assignment: ComputerAssignment;
  readonly facts: AssignmentFacts;
}

/** The credentials that were not handed over yet, and how they would be. @see P9-5.1-e, P9-5.1-f */
interface Credentials {
  readonly accounts: readonly Account[];
  readonly mode: DerivedMode['mode'];
  readonly servesFrom: string;
}

function useCredentials({ assignment, facts }: DeliverProps): Credentials | undefined {
  const person = useRecords('person')?.find(({ id }) => id === assignment.personId);
  const handovers = useFound('credentialHandover', 'personId', assignment.personId);
  const servesFrom = person?.employmentStart ?? null;
  if (handovers === undefined || servesFrom === null) return undefined;
  const held = new Set(handovers.filter(stillHeld).flatMap(({ accountIds }) => accountIds));
  const accounts = facts.accounts.filter(({ id, closedOn }) => closedOn === null && !held.has(id));
  if (accounts.length === 0) return undefined;
  const openedOn = accounts.map(({ createdOn }) => createdOn);
  const { mode } = handoverMode({ servesFrom, openedOn, cause: assignment.cause });
  return { accounts, mode, servesFrom };
}

/** What is asked of the credentials: an envelope has its numbers, and its reason on another day than the first. */
function useCredentialFields(credentials: Credentials | undefined): (form: ActForm) => readonly KeptField[] {
  const { handoverAssignments: words } = useText();
  const formats = useFormats();
  return (form) => {
    if (credentials === undefined) return [];
    const { accounts, mode, servesFrom } = credentials;
    const isEnvelope = mode === 'sealedEnvelope';
    const tick = {
      name: 'handsOver',
      label: words.withHandover(formats.integer(accounts.length)),
      sort: 'tick' as const,
      hint: isEnvelope ? words.envelopeHint : words.emailHint,
    };
    if (!isEnvelope || form['handsOver'] !== TICKED) return [tick];
    const first = formats.day(servesFrom);
    return [
      tick,
      { name: 'envelope', label: words.envelope, sort: 'line', isMandatory: true, atMost: 40 },
      { name: 'seal', label: words.seal, sort: 'line', isMandatory: true, atMost: 40 },
      ...(form['day'] === first
        ? []
        : [
            {
              name: 'deviation',
              label: words.deviation,
              sort: 'prose' as const,
              hint: words.deviationHint(first),
            },
          ]),
    ];
  };
}

function useReplacedFields({ replacedAssetId, replacedState }: ComputerAssignment): readonly KeptField[] {
  const { handoverAssignments: words } = useText();
  if (replacedAssetId === null) return [];
  return replacedState === 'disposed'
    ? [{ name: 'act', label: words.act, sort: 'line', isMandatory: true, atMost: 40 }]
    : [{ name: 'repairer', label: words.repairer, sort: 'line', isMandatory: true, atMost: 120 }];
}

function handoverSaid(form: FormReader, mode: DerivedMode['mode']) {
  if (!form.isTicked('handsOver')) return {};
  if (mode === 'personalEmail') return { handover: {} };
  return {
    handover: {
      envelopeNumber: form.text('envelope'),
      sealNumber: form.text('seal'),
      deviationReason: form.text('deviation'),
    },
  };
}

function replacedSaid(form: FormReader): Pick<ArgumentsOf<'deliverAssignment'>, 'replaced'> {
  const [number, counterpart] = [form.text('act'), form.text('repairer')];
  if (number !== null) return { replaced: { act: { number } } };
  return counterpart === null ? {} : { replaced: { counterpart } };
}

/** Delivers the computer, with the credentials if they go with it. @see P9-5.1-a, P9-5.1-d, P9-5.1-e */
export function DeliverAct(props: DeliverProps): ReactNode {
  const { handoverAssignments: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const { assignment } = props;
  const credentials = useCredentials(props);
  const credentialFields = useCredentialFields(credentials);
  const replacedFields = useReplacedFields(assignment);
  const replaced = useRecords('asset')?.find(({ id }) => id === assignment.replacedAssetId);
  return (
    <AskedAct
      label={words.deliver}
      draftKey={`handovers/assignment/deliver/${assignment.id}`}
      initial={{
        day: formats.day(today),
        handsOver: credentials?.mode === 'sealedEnvelope' ? TICKED : '',
      }}
      lead={replaced === undefined ? words.deliverLead : words.deliverLeadReplacing(replaced.label)}
      fields={(form) => [
        { name: 'day', label: words.day, sort: 'day', isMandatory: true },
        ...replacedFields,
        ...credentialFields(form),
      ]}
      submit={words.deliverSubmit}
      run={(act, form) =>
        act('deliverAssignment', {
          id: assignment.id,
          day: form.day('day') ?? today,
          ...replacedSaid(form),
          ...handoverSaid(form, credentials?.mode ?? 'personalEmail'),
        })
      }
      done={() => words.delivered}
    />
  );
}
