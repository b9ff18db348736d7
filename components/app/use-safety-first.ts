import { useApp } from './AppContext';

/** Whether safety comes first now: then nobody is offered a sentence to say. */
export function useSafetyFirst(): boolean {
  return useApp().place.value.sheet?.kind === 'safety';
}
