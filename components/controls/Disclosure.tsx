import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

interface DisclosureProps {
  readonly summary: string;
  /** Unfolds it when it becomes true; folding is left to the person, who may be typing inside. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** Something that can be unfolded. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen && details.current) details.current.open = true;
  }, [isOpen]);
  return (
    <details ref={details} class={styles['disclosure']}>
      <summary>
        <Icon node={ChevronRight} />
        {summary}
      </summary>
      <div class={styles['body']}>{children}</div>
    </details>
  );
}
