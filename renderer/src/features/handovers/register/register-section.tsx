import type { ReactNode } from 'react';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { HandoverCard } from './handover-card.tsx';
import { NewHandover } from './new-handover.tsx';
import { PrintSeveral } from './print-several.tsx';
import { useRegisterRows } from './use-register-rows.ts';

/** Who was given which credentials, when and how, and who has yet to sign for them. @see P9-5.1-e, P9-5.1-f */
export function RegisterSection(props: SectionProps): ReactNode {
  const { handoverRegister: words } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const { columns } = words;
  return (
    <SectionScreen
      {...props}
      rows={useRegisterRows()}
      columns={[
        { label: columns.person },
        { label: columns.number },
        { label: columns.mode },
        { label: columns.day },
        { label: columns.envelope },
        { label: columns.signature },
        { label: columns.conformity },
      ]}
      acts={may('recordHandover') && <SectionNew label={words.add} onNew={() => onOpen(null)} />}
      lead={<PrintSeveral />}
      drawer={
        <SectionDrawer
          kind="credentialHandover"
          id={openId}
          onClose={onClose}
          begin={{ title: words.add, form: <NewHandover onDone={onOpen} onCancel={onClose} /> }}
          card={({ record }) => <HandoverCard handover={record} onGone={onClose} />}
        />
      }
    />
  );
}
