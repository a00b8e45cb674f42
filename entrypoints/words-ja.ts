import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catalogueJa } from '../utils/i18n/catalogue-ja';
import { world } from '../utils/page/world';

/** What the dialog says in Japanese; put before it into the frames of people who read Japanese. */
export default defineUnlistedScript(() => {
  world().catalogue ??= catalogueJa;
});
