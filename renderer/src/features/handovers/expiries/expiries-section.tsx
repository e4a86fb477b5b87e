import { type ReactNode, useMemo } from 'react';
import { EXPIRY_HORIZON_DAYS } from '#shared/domain/handover/credential-expiry.ts';
import { dayNumber } from '#shared/domain/working-time/day-number.ts';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { ExpiryCard } from './expiry-card.tsx';
import { useExpiring } from './use-expiring.ts';

/** How long there still is, or for how long it has been over. */
function useLeft(): (day: string, remindsFrom: string) => Cell {
  const { handoverPolicies } = useText();
  const { expiries: words } = handoverPolicies;
  const formats = useFormats();
  const today = useToday();
  return (day, remindsFrom) => {
    const left = dayNumber(day) - dayNumber(today);
    if (left < 0) return { word: words.over(formats.integer(-left)), tone: 'bad' };
    if (left === 0) return { word: words.today, tone: 'attention' };
    const word = words.left(formats.integer(left));
    return { word, tone: remindsFrom <= today ? 'attention' : 'neutral' };
  };
}

function useRows(): readonly SectionRow[] | undefined {
  const { handoverPolicies } = useText();
  const { expiries: words } = handoverPolicies;
  const formats = useFormats();
  const nameOf = useNames();
  const leftOf = useLeft();
  return useExpiring()?.map(({ account, reason, day, remindsFrom }) => ({
    id: account.id,
    name: account.userName === null ? account.system : `${account.system} · ${account.userName}`,
    bodyId: account.bodyId,
    isSettled: false,
    cells: [
      nameOf(account.personId) ?? '',
      nameOf(account.bodyId) ?? '',
      words.reason[reason],
      formats.day(day),
      leftOf(day, remindsFrom),
    ],
  }));
}

/** What expires: credentials, accounts, and those of people who left. @see P9-5.1-g */
export function ExpiriesSection(props: SectionProps): ReactNode {
  const { handoverPolicies } = useText();
  const { expiries: words } = handoverPolicies;
  const formats = useFormats();
  const { openId, onClose } = props;
  const { columns } = words;
  const shown = useMemo(
    () => [
      { label: columns.account },
      { label: columns.person },
      { label: columns.body },
      { label: columns.reason },
      { label: columns.day },
      { label: columns.left },
    ],
    [columns],
  );
  return (
    <SectionScreen
      {...props}
      canSettle={false}
      rows={useRows()}
      columns={shown}
      lead={<p className="soft">{words.lead(formats.integer(EXPIRY_HORIZON_DAYS))}</p>}
      drawer={
        <SectionDrawer
          kind="account"
          id={openId}
          onClose={onClose}
          card={({ record }) => <ExpiryCard account={record} />}
        />
      }
    />
  );
}
