import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { Root } from '../../components/app/Root';
import { PanelPage } from '../../components/panel/PanelPage';
import { startPage } from '../../lib/app';

const app = startPage('panel');
render(
  <Root app={app}>
    <PanelPage />
  </Root>,
  document.getElementById('app') as HTMLElement,
);
