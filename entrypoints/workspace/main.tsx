import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { Root } from '../../components/app/Root';
import { WorkspacePage } from '../../components/workspace/WorkspacePage';
import { startPage } from '../../lib/app';

const app = startPage('workspace');
render(
  <Root app={app}>
    <WorkspacePage />
  </Root>,
  document.getElementById('app') as HTMLElement,
);
