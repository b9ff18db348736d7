import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { showPage } from '../../components/app/show-page';
import { PanelPage } from '../../components/panel/PanelPage';
import { startPage } from '../../lib/app';

// The workspace fetches this file too, for what both pages share.
if (location.pathname === '/sidepanel.html') showPage(startPage('panel'), <PanelPage />);
