import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginFirstRead, PANEL_PATH } from '../lib/first';

export default defineUnlistedScript(() =>
  beginFirstRead(location.pathname === PANEL_PATH ? 'panel' : 'workspace'),
);
