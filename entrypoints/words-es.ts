import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catalogueEs } from '../utils/i18n/catalogue-es';
import { world } from '../utils/page/world';

/** What the dialog says in Spanish; put before it into the frames of people who read Spanish. */
export default defineUnlistedScript(() => {
  world().catalogue ??= catalogueEs;
});
