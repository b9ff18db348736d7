import { Component, type ComponentChildren } from 'preact';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';

/** A view that fails shows a sentence and a way on, never a blank page and never what it held. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice tone="problem">
        <p>{say('error.page')}</p>
        <Button onClick={() => location.reload()}>{say('error.reload')}</Button>
      </Notice>
    );
  }
}
