import { targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Card } from '../../controls/Card';
import styles from './Aside.module.css';
import { ASIDE_SECTIONS } from './sections';

/** What follows the open document: whatever has something to say about it. */
export function Aside() {
  const { target } = useApp().place.value;
  const sections = ASIDE_SECTIONS.filter(({ isFor }) => isFor(target));
  return (
    <div class={styles['aside']}>
      {sections.map(({ id, title, View }) => (
        <Card key={`${id} ${targetKey(target)}`} title={say(title)}>
          <View target={target} />
        </Card>
      ))}
    </div>
  );
}
