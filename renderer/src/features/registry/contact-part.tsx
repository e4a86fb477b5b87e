import { Button, Group } from '@mantine/core';
import { IconUserPlus, IconWorld } from '@tabler/icons-react';
import { type ReactNode, use } from 'react';
import type { BodyGap } from '#shared/domain/bodies-to-complete.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Body } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { contactForm, type KnownContact } from '#shared/reports/contact-form.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { usePageSaving } from '#renderer/ui/use-page-saving.ts';
import { HeldList, RecordPart } from './record-part.tsx';
import { RegistryWaysContext } from './registry-ways.ts';

/** Who is the contact of a body today: those in office, the latest appointed first. */
function useContacts(bodyId: Body['id']): readonly (KnownContact & { readonly id: string })[] {
  const { labels } = useText();
  const formats = useFormats();
  const today = useToday();
  const appointments = useFound('appointment', 'bodyId', bodyId) ?? [];
  const people = useRecords('person') ?? [];
  return appointments
    .filter((each) => each.role === 'municipalContact' && isInForce(each, today))
    .toSorted((left, right) => (left.validFrom < right.validFrom ? 1 : -1))
    .flatMap(({ id, personId, validFrom, act, duties }) => {
      const person = people.find((each) => each.id === personId);
      if (person === undefined) return [];
      const { phone, email } = person;
      const said = duties.map((duty) => labels.contactDuty[duty]);
      const since = formats.day(validFrom);
      return [{ id, name: fullName(person), phone, email, since, act, duties: said }];
    });
}

/** The contact of a body, with the form by which the body names them. @see REG-9-a, CAP-6.2-a */
export function ContactPart(props: { readonly body: Body; readonly gaps: readonly BodyGap[] }): ReactNode {
  const text = useText();
  const { office, report, ticketSheet } = text;
  const formats = useFormats();
  const ways = use(RegistryWaysContext);
  const savePage = usePageSaving(ticketSheet);
  const { body, gaps } = props;
  const contacts = useContacts(body.id);
  const may = useMay();
  const lines = contacts.map(({ id, name, since, duties }) => ({
    id,
    name: office.contactSince(name, since),
    more: duties.join(', '),
  }));
  const page = documentHtml(contactForm(body, contacts[0], text), { language: report.language, formats });
  return (
    <RecordPart title={office.contact}>
      <HeldList lines={lines} empty={office.noContact} />
      {contacts.length === 0 && !gaps.includes('contactToAppoint') && body.type === 'municipality' && (
        <p className="soft">{office.contactUnneeded}</p>
      )}
      <Group gap="xs">
        {may('defineAppointment') && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconUserPlus size={15} aria-hidden />}
            onClick={() => ways.begin('appointments', body.id)}
          >
            {office.appoint}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconWorld size={15} aria-hidden />}
          onClick={() => void savePage(office.form.fileName(body.name).replaceAll(/[/\\]/g, '-'), page)}
        >
          {office.contactForm}
        </Button>
      </Group>
    </RecordPart>
  );
}
