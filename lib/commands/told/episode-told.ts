import type { Attempt } from '../../domain/practice/episode';
import { formatNames } from '../../words/formats';
import { say } from '../../words/index';
import type { People } from '../../words/rater-names';
import { sayField, sayTick } from '../../words/say-field';
import { sayIntensity } from '../../words/side-words';
import type { EpisodeSheetForm } from '../episode-commands';
import type { Told } from './told';

/** An episode's sheet in words, field by field. */
export function tellEpisode(client: People, form: EpisodeSheetForm): Told<EpisodeSheetForm> {
  return {
    source: sayField(say('episode.source'), say(`episode.source.${form.source}`)),
    kind: sayField(say('episode.kind'), say(`episode.kind.${form.kind}`)),
    part: sayField(say('episode.part'), say(`episode.part.${form.part ?? 'none'}`)),
    markers: sayField(
      say('episode.markers'),
      formatNames(form.markers.map((each) => say(`episode.marker.${each}`))),
    ),
    words: sayField(say('episode.words'), form.words),
    intensity:
      sayIntensity(form, client) ?? sayField(say('episode.intensity'), say('episode.intensity.none')),
    ownPart: sayField(say('episode.own-part'), form.ownPart),
    touchesDifference: sayTick(say('episode.difference'), form.touchesDifference),
    tried: sayField(say('episode.tried.name'), formatNames(form.tried.map(sayAttempt))),
    reaction: sayField(say('episode.reaction'), form.reaction),
    forSupervision: sayTick(say('episode.supervision'), form.forSupervision),
    status: sayField(say('episode.status'), say(`episode.status.${form.status}`)),
    checkDue: sayTick(say('episode.check'), form.checkDue),
  };
}

function sayAttempt({ way, manner }: Attempt): string {
  return say('episode.tried.as', { way: say(`episode.way.${way}`), manner: say(`episode.manner.${manner}`) });
}
