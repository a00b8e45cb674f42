import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDialog, type Surroundings } from '../components/interstitial/dialog';
import css from '../components/interstitial/style.css?inline';
import { showToast } from '../components/interstitial/toast';
import { dialogWords } from '../components/interstitial/words';
import { installShield } from '../utils/page/shield';
import { world } from '../utils/page/world';

/**
 * Injected by the background at page idle or first focus, into the guard's isolated world. A second injection changes
 * nothing. Without a catalogue there is no dialog either, and the guard lets nothing pass that needs one.
 */
export default defineUnlistedScript(() => {
  const { interstitial, catalogue } = world();
  if (interstitial !== undefined || catalogue === undefined) return;
  // An adopted sheet is subject to no `style-src` of the page and needs no web-accessible resource.
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  installShield();
  const announce: Surroundings['announce'] = (dialog) => {
    world().dialog = dialog ?? undefined;
  };
  const words = dialogWords(catalogue);
  world().interstitial = {
    open: (model, services, signal) => openDialog(model, services, signal, { style, announce, words }),
    toast: (message) => showToast(message, style),
  };
});
