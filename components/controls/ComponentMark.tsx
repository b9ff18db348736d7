import type { Component } from '../../lib/domain/alliance/components';
import styles from './ComponentMark.module.css';

const SHAPES: Readonly<Record<Component, string>> = {
  goal: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  task: 'M5 5h14v14H5Z',
  bond: 'M12 2.5 21.5 12 12 21.5 2.5 12Z',
};

/** The shape and colour of a component: goal round, task square, bond diamond; filled for a client, hollow for the practitioner. */
export function ComponentMark({
  component,
  side,
}: {
  component: Component;
  side: 'practitioner' | 'client';
}) {
  return (
    <svg
      class={`${styles['mark']} ${styles[component]} ${styles[side]}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={SHAPES[component]} />
    </svg>
  );
}
