import type { Session } from '../practice/session';

/** The session with prompts among those that were shown for it; itself where all of them were already. */
export function addPromptsShown(session: Session, promptIds: readonly string[]): Session {
  const news = [...new Set(promptIds)].filter((id) => !session.promptsShown.includes(id));
  return news.length === 0 ? session : { ...session, promptsShown: [...session.promptsShown, ...news] };
}
