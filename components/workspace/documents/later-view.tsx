import type { ComponentType } from 'preact';
import { usePart } from '../../app/use-part';

/** A view whose code and words load when it is first shown: the caseload waits for none of them. */
export function laterView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return (props) => {
    const View = usePart(load);
    return View && <View {...props} />;
  };
}
