import { CircleAlert, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import styles from './Notice.module.css';

const ICONS = { info: Info, caution: TriangleAlert, problem: CircleAlert } as const;

interface NoticeProps {
  readonly tone: keyof typeof ICONS;
  readonly children: ComponentChildren;
}

/** A sentence that wants to be seen; problems interrupt a screen reader, the rest waits its turn. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`${styles['notice']} ${styles[tone]}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon node={ICONS[tone]} />
      <div class={styles['body']}>{children}</div>
    </div>
  );
}
