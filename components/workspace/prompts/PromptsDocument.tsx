import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { SafetyLine, useSafetyFirst } from '../../app/SafetyLine';
import { Button } from '../../controls/Button';
import { focusOn } from '../../controls/rescue-focus';
import { AllPrompts } from '../../sheets/prompts/AllPrompts';
import { Rehearsal } from '../../sheets/prompts/Rehearsal';
import { usePromptCollection } from '../../sheets/prompts/use-prompt-collection';
import type { DocumentProps } from '../documents/document';
import styles from '../documents/page.module.css';
import { useKept } from '../use-kept';

/** The library of prompts with one's own, or one of them to rehearse; nothing while safety comes first. */
export function PromptsDocument({ isActive }: DocumentProps<'prompts'>) {
  const collection = usePromptCollection();
  const isSafetyFirst = useSafetyFirst();
  const page = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useKept<string | null | undefined>('prompts-rehearsed', undefined);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (isActive && before.current !== shown) focusOn(page.current?.querySelector('h1'));
    before.current = shown;
  }, [shown]);
  if (isSafetyFirst)
    return (
      <div class={styles['page']}>
        <SafetyLine />
      </div>
    );
  if (!collection) return null;
  return (
    <div ref={page} class={styles['page']}>
      <h1>{say(shown === undefined ? 'prompts.title' : 'rehearse.title')}</h1>
      {shown === undefined ? (
        <AllPrompts collection={collection} onRehearse={setShown} />
      ) : (
        <>
          <div>
            <Button variant="quiet" icon={ArrowLeft} onClick={() => setShown(undefined)}>
              {say('rehearse.back')}
            </Button>
          </div>
          <Rehearsal
            key={shown ?? 'new'}
            collection={collection}
            promptId={shown}
            audience="all"
            onShow={(promptId) => setShown(promptId)}
          />
        </>
      )}
    </div>
  );
}
