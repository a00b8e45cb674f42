import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catalogueDe } from '../utils/i18n/catalogue-de';
import { world } from '../utils/page/world';

/** What the dialog says in German; put before it into the frames of people who read German. */
export default defineUnlistedScript(() => {
  world().catalogue ??= catalogueDe;
});
