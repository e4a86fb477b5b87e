import type { ReactNode, Ref } from 'react';

interface SentFormProps {
  readonly ref?: Ref<HTMLFormElement>;
  readonly className?: string;
  readonly onSend: () => Promise<void>;
  readonly children: ReactNode;
}

/** A form sent by its button, or by Ctrl and Enter from any of its fields. */
export function SentForm({ onSend, ...rest }: SentFormProps): ReactNode {
  return (
    <form
      autoComplete="off"
      {...rest}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void onSend();
      }}
    />
  );
}
