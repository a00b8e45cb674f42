import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catalogueFr } from '../utils/i18n/catalogue-fr';
import { world } from '../utils/page/world';

/** What the dialog says in French; put before it into the frames of people who read French. */
export default defineUnlistedScript(() => {
  world().catalogue ??= catalogueFr;
});
