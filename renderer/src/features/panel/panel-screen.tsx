import { Button, Select, Skeleton, Tabs } from '@mantine/core';
import { IconPrinter, IconUserQuestion, IconWorld } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { RegisterNames } from '#shared/reports/register-names.ts';
import type { PanelSubject } from '#shared/reports/requester-panel.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useRegisterNames } from '#renderer/store/use-register-names.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { usePageSaving } from '#renderer/ui/use-page-saving.ts';
import { PanelList } from './panel-list.tsx';
import { type PanelSearch, subjectOf } from './panel-search.ts';
import { usePanel, usePanelPage } from './use-panel.ts';
import '#renderer/ui/print.css';
import './panel.css';

interface PanelScreenProps {
  readonly search: PanelSearch;
  readonly onSearch: (next: PanelSearch) => void;
  readonly onOpenTicket: (id: RecordId<'ticket'>) => void;
}

/** Whose panel is looked at: a body's, or a person's. */
function SubjectFields({ search, onSearch }: Omit<PanelScreenProps, 'onOpenTicket'>): ReactNode {
  const { panel } = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  const people = useRecords('person');
  const choices = (named: readonly { readonly value: string; readonly label: string }[]) =>
    [...named].sort((left, right) => formats.compare(left.label, right.label));
  return (
    <div className="panel-choice no-print" role="group" aria-label={panel.choose}>
      <Select
        label={panel.chooseBody}
        data={choices((bodies ?? []).map(({ id, name }) => ({ value: id, label: name })))}
        value={search.person === undefined ? (search.body ?? null) : null}
        searchable
        clearable
        onChange={(body) => onSearch({ body: body ?? undefined })}
      />
      <Select
        label={panel.choosePerson}
        data={choices((people ?? []).map((person) => ({ value: person.id, label: fullName(person) })))}
        value={search.person ?? null}
        searchable
        clearable
        limit={50}
        onChange={(person) => onSearch({ person: person ?? undefined })}
      />
    </div>
  );
}

function PanelActs(props: {
  readonly subjectName: string;
  readonly page: () => Promise<string | null>;
}): ReactNode {
  const { panel } = useText();
  const formats = useFormats();
  const { context } = useArchive();
  const savePage = usePageSaving(panel);
  const icon = { size: 17, 'aria-hidden': true } as const;
  async function save(): Promise<void> {
    const page = await props.page();
    const day = formats.day(dayOf(context.clock.now())).replaceAll('/', '-');
    if (page !== null) await savePage(panel.fileName(props.subjectName, day), page);
  }
  return (
    <div className="panel-acts no-print">
      <Button variant="default" leftSection={<IconPrinter {...icon} />} onClick={() => window.print()}>
        {panel.print}
      </Button>
      <Button leftSection={<IconWorld {...icon} />} onClick={() => void save()}>
        {panel.export}
      </Button>
    </div>
  );
}

function SubjectPanel(
  props: PanelScreenProps & {
    readonly subject: PanelSubject;
    readonly subjectName: string;
    readonly names: RegisterNames;
  },
): ReactNode {
  const { panel: words } = useText();
  const formats = useFormats();
  const { subject, subjectName, names, search, onSearch, onOpenTicket } = props;
  const panel = usePanel(subject);
  const page = usePanelPage(panel, subjectName, names);
  if (panel === undefined) return <Skeleton height={240} aria-label={words.counting} />;
  const list = (name: 'inHand' | 'past', empty: string): ReactNode => (
    <Tabs.Panel value={name} pt="sm">
      <PanelList
        label={words[name]}
        tickets={panel[name]}
        empty={empty}
        names={names}
        onOpen={onOpenTicket}
      />
    </Tabs.Panel>
  );
  return (
    <section className="card card--padded panel-card" aria-labelledby="panel-title">
      <div className="panel-head">
        <h2 id="panel-title">{words.of(subjectName)}</h2>
        <PanelActs subjectName={subjectName} page={page} />
      </div>
      <Tabs
        value={search.list ?? 'inHand'}
        keepMounted={false}
        onChange={(next) => onSearch({ ...search, list: next === 'past' ? 'past' : undefined })}
      >
        <Tabs.List aria-label={words.tabs}>
          {(['inHand', 'past'] as const).map((name) => (
            <Tabs.Tab key={name} value={name}>
              {words.counted(words[name], formats.integer(panel[name].length))}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {list('inHand', words.emptyInHand)}
        {list('past', words.emptyPast)}
      </Tabs>
      <p className="soft no-print">{words.publicOnly}</p>
    </section>
  );
}

/** What a body or a person asked, and how it stands: to look at together, to print, to send. @see CAP-3.1.2-g */
export function PanelScreen(props: PanelScreenProps): ReactNode {
  const words = useText();
  const { panel } = words;
  const nameOf = useNames();
  const names = useRegisterNames(words);
  const { search } = props;
  const { body, person } = search;
  const subject = useMemo(() => subjectOf({ body, person }), [body, person]);
  const subjectName = subject === null ? undefined : nameOf(subject.id);
  return (
    <Screen title={panel.title} scrolls>
      <p className="soft no-print">{panel.lead}</p>
      <SubjectFields search={search} onSearch={props.onSearch} />
      {subject === null && (
        <Notice icon={IconUserQuestion} title={panel.nobody}>
          <p className="soft">{panel.nobodyText}</p>
        </Notice>
      )}
      {subject !== null && names !== undefined && subjectName === undefined && (
        <Notice icon={IconUserQuestion} title={panel.unknown}>
          <p className="soft">{panel.unknownText}</p>
        </Notice>
      )}
      {subject !== null && names !== undefined && subjectName !== undefined && (
        <SubjectPanel key={subject.id} {...props} subject={subject} subjectName={subjectName} names={names} />
      )}
    </Screen>
  );
}
