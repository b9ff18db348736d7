import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  AREA_LIMITS,
  type Area,
  type Areas,
  isShown,
  resizeArea,
  START_AREAS,
  toggleArea,
} from '../../../lib/places/areas';
import { say } from '../../../lib/words/index';
import { IconButton } from '../../controls/IconButton';
import { focusedElement } from '../../controls/rescue-focus';
import { Separator } from '../../controls/Separator';
import { useChangeLayout } from '../use-layout';
import styles from './Frame.module.css';
import { useLeavingFocus } from './use-leaving-focus';

interface AreaViewProps {
  readonly area: Area;
  readonly areas: Areas;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Pixels that one press of an arrow key moves a border. */
const STEP = 16;

/** One area beside the panes, with the border that sizes it; folded, it lies over them and Escape puts it away. */
export function AreaView(props: AreaViewProps) {
  return isShown(props.areas, props.area) ? <ShownArea {...props} /> : null;
}

function ShownArea({ area, areas, label, children }: AreaViewProps) {
  const change = useChangeLayout();
  const isDrawer = areas.isFolded;
  const box = useFocusWithin(isDrawer);
  const { size } = areas[area];
  const { least, most } = AREA_LIMITS[area];
  const resize = (wanted: (size: number) => number) =>
    change((layout) => ({
      ...layout,
      areas: resizeArea(layout.areas, area, wanted(layout.areas[area].size)),
    }));
  const close = () => change((layout) => ({ ...layout, areas: toggleArea(layout.areas, area, false) }));
  const grows = area === 'side' ? 1 : -1;
  const border = !isDrawer && (
    <Separator
      label={say(`workspace.border.${area}`)}
      orientation={area === 'bottom' ? 'horizontal' : 'vertical'}
      value={size}
      least={least}
      most={most}
      step={STEP}
      onMove={(by) => resize((standing) => standing + grows * by)}
      onReset={() => resize(() => START_AREAS[area].size)}
    />
  );
  const style = isDrawer ? {} : area === 'bottom' ? { blockSize: `${size}px` } : { inlineSize: `${size}px` };
  return (
    // The border belongs to the area: what stands outside every landmark is found by nobody who goes from one to the next.
    <section class={styles['landmark']} aria-label={label}>
      {area !== 'side' && border}
      <div
        ref={box}
        class={`${styles['area']} ${styles[area]}`}
        data-part-name={area}
        data-drawer={isDrawer || undefined}
        style={style}
        {...(isDrawer ? { role: 'group', 'aria-label': label, tabIndex: -1 } : {})}
        onKeyDown={(event) => {
          if (!isDrawer || event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          close();
        }}
      >
        {isDrawer && (
          <div class={styles['put-away']}>
            <IconButton icon={X} label={say('workspace.area.close')} onClick={close} />
          </div>
        )}
        {children}
      </div>
      {area === 'side' && border}
    </section>
  );
}

/** A drawer takes the focus, and gives it back to where it came from. */
function useFocusWithin(isDrawer: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isDrawer) return;
    const focused = focusedElement();
    if (focused instanceof HTMLElement) before.current = focused;
    box.current?.focus();
  }, [isDrawer]);
  useLeavingFocus(box, before);
  return box;
}
