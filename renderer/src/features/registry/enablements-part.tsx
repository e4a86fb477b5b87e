import { type ReactNode, useState } from 'react';
import { enablementState, type EnablementState } from '#shared/domain/enablement-state.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Enablement, Person } from '#shared/domain/kinds.ts';
import { DIRECTOR_ROLES } from '#shared/domain/office-holders.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { EditEnablement, EnablementForm } from './enablement-form.tsx';
import { HeldAct } from './held-acts.tsx';
import { LoggedOpening } from '#renderer/parts/logged-opening.tsx';
import { type HeldLine, HeldList, RecordPart } from './record-part.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';

const TONES: Readonly<Record<EnablementState, Tone>> = {
  waiting: 'attention',
  authorised: 'good',
  ended: 'neutral',
};

/** Records that the director agreed: only who directs an area of the body today is offered. @see P9-4-a */
function Agreement(props: { readonly enablement: Enablement; readonly onClose: () => void }): ReactNode {
  const { office, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const nameOf = useNames();
  const { id, bodyId } = props.enablement;
  const offices = useFound('appointment', 'bodyId', bodyId) ?? [];
  const directors = new Map<string, string>(
    offices
      .filter((each) => DIRECTOR_ROLES.includes(each.role) && isInForce(each, today))
      .map(({ personId, area }) => [
        personId,
        [nameOf(personId), area].filter((part) => part !== null).join(' · '),
      ]),
  );
  const names = fieldNames.enablement;
  return (
    <KeptForm
      draftKey={`registry/agree/${id}`}
      initial={{ agreedOn: formats.day(today) }}
      fields={() => [
        {
          name: 'director',
          label: names.directorId,
          sort: 'choice',
          isMandatory: true,
          choices: [...directors].map(([value, label]) => ({ value, label })),
          ...(directors.size === 0 && { hint: office.noDirectors }),
        },
        { name: 'agreedOn', label: names.agreedOn, sort: 'day', isMandatory: true },
      ]}
      submit={office.agree}
      run={(act, form) =>
        act('agreeEnablement', {
          id,
          directorId: form.text('director') as RecordId<'person'>,
          agreedOn: form.day('agreedOn') ?? '',
        })
      }
      done={() => office.agreed}
      onDone={props.onClose}
      onCancel={props.onClose}
    />
  );
}

function EnablementActs(props: {
  readonly enablement: Enablement;
  readonly what: string;
  readonly state: EnablementState;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode {
  const { office } = useText();
  const today = useToday();
  const may = useMay();
  const { act, settle } = usePerform();
  const { enablement, what, state, onAsk } = props;
  const { id } = enablement;
  const end = async (): Promise<void> => {
    settle(await act('endEnablement', { id, endsOn: today }), office.enablementEnded);
  };
  return (
    <>
      {state === 'waiting' && may('agreeEnablement') && (
        <HeldAct
          isMain
          label={office.agree}
          about={office.agreeTo(what)}
          onClick={() => onAsk({ id, asks: 'agreement' })}
        />
      )}
      {may('editEnablement') && (
        <HeldAct
          label={office.editHeld}
          about={office.editEnablementOf(what)}
          onClick={() => onAsk({ id, asks: 'edit' })}
        />
      )}
      {state !== 'ended' && may('endEnablement') && (
        <HeldAct
          label={office.endEnablement}
          about={office.endEnablementOf(what)}
          onClick={() => void end()}
        />
      )}
    </>
  );
}

/** The form that is open below an enablement. */
interface Asked {
  readonly id: string;
  readonly asks: 'agreement' | 'edit';
}

/** What a person is enabled to use, and how each stands. @see P9-4-a, PT-I.2-h */
export function EnablementsPart({ person }: { readonly person: Person }): ReactNode {
  const { office, labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const enablements = useFound('enablement', 'personId', person.id) ?? [];
  const assets = useFound('asset', 'holderId', person.id) ?? [];
  const lines = enablements.map((enablement): HeldLine => {
    const { id, type, system, requestedOn, remoteTools, assetId } = enablement;
    const state = enablementState(enablement, today);
    const what = labels.enablementType[type];
    const tools = remoteTools.map((tool) => labels.remoteTool[tool]).join(', ');
    const computer = assets.find((asset) => asset.id === assetId)?.label;
    const more = [system, tools, computer, office.since(formats.day(requestedOn))];
    return {
      id,
      name: what,
      more: more.filter((part) => part !== null && part !== undefined && part !== '').join(' · '),
      chip: { word: office.enablementState[state], tone: TONES[state] },
      acts: <EnablementActs enablement={enablement} what={what} state={state} onAsk={setAsked} />,
      below: (
        <>
          <LoggedOpening kind="enablement" id={id} />
          {asked?.id === id && asked.asks === 'agreement' && (
            <Agreement enablement={enablement} onClose={close} />
          )}
          {asked?.id === id && asked.asks === 'edit' && (
            <EditEnablement enablement={enablement} what={what} onClose={close} />
          )}
        </>
      ),
    };
  });
  return (
    <RecordPart title={office.enablements}>
      <HeldList lines={lines} empty={office.noEnablements} />
      {may('requestEnablement') && <EnablementForm person={person} />}
    </RecordPart>
  );
}
