import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { showPage } from '../../components/app/show-page';
import { PanelPage } from '../../components/panel/PanelPage';
import { startPage } from '../../lib/app';

showPage(startPage('panel'), <PanelPage />);
