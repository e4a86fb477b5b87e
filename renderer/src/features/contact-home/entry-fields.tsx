import { Autocomplete, Input, SegmentedControl, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { GUIDED_ACTION_OUTCOMES } from '#shared/domain/guided-action.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { MINUTES_TO_CHOOSE, usualPlaces } from '#shared/domain/on-site/guided-action-usage.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { type Entry, type EntryField, type EntryProblems, isRegisterOnly } from './entry-draft.ts';
import type { HomeFacts } from './use-home-facts.ts';

/** Places proposed at most. */
const PLACES = 8;

interface FieldsProps {
  readonly entry: Entry;
  readonly facts: HomeFacts;
  readonly guides: readonly { readonly value: string; readonly label: string }[];
  readonly problems: EntryProblems;
  readonly onChange: (name: string, value: string) => void;
}

function useProblem(problems: EntryProblems): (field: EntryField) => string | undefined {
  const { contactHome } = useText();
  return (field) => {
    const problem = problems[field];
    return problem === undefined ? undefined : contactHome.problems[problem];
  };
}

/** Where it was done, and on what. */
function PlaceFields({ entry, facts, onChange }: FieldsProps): ReactNode {
  const { form } = useText().contactHome;
  const formats = useFormats();
  const assets = facts.assets
    .filter(({ state }) => state !== 'disposed')
    .map(({ id, label, room }) => ({
      value: id,
      label: [label, room].filter(Boolean).join(' · '),
    }))
    .sort((one, other) => formats.compare(one.label, other.label));
  return (
    <>
      {facts.seats.length > 1 && (
        <Select
          className="home-field"
          label={form.seat}
          data={facts.seats.map(({ id, name }) => ({ value: id, label: name }))}
          value={entry.seatId}
          allowDeselect={false}
          onChange={(value) => onChange('seatId', value ?? '')}
        />
      )}
      <Autocomplete
        className="home-field home-field--wide"
        label={form.place}
        placeholder={form.placePlaceholder}
        data={[...usualPlaces(facts.actions, entry.seatId, PLACES)]}
        maxLength={120}
        value={entry.place}
        onChange={(value) => onChange('place', value)}
        {...(entry.type !== 'other' && entry.planId === null && { 'data-first': true })}
      />
      <Select
        className="home-field"
        label={form.asset}
        placeholder={form.assetPlaceholder}
        data={assets}
        value={entry.assetId}
        searchable
        clearable
        limit={40}
        onChange={(value) => onChange('assetId', value ?? '')}
      />
    </>
  );
}

function ticketChoices(facts: HomeFacts): { value: string; label: string }[] {
  const wanted = facts.waiting.map(({ ticket }) => ticket);
  const others = facts.tickets.filter((ticket) => !wanted.includes(ticket));
  const choice = (ticket: Ticket) => ({
    value: ticket.id,
    label: `${ticketCode(ticket)} · ${ticket.subject}`,
  });
  return [...wanted, ...others].map(choice);
}

/** The rotation, what went in and what came out. @see REG-5.3-d */
function MediaFields({ entry, facts, problems, onChange }: FieldsProps): ReactNode {
  const { form } = useText().contactHome;
  const problem = useProblem(problems);
  const plans = facts.plans.filter(({ closedOn }) => closedOn === null);
  if (entry.planId === null) return null;
  return (
    <>
      {plans.length > 1 && (
        <Select
          className="home-field"
          label={form.plan}
          data={plans.map(({ id, name }) => ({ value: id, label: name }))}
          value={entry.planId}
          allowDeselect={false}
          onChange={(value) => onChange('planId', value ?? '')}
        />
      )}
      <TextInput
        className="home-field"
        label={form.inserted}
        maxLength={40}
        value={entry.inserted}
        error={problem('inserted')}
        onChange={(event) => onChange('inserted', event.currentTarget.value)}
        data-first
      />
      <TextInput
        className="home-field"
        label={form.removed}
        maxLength={40}
        value={entry.removed}
        onChange={(event) => onChange('removed', event.currentTarget.value)}
      />
    </>
  );
}

function MinutesField({ entry, problems, onChange }: FieldsProps): ReactNode {
  const { form } = useText().contactHome;
  const problem = useProblem(problems);
  const isChosen = MINUTES_TO_CHOOSE.map(String).includes(entry.minutes);
  return (
    <Input.Wrapper
      label={form.minutes}
      labelElement="div"
      className="home-field--whole"
      error={problem('minutes')}
    >
      <div className="home-minutes">
        <SegmentedControl
          aria-label={form.minutes}
          data={MINUTES_TO_CHOOSE.map(String)}
          value={isChosen ? entry.minutes : ''}
          onChange={(value) => onChange('minutes', value)}
        />
        <TextInput
          aria-label={`${form.minutes}: ${form.otherMinutes}`}
          placeholder={form.otherMinutes}
          maxLength={8}
          value={isChosen ? '' : entry.minutes}
          onChange={(event) => onChange('minutes', event.currentTarget.value)}
        />
      </div>
    </Input.Wrapper>
  );
}

function TicketFields({ entry, facts, guides, problems, onChange }: FieldsProps): ReactNode {
  const { form } = useText().contactHome;
  const problem = useProblem(problems);
  return (
    <>
      <Select
        className="home-field home-field--wide"
        label={form.ticket}
        placeholder={entry.planId === null ? form.ticketPlaceholder : form.ticketPlaceholderMedia}
        data={ticketChoices(facts)}
        value={entry.ticketId}
        searchable
        clearable
        onChange={(value) => onChange('ticketId', value ?? '')}
      />
      {!isRegisterOnly(entry) && (
        <Select
          className="home-field"
          label={form.guide}
          placeholder={form.guidePlaceholder}
          data={guides}
          value={entry.guideId}
          searchable
          allowDeselect={false}
          error={problem('guide')}
          onChange={(value) => onChange('guideId', value ?? '')}
        />
      )}
    </>
  );
}

/** Every field of the bar: each with what is likely, each to be changed. @see REG-5.3-a, REG-5.3-b */
export function EntryFields(props: FieldsProps): ReactNode {
  const { entry, problems, onChange } = props;
  const { contactHome, labels } = useText();
  const { form } = contactHome;
  const problem = useProblem(problems);
  const isOther = entry.type === 'other';
  const note = (
    <TextInput
      className="home-field home-field--wide"
      label={isOther ? form.what : form.note}
      maxLength={2_000}
      value={entry.note}
      error={problem('note')}
      onChange={(event) => onChange('note', event.currentTarget.value)}
      {...(isOther && { 'data-first': true })}
    />
  );
  return (
    <div className="home-fields">
      {isOther && note}
      <MediaFields {...props} />
      {!isRegisterOnly(entry) && <PlaceFields {...props} />}
      <TicketFields {...props} />
      <MinutesField {...props} />
      {!isRegisterOnly(entry) && (
        <Input.Wrapper label={form.outcome} labelElement="div" className="home-field--whole">
          <SegmentedControl
            aria-label={form.outcome}
            data={labelled(GUIDED_ACTION_OUTCOMES, labels.guidedActionOutcome)}
            value={entry.outcome}
            onChange={(value) => onChange('outcome', value)}
          />
        </Input.Wrapper>
      )}
      <TextInput
        className="home-field home-field--narrow"
        label={form.when}
        placeholder={form.whenPlaceholder}
        maxLength={20}
        value={entry.at}
        error={problem('at')}
        onChange={(event) => onChange('at', event.currentTarget.value)}
      />
      {!isOther && note}
    </div>
  );
}
