import type { PromptForm } from '../../domain/prompts/own-prompt';
import { say } from '../../words/index';
import { sayField } from '../../words/say-field';
import type { Told } from './told';

/** A prompt's form in words, field by field; what a note about it is about stands in the words. */
export function tellPrompt({ words, feltOff, topic, state, audience, voice }: PromptForm): Told<PromptForm> {
  return {
    words: sayField(say('rehearse.words'), words),
    feltOff: sayField(say('rehearse.felt-off'), feltOff),
    about: [],
    topic: sayField(say('rehearse.topic'), say(`prompt.topic.${topic}`)),
    state: sayField(say('rehearse.state'), say(`prompt.state.${state}`)),
    audience: sayField(say('rehearse.audience'), say(`prompt.audience.${audience}`)),
    voice: sayField(say('rehearse.voice'), say(`prompt.voice.${voice}`)),
  };
}
