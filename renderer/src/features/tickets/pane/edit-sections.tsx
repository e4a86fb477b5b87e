import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ICT_FUNCTIONS } from '#shared/domain/ict-functions.ts';
import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from '#shared/domain/service-activities.ts';
import {
  MALFUNCTION_AREAS,
  OUTSIDE_MATTERS,
  SOLUTION_MODES,
  TICKET_CATEGORIES,
} from '#shared/domain/ticket.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { EditDraft } from './edit-draft.ts';

export interface EditFieldsProps {
  readonly form: EditDraft;
  readonly onForm: (next: EditDraft) => void;
  readonly seen: Versioned<'ticket'>;
}

const PROSE = ['plan', 'cause', 'solution'] as const;
const FLAGS = ['dataLoss', 'extraordinaryProblem', 'extraordinaryWork'] as const;

/** A part of the form that is folded until somebody needs it; it says what it holds. */
function Section(props: {
  readonly title: string;
  readonly holds: readonly (string | null | undefined)[];
  readonly children: ReactNode;
}): ReactNode {
  const held = props.holds.filter((part) => part != null && part !== '').join(' · ');
  return (
    <details className="pane-form__section pane-form__wide">
      <summary>
        <strong>{props.title}</strong>
        {held !== '' && <span className="soft"> {held}</span>}
      </summary>
      <div className="pane-form__folded">{props.children}</div>
    </details>
  );
}

function SolutionSection({ form, onForm }: EditFieldsProps): ReactNode {
  const { fieldNames, labels, ticketPane } = useText();
  const names = fieldNames.ticket;
  const filled = PROSE.filter((name) => form[name] !== '').map((name) => names[name]);
  return (
    <Section
      title={ticketPane.edit.sections.solution}
      holds={[...filled, form.solutionMode && labels.solutionMode[form.solutionMode]]}
    >
      {PROSE.map((name) => (
        <Textarea
          key={name}
          className="pane-form__wide"
          label={names[name]}
          autosize
          minRows={1}
          maxRows={10}
          value={form[name]}
          onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
        />
      ))}
      <Select
        label={names.solutionMode}
        data={labelled(SOLUTION_MODES, labels.solutionMode)}
        value={form.solutionMode}
        clearable
        onChange={(solutionMode) => onForm({ ...form, solutionMode })}
      />
    </Section>
  );
}

function DeviceSection({ form, onForm, seen }: EditFieldsProps): ReactNode {
  const { fieldNames, ticketPane } = useText();
  const names = fieldNames.ticket;
  const assets = (useRecords('asset') ?? []).filter(({ bodyId }) => bodyId === seen.record.bodyId);
  const chosen = assets.find(({ id }) => id === form.assetId);
  return (
    <Section
      title={ticketPane.edit.sections.device}
      holds={[chosen?.label, form.deviceName, form.operatingSystem, form.authorisedBy]}
    >
      <Select
        label={names.assetId}
        data={assets.map(({ id, label }) => ({ value: id, label }))}
        value={form.assetId}
        searchable
        clearable
        onChange={(assetId) => onForm({ ...form, assetId })}
      />
      {(['deviceName', 'operatingSystem', 'authorisedBy'] as const).map((name) => (
        <TextInput
          key={name}
          label={names[name]}
          value={form[name]}
          onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
        />
      ))}
    </Section>
  );
}

function ClassificationSection({ form, onForm }: EditFieldsProps): ReactNode {
  const { fieldNames, labels, reference, ticketPane } = useText();
  const names = fieldNames.ticket;
  const functions = ICT_FUNCTIONS.map((each) => ({
    value: String(each),
    label: `${each}. ${labels.ictFunction[each]}`,
  }));
  const flags = FLAGS.filter((flag) => form[flag] === true).map((flag) => names[flag]);
  return (
    <Section
      title={ticketPane.edit.sections.classification}
      holds={[form.category && labels.ticketCategory[form.category], ...flags]}
    >
      <Select
        label={names.category}
        data={labelled(TICKET_CATEGORIES, labels.ticketCategory)}
        value={form.category}
        clearable
        onChange={(category) => onForm({ ...form, category })}
      />
      <Select
        label={names.malfunctionArea}
        data={labelled(MALFUNCTION_AREAS, labels.malfunctionArea)}
        value={form.malfunctionArea}
        clearable
        onChange={(malfunctionArea) => onForm({ ...form, malfunctionArea })}
      />
      <Select
        className="pane-form__wide"
        label={names.ictFunction}
        data={functions}
        value={form.ictFunction}
        searchable
        clearable
        onChange={(ictFunction) => onForm({ ...form, ictFunction })}
      />
      <Select
        className="pane-form__wide"
        label={names.serviceActivity}
        data={labelled(SERVICE_ACTIVITIES, reference.activities)}
        value={form.serviceActivity}
        searchable
        clearable
        onChange={(serviceActivity) => onForm({ ...form, serviceActivity })}
      />
      <Select
        className="pane-form__wide"
        label={names.serviceProduct}
        data={labelled(SERVICE_PRODUCTS, reference.products)}
        value={form.serviceProduct}
        searchable
        clearable
        onChange={(serviceProduct) => onForm({ ...form, serviceProduct })}
      />
      {FLAGS.map((flag) => (
        <Checkbox
          key={flag}
          className="pane-form__wide"
          label={names[flag]}
          description={ticketPane.edit.flags[flag]}
          checked={form[flag] === true}
          onChange={(event) => onForm({ ...form, [flag]: event.currentTarget.checked })}
        />
      ))}
    </Section>
  );
}

function CompetenceSection({ form, onForm }: EditFieldsProps): ReactNode {
  const { fieldNames, labels, ticketPane, outsideMatters } = useText();
  const names = fieldNames.ticket;
  const matter = form.outsideMatter;
  return (
    <Section
      title={ticketPane.edit.sections.competence}
      holds={[
        matter && labels.outsideMatter[matter],
        form.projectReference,
        form.chargeable === true ? names.chargeable : null,
      ]}
    >
      <Select
        label={names.outsideMatter}
        data={labelled(OUTSIDE_MATTERS, labels.outsideMatter)}
        {...(matter !== null && { description: outsideMatters.article[matter] })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={matter}
        clearable
        onChange={(outsideMatter) => onForm({ ...form, outsideMatter })}
      />
      <TextInput
        label={names.projectReference}
        value={form.projectReference}
        onChange={(event) => onForm({ ...form, projectReference: event.currentTarget.value })}
      />
      <Checkbox
        className="pane-form__wide"
        label={names.chargeable}
        checked={form.chargeable === true}
        onChange={(event) => onForm({ ...form, chargeable: event.currentTarget.checked })}
      />
    </Section>
  );
}

/** What a ticket's form holds besides the essentials, folded by meaning. */
export function EditSections(props: EditFieldsProps): ReactNode {
  return (
    <>
      <SolutionSection {...props} />
      <ClassificationSection {...props} />
      <DeviceSection {...props} />
      <CompetenceSection {...props} />
    </>
  );
}
