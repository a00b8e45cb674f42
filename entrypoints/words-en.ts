import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catalogueEn } from '../utils/i18n/catalogue-en';
import { world } from '../utils/page/world';

/** What the dialog says in English; put before it into the frames of people who read English. */
export default defineUnlistedScript(() => {
  world().catalogue ??= catalogueEn;
});
