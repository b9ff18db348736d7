import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { Root } from '../../components/app/Root';
import { WorkspacePage } from '../../components/workspace/WorkspacePage';
import { startPage } from '../../lib/app';
import { fetchWords } from '../../lib/words/index';

const app = startPage('workspace');
await fetchWords();
render(
  <Root app={app}>
    <WorkspacePage />
  </Root>,
  document.getElementById('app') as HTMLElement,
);
