import { allianceWords } from './alliance';
import { chartWords } from './charts';
import { clientWords } from './clients';
import { closeWords } from './close';
import { commandWords } from './commands';
import { controlWords } from './controls';
import { errorWords } from './errors';
import { exchangeWords } from './exchange';
import { frameWords } from './frame';
import { gateWords } from './gate';
import { instrumentWords } from './instruments';
import { panelWords } from './panel';
import { reflectWords } from './reflect';
import { sessionWords } from './sessions';
import { settingsWords } from './settings';
import { workspaceWords } from './workspace';

/** Every sentence a person reads, in English, one file a topic. */
export const english = {
  ...allianceWords,
  ...chartWords,
  ...commandWords,
  ...controlWords,
  ...errorWords,
  ...exchangeWords,
  ...frameWords,
  ...gateWords,
  ...instrumentWords,
  ...closeWords,
  ...reflectWords,
  ...sessionWords,
  ...panelWords,
  ...clientWords,
  ...settingsWords,
  ...workspaceWords,
} as const;
