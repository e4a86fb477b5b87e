import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { EditionStanding } from '#shared/domain/costs/document-sendings.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Body, DocumentSending, YearlyDocument } from '#shared/domain/kinds.ts';
import { done } from '#shared/domain/refusal.ts';
import { type Channel, CHANNELS } from '#shared/domain/ticket.ts';
import { DOCUMENT_EDITIONS, type DocumentEdition } from '#shared/domain/yearly-document.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import type { KeptField } from '#renderer/parts/kept-form.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { FormReader } from '#renderer/ui/act-form/act-form.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { DocumentPart } from './document-part.tsx';
import type { YearDocument } from './use-year-documents.ts';

interface SendingForm {
  readonly documentId: RecordId<'yearlyDocument'>;
  readonly edition: DocumentEdition;
}

function useSendingFields() {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const names = fieldNames.documentSending;
  const channels = CHANNELS.map((value) => ({ value, label: labels.channel[value] }));
  const fields: readonly KeptField[] = [
    { name: 'sentOn', label: names.sentOn, sort: 'day', isMandatory: true },
    { name: 'channel', label: names.channel, sort: 'choice', isMandatory: true, choices: channels },
    { name: 'reference', label: names.reference, sort: 'line', atMost: 160 },
  ];
  const said = (form: FormReader) => ({
    sentOn: form.day('sentOn') ?? today,
    channel: (form.text('channel') ?? 'email') as Channel,
    reference: form.text('reference'),
  });
  return { fields, said, initial: { sentOn: formats.day(today), channel: 'pec' } };
}

/** Says that an edition was sent to one body. */
function SendOne({ documentId, edition, body }: SendingForm & { readonly body: Body }): ReactNode {
  const { costsDocuments } = useText();
  const words = costsDocuments.sendings;
  const { fields, said, initial } = useSendingFields();
  return (
    <AskedAct
      label={words.record(body.name)}
      adds
      needs="recordSending"
      draftKey={`costs/document/${documentId}/send/${edition}/${body.id}`}
      initial={initial}
      fields={() => fields}
      submit={words.recordDo}
      run={(act, form) => act('recordSending', { documentId, edition, bodyId: body.id, ...said(form) })}
      done={() => words.recorded(body.name)}
    />
  );
}

/** Says that an edition was sent to everybody who has not got it. */
function SendAll({
  documentId,
  edition,
  bodies,
}: SendingForm & { readonly bodies: readonly Body[] }): ReactNode {
  const { costsDocuments } = useText();
  const formats = useFormats();
  const words = costsDocuments.sendings;
  const { fields, said, initial } = useSendingFields();
  return (
    <AskedAct
      label={words.toAll}
      needs="recordSending"
      draftKey={`costs/document/${documentId}/send/${edition}`}
      initial={initial}
      fields={() => fields}
      submit={words.recordDo}
      run={async (act, form) => {
        const changes = [];
        for (const { id: bodyId } of bodies) {
          const written = await act('recordSending', { documentId, edition, bodyId, ...said(form) });
          if (!written.ok) return written;
          changes.push(...written.value.changes);
        }
        return done({ value: null, changes });
      }}
      done={() => words.recordedAll(formats.integer(bodies.length))}
    />
  );
}

function SentLine({ sending, body }: { readonly sending: DocumentSending; readonly body: Body }): ReactNode {
  const { costsDocuments, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const { act, settle } = usePerform();
  const words = costsDocuments.sendings;
  const { id, sentOn, sentById, channel, reference } = sending;
  const how = words.sentBy(formats.day(sentOn), nameOf(sentById) ?? '', labels.channel[channel]);
  return (
    <p className="document-sending">
      <Chip tone="good">{costsDocuments.columns.sent}</Chip>
      <span className="soft tabular">{reference === null ? how : `${how} · ${reference}`}</span>
      {may('deleteSending') && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="var(--bad)"
          onClick={() => void act('deleteSending', { id }).then((written) => settle(written, words.removed))}
        >
          {words.remove(body.name)}
        </Button>
      )}
    </p>
  );
}

function Recipients(props: {
  readonly of: YearDocument;
  readonly standing: EditionStanding;
  readonly documentId: RecordId<'yearlyDocument'>;
}): ReactNode {
  const { of, standing, documentId } = props;
  const { costsDocuments, labels } = useText();
  const words = costsDocuments.sendings;
  const { edition, sendings } = standing;
  const sendingTo = (body: Body) => sendings.find(({ bodyId }) => bodyId === body.id);
  const waiting = of.recipients.filter((body) => sendingTo(body) === undefined);
  return (
    <>
      {waiting.length > 1 && <SendAll documentId={documentId} edition={edition} bodies={waiting} />}
      <ul className="document-sendings" aria-label={words.lead(labels.documentEdition[edition])}>
        {of.recipients.map((body) => {
          const sending = sendingTo(body);
          return (
            <li key={body.id}>
              <strong>{body.name}</strong>
              {sending === undefined ? (
                <SendOne documentId={documentId} edition={edition} body={body} />
              ) : (
                <SentLine sending={sending} body={body} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** To whom each edition was sent: when, by whom, how. @see REG-10.4-a */
export function SendingRegister(props: {
  readonly of: YearDocument;
  readonly document: YearlyDocument;
}): ReactNode {
  const { of, document } = props;
  const { costsDocuments: words, labels } = useText();
  const issued = of.standings.filter(({ issue }) => issue !== null).map(({ edition }) => edition);
  const [chosen, setChosen] = useState<DocumentEdition | null>(null);
  const edition = chosen ?? issued.at(-1) ?? 'january';
  const standing = of.standings.find((each) => each.edition === edition);
  return (
    <DocumentPart title={words.parts.sendings}>
      <SegmentedControl
        size="xs"
        aria-label={words.sendings.edition}
        data={DOCUMENT_EDITIONS.map((value) => ({ value, label: labels.documentEdition[value] }))}
        value={edition}
        onChange={(value) => setChosen(value)}
      />
      {standing === undefined || standing.issue === null ? (
        <p className="soft">{words.sendings.issueFirst}</p>
      ) : (
        <Recipients key={edition} of={of} standing={standing} documentId={document.id} />
      )}
    </DocumentPart>
  );
}
