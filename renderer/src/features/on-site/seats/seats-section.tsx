import { Drawer } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { RegisterCard } from '#renderer/features/on-site/registers/register-card.tsx';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { SeatCard, useHoursWords } from './seat-card.tsx';
import { type SeatDesk, useSeats } from './use-seats.ts';

function useRows(desk: SeatDesk | undefined): readonly SectionRow[] | undefined {
  const { siteRegisters, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const hoursWords = useHoursWords();
  const words = siteRegisters.seats;
  const sorted = desk?.seats.toSorted(
    (one, other) =>
      formats.compare(nameOf(one.bodyId) ?? '', nameOf(other.bodyId) ?? '') ||
      formats.compare(one.name, other.name),
  );
  return sorted?.map(({ id, name, bodyId, type, manned, mannedHours }) => {
    const contacts = desk?.contactsOf(bodyId).map(({ personId }) => nameOf(personId) ?? '') ?? [];
    const lacksContact = desk?.gaps.some((each) => each.bodyId === bodyId) === true;
    const presence: Cell = manned ? { word: words.manned, tone: 'good' } : words.unmanned;
    const contact: Cell =
      contacts.length === 0 && lacksContact ? { word: words.noContact, tone: 'bad' } : contacts.join(', ');
    const hours = manned ? hoursWords(mannedHours) : '';
    const cells = [nameOf(bodyId) ?? '', labels.seatType[type], presence, hours, contact];
    return { id, name, bodyId, cells, isSettled: false };
  });
}

/** The bodies without a seat, or without a contact where nobody mans one. @see REG-4-a, REG-9-a */
function Gaps({ desk }: { readonly desk: SeatDesk }): ReactNode {
  const { siteRegisters, office } = useText();
  const nameOf = useNames();
  const { showBody } = useOnSiteWays();
  const words = siteRegisters.seats;
  return (
    <div className="register-lead">
      <RegisterCard title={words.toComplete}>
        {desk.gaps.length === 0 && <p className="soft">{words.allComplete}</p>}
        <ul className="register-lines">
          {desk.gaps.map(({ bodyId, gap }) => (
            <li key={`${bodyId} ${gap}`} className="register-line">
              <span className="register-line__words">
                <ListName onOpen={() => showBody(bodyId)}>{nameOf(bodyId)}</ListName>
              </span>
              <Chip tone="bad" icon={IconAlertTriangle}>
                {office.gaps[gap]}
              </Chip>
            </li>
          ))}
        </ul>
      </RegisterCard>
    </div>
  );
}

/** The seats of the bodies, manned or not, with their hours and their contacts. @see REG-4-a, REG-9-a, REG-6-b */
export function SeatsSection(props: SectionProps): ReactNode {
  const { siteRegisters } = useText();
  const desk = useSeats();
  const { openId, onClose } = props;
  const open = desk?.seats.find(({ id }) => id === openId);
  const { columns } = siteRegisters.seats;
  return (
    <SectionScreen
      {...props}
      rows={useRows(desk)}
      columns={Object.values(columns).map((label) => ({ label }))}
      canSettle={false}
      lead={desk !== undefined && <Gaps desk={desk} />}
      drawer={
        <Drawer opened={open !== undefined} onClose={onClose} size={600} title={open?.name ?? ''}>
          {open !== undefined && desk !== undefined && <SeatCard seat={open} desk={desk} />}
        </Drawer>
      }
    />
  );
}
