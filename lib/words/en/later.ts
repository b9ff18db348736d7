import { attentionWords } from './attention';
import { bothSidesWords } from './both-sides';
import { careWords } from './care';
import { carersSeeWords } from './carers-see';
import { caseSummaryWords } from './case-summary';
import { chartWords } from './charts';
import { clientWords } from './clients';
import { closeWords } from './close';
import { coachingWords } from './coaching';
import { episodeWords } from './episodes';
import { errorWords } from './errors';
import { exchangeWords } from './exchange';
import { finishAsWords } from './finish-as';
import { frameItemWords } from './frame-items';
import { gateWords } from './gate';
import { goalWords } from './goals';
import { historyWords } from './history';
import { instrumentFormWords } from './instrument-forms';
import { instrumentWords } from './instruments';
import { keyBindingWords } from './key-bindings';
import { linkWords } from './links';
import { measureLineWords } from './measure-lines';
import { measureWords } from './measures';
import { noteWords } from './notes';
import { paletteWords } from './palette';
import { progressWords } from './progress';
import { promptWords } from './prompts';
import { reflectWords } from './reflect';
import { searchWords } from './search';
import { settingsWords } from './settings';
import { signalWords } from './signals';
import { statisticsWords } from './statistics';
import { supervisionWords } from './supervision';
import { templateWords } from './templates';
import { workspaceWords } from './workspace';
import { workspaceDeedWords } from './workspace-deeds';

/** What is said by parts that are fetched after the panel's first frame. */
export const laterWords = {
  ...attentionWords,
  ...bothSidesWords,
  ...careWords,
  ...carersSeeWords,
  ...caseSummaryWords,
  ...chartWords,
  ...clientWords,
  ...closeWords,
  ...coachingWords,
  ...episodeWords,
  ...finishAsWords,
  ...frameItemWords,
  ...errorWords,
  ...exchangeWords,
  ...gateWords,
  ...goalWords,
  ...instrumentWords,
  ...historyWords,
  ...instrumentFormWords,
  ...keyBindingWords,
  ...linkWords,
  ...measureWords,
  ...noteWords,
  ...measureLineWords,
  ...paletteWords,
  ...progressWords,
  ...promptWords,
  ...reflectWords,
  ...searchWords,
  ...settingsWords,
  ...signalWords,
  ...statisticsWords,
  ...supervisionWords,
  ...templateWords,
  ...workspaceWords,
  ...workspaceDeedWords,
} as const;
