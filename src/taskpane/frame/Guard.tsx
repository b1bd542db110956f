import { Component, type ReactNode } from 'react';

export interface GuardProps {
  readonly children: ReactNode;
  /** What stands in place of the part that failed. */
  readonly fallback: ReactNode;
}

/** Keeps the failure of one part, such as a piece of the program that could not be loaded, to that part. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
