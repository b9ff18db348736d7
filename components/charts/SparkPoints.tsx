import styles from './Sparkline.module.css';
import { type SparkLayout, sparkPoints } from './spark-layout';

interface SparkPointsProps {
  readonly values: readonly (number | null)[];
  readonly layout: SparkLayout;
}

/** What a young child said, as points that nothing joins. */
export function SparkPoints({ values, layout }: SparkPointsProps) {
  return <path class={styles['points']} data-side="client" d={sparkPoints(values, layout)} />;
}
