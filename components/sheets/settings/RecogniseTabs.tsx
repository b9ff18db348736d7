import { useEffect, useState } from 'preact/hooks';
import { setSeesTabs, watchSeesTabs } from '../../../lib/platform/current-page';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Checkbox } from '../../controls/Checkbox';

/** The one optional permission: asked for from this tick, given back by it; the browser's answer is what it shows. */
export function RecogniseTabs() {
  const { report } = useApp();
  // An object, so that a refusal draws the tick again, which the browser has already set.
  const [answer, setAnswer] = useState({ isHeld: false });
  const take = (isHeld: boolean) => setAnswer({ isHeld });
  useEffect(() => watchSeesTabs(take), []);
  return (
    <Checkbox
      label={say('settings.recogniseTabs')}
      hint={say('settings.recogniseTabs.why')}
      isChecked={answer.isHeld}
      onChange={(isWanted) => void setSeesTabs(isWanted).then(take, report)}
    />
  );
}
