import type { ComponentChildren } from 'preact';
import styles from './Tag.module.css';

interface TagProps {
  readonly tone?: 'neutral' | 'goal' | 'task' | 'bond' | 'strain' | 'repair';
  readonly children: ComponentChildren;
}

/** A small label; its words carry the meaning, the tone only echoes it. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return <span class={`${styles['tag']} ${styles[tone]}`}>{children}</span>;
}
