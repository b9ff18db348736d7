import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { showPage } from '../../components/app/show-page';
import { fetchFirstParts } from '../../components/workspace/first-parts';
import { WorkspacePage } from '../../components/workspace/WorkspacePage';
import { startPage } from '../../lib/app';

const app = startPage('workspace');
await fetchFirstParts(app);
showPage(app, <WorkspacePage />);
