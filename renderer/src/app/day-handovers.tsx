import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { expiringAccounts } from '#shared/domain/handover/credential-expiry.ts';
import { assignmentsToDeliver, dueHandovers } from '#shared/domain/handover/day-handovers.ts';
import { assignmentState } from '#shared/domain/handover/assignment-state.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { HandoverSection } from '#renderer/features/handovers/handover-section.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { HANDOVERS, REGISTRY } from './paths.ts';
import './day-handovers.css';

/** Lines shown of each list: the rest is a click away. */
const AT_MOST = 4;

/** Something to hand over or that expires, on a line. */
interface DayLine {
  readonly id: string;
  readonly name: string;
  readonly more: string;
  readonly chip: { readonly word: string; readonly tone: Tone };
  readonly open: () => void;
}

/** The lines of one thing to be done, under its name: nothing where there is none. */
function Lines(props: {
  readonly title: string;
  readonly lines: readonly DayLine[];
  readonly onShowAll: () => void;
}): ReactNode {
  const { handoverPolicies } = useText();
  const formats = useFormats();
  const id = useId();
  const { title, lines, onShowAll } = props;
  if (lines.length === 0) return null;
  return (
    <div className="day-handovers__list">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {lines.slice(0, AT_MOST).map(({ id: key, name, more, chip, open }) => (
          <li key={key}>
            <button type="button" className="day-handovers__line" onClick={open}>
              <strong className="clip">{name}</strong>
              <span className="soft clip">{more}</span>
              <Chip tone={chip.tone}>{chip.word}</Chip>
            </button>
          </li>
        ))}
      </ul>
      {lines.length > AT_MOST && (
        <button type="button" className="day-handovers__all" onClick={onShowAll}>
          {handoverPolicies.day.showAll} ({formats.integer(lines.length)})
        </button>
      )}
    </div>
  );
}

/** What is to be handed over by today. @see P9-5.1-e */
function useDueLines(): readonly DayLine[] {
  const { handoverPolicies } = useText();
  const { day: words } = handoverPolicies;
  const formats = useFormats();
  const navigate = useNavigate();
  const today = useToday();
  const sources = {
    people: useRecords('person') ?? [],
    accounts: useRecords('account') ?? [],
    handovers: useRecords('credentialHandover') ?? [],
    assignments: useRecords('computerAssignment') ?? [],
  };
  return dueHandovers(sources, today).map(({ person, day, accounts, isLate }) => ({
    id: person.id,
    name: fullName(person),
    more: accounts.map(({ system }) => system).join(', '),
    chip: isLate
      ? { word: words.firstDay(formats.day(day)), tone: 'bad' }
      : { word: words.firstDayToday, tone: 'attention' },
    open: () => void navigate({ to: REGISTRY, params: { section: 'people', recordId: person.id } }),
  }));
}

/** The computers to be delivered. @see P9-5.1-a */
function useDeliveryLines(show: (section: HandoverSection, id?: string) => void): readonly DayLine[] {
  const { handoverPolicies } = useText();
  const { day: words } = handoverPolicies;
  const nameOf = useNames();
  const today = useToday();
  const people = useRecords('person') ?? [];
  const assets = useRecords('asset') ?? [];
  const assignments = useRecords('computerAssignment') ?? [];
  return assignmentsToDeliver({ people, assignments }, today).map((assignment) => ({
    id: assignment.id,
    name: nameOf(assignment.personId) ?? '',
    more: assets.find(({ id }) => id === assignment.assetId)?.label ?? '',
    chip:
      assignmentState(assignment) === 'accountsReady'
        ? { word: words.assignmentReady, tone: 'accent' }
        : { word: words.late, tone: 'attention' },
    open: () => show('assignments', assignment.id),
  }));
}

/** The credentials whose expiry is said by now, and the accounts of who left. @see P9-5.1-g */
function useExpiryLines(show: (section: HandoverSection, id?: string) => void): readonly DayLine[] {
  const { handoverPolicies } = useText();
  const { reason: reasons } = handoverPolicies.expiries;
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const sources = {
    people: useRecords('person') ?? [],
    accounts: useRecords('account') ?? [],
    policies: useRecords('credentialPolicy') ?? [],
  };
  return expiringAccounts(sources, today)
    .filter(({ remindsFrom }) => remindsFrom <= today)
    .map(({ account, reason, day, isOver }) => ({
      id: account.id,
      name: account.system,
      more: `${nameOf(account.personId) ?? ''} · ${reasons[reason]}`,
      chip: { word: formats.day(day), tone: isOver ? 'bad' : 'attention' },
      open: () => show('expiries', account.id),
    }));
}

/** What is to be handed over and what expires, on the screen of the day: nothing where there is nothing, and for who is not of the office. */
export function DayHandovers(): ReactNode {
  return useHolds('handOver') ? <OfficeHandovers /> : null;
}

function OfficeHandovers(): ReactNode {
  const { handoverPolicies } = useText();
  const { day: words } = handoverPolicies;
  const navigate = useNavigate();
  const show = (section: HandoverSection, id?: string): void =>
    void navigate({ to: HANDOVERS, params: { section, recordId: id } });
  const due = useDueLines();
  const deliveries = useDeliveryLines(show);
  const expiries = useExpiryLines(show);
  if (due.length + deliveries.length + expiries.length === 0) return null;
  return (
    <section className="card card--padded day-handovers" aria-labelledby="day-handovers">
      <h2 id="day-handovers" className="day-contacts__title">
        {words.title}
      </h2>
      <div className="day-handovers__lists">
        <Lines title={words.handovers} lines={due} onShowAll={() => show('register')} />
        <Lines title={words.assignments} lines={deliveries} onShowAll={() => show('assignments')} />
        <Lines title={words.expiries} lines={expiries} onShowAll={() => show('expiries')} />
      </div>
    </section>
  );
}
