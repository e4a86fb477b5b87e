import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useText } from '#renderer/state/text.ts';
import { ErrorNotice } from './notice.tsx';

interface BoundaryProps {
  readonly text: Catalogue;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failure: Error | null;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { shell } = this.props.text;
    if (failure === null) return this.props.children;
    return (
      <ErrorNotice
        title={shell.brokenScreen.title}
        code={failure.name}
        detail={failure.stack ?? failure.message}
        detailLabel={shell.technicalDetails}
        copyLabels={shell.copyLabels}
        acts={<Button onClick={() => this.setState({ failure: null })}>{shell.brokenScreen.retry}</Button>}
      >
        <p>{shell.brokenScreen.kept}</p>
        <p>{shell.brokenScreen.act}</p>
      </ErrorNotice>
    );
  }
}

/** Keeps a screen that broke from taking the console with it. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }): ReactNode {
  return <Boundary text={useText()}>{children}</Boundary>;
}
