import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { showPage } from '../../components/app/show-page';
import { PanelPage } from '../../components/panel/PanelPage';
import { startPanel } from '../../lib/app';
import { PANEL_PATH } from '../../lib/first';

// The workspace fetches this file too, for what both pages share.
if (location.pathname === PANEL_PATH) {
  const { app, isPlaced } = startPanel();
  showPage(app, <PanelPage />, isPlaced);
}
