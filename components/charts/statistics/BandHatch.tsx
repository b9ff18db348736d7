import styles from './StatisticsLayers.module.css';

/** Parallel lines at an angle, to fill a band with: it is told from another by their direction. */
export function BandHatch({ id, angle }: { id: string; angle: number }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <line class={styles['hatch']} x1="0" x2="6" y1="3" y2="3" />
    </pattern>
  );
}
