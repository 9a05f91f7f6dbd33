import { Component, type ReactNode } from 'react';
import { FailureNotice } from '../ui/failure-notice.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly error: unknown };

/** A page that fails says so in its place; the rest of the window goes on. */
export class PageErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FailureNotice error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
