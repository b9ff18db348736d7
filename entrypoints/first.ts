import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginFirstRead } from '../lib/first';

export default defineUnlistedScript(beginFirstRead);
