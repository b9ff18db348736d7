import { ArrowLeft } from 'lucide';
import type { PanelView } from '../../../lib/places/places';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';

type BackWord = 'history.to-steps' | 'history.back' | 'history.back.record' | 'rehearse.back';

/** The way back from a view of the panel. */
export function BackTo({ view, word }: { view: PanelView; word: BackWord }) {
  const { place } = useApp();
  return (
    <div>
      <Button
        variant="quiet"
        icon={ArrowLeft}
        onClick={() => {
          place.value = { ...place.value, view };
        }}
      >
        {say(word)}
      </Button>
    </div>
  );
}
