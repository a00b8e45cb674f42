import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { check, look } from '../utils/page/site-check';
import { world } from '../utils/page/world';

/** The site check; the background puts this file into the frames of a tab when IT asks for one. */
export default defineUnlistedScript(() => {
  world().siteCheck ??= { look, check };
});
