import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useHandoverWays } from '#renderer/features/handovers/handover-ways.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { AdministratorCard } from './administrator-card.tsx';
import { EditAdministratorForm, NewAdministratorForm } from './administrator-form.tsx';
import { reviewCell } from './review-cell.ts';
import { type Administrators, isReviewDue, useAdministrators } from './use-administrators.ts';
import './administrators.css';

function useRows(administrators: Administrators | undefined): readonly SectionRow[] | undefined {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  return useMemo(() => {
    const sorted = administrators?.appointed.toSorted(
      (one, other) => Number(isReviewDue(other)) - Number(isReviewDue(one)),
    );
    return sorted?.map((administrator): SectionRow => {
      const { appointment, accounts } = administrator;
      const { id, personId, bodyId, systems, act, validFrom, validTo } = appointment;
      const cells = [
        nameOf(bodyId) ?? '',
        [...systems].sort(formats.compare).join(', '),
        act ?? '',
        formats.day(validFrom),
        formats.integer(accounts.length),
        reviewCell(administrator, text, formats),
      ];
      const isSettled = validTo !== null && !administrator.isInForce;
      return { id, name: nameOf(personId) ?? '', bodyId, cells, isSettled };
    });
  }, [administrators, text, formats, nameOf]);
}

/** Points at accounts that administer without an appointment: each leads to the page of its holder. */
function Unappointed({ administrators }: { readonly administrators: Administrators | undefined }): ReactNode {
  const { handoverCustody } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { showPerson } = useHandoverWays();
  const words = handoverCustody.administrators;
  const accounts = administrators?.unappointed ?? [];
  if (accounts.length === 0) return null;
  return (
    <div className="card unappointed" role="note">
      <p>{words.unappointed(formats.integer(accounts.length))}</p>
      {accounts.map(({ id, personId, system }) => (
        <Button key={id} variant="light" size="compact-sm" onClick={() => showPerson(personId)}>
          {words.unappointedOf(nameOf(personId) ?? '', system)}
        </Button>
      ))}
    </div>
  );
}

/** The register of system administrators: who, by which act, with which accounts, and the yearly look at each. */
export function AdministratorsSection(props: SectionProps): ReactNode {
  const { handoverCustody } = useText();
  const may = useMay();
  const administrators = useAdministrators();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add } = handoverCustody.administrators;
  return (
    <SectionScreen
      {...props}
      rows={useRows(administrators)}
      columns={[
        { label: columns.person },
        { label: columns.body },
        { label: columns.systems },
        { label: columns.act },
        { label: columns.from },
        { label: columns.accounts, isNumber: true },
        { label: columns.review },
      ]}
      acts={may('defineAppointment') && <SectionNew label={add} onNew={begin} />}
      lead={<Unappointed administrators={administrators} />}
      drawer={
        <SectionDrawer
          kind="appointment"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewAdministratorForm onDone={onOpen} /> }}
          card={({ record }) => <AdministratorCard appointment={record} onGone={onClose} />}
          edit={
            may('editAppointment')
              ? (seen, onSaved) => <EditAdministratorForm seen={seen} onDone={onSaved} />
              : undefined
          }
        />
      }
    />
  );
}
