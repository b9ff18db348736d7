import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useApp } from './AppContext';
import styles from './NoticeList.module.css';

/** What the page has to say, newest last; each sentence stays until it is dismissed or acted upon. */
export function NoticeList() {
  const { notices } = useApp();
  const dismiss = (id: string) => {
    notices.value = notices.value.filter((notice) => notice.id !== id);
  };
  if (notices.value.length === 0) return null;
  return (
    <section class={styles['list']} aria-label={say('notices.label')}>
      {notices.value.map(({ id, tone, text, action }) => (
        <Notice key={id} tone={tone}>
          <p>{text}</p>
          <div class={styles['deeds']}>
            {action && (
              <Button
                onClick={() =>
                  void action.run().then(({ ok }) => {
                    if (ok) dismiss(id);
                  })
                }
              >
                {action.label}
              </Button>
            )}
            <Button onClick={() => dismiss(id)}>{say('notice.dismiss')}</Button>
          </div>
        </Notice>
      ))}
    </section>
  );
}
