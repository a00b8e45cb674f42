import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createClassifier, makeClassifier } from '../utils/classify/create';
import { warmUpTexts } from '../utils/classify/warm-up';
import { world } from '../utils/page/world';

/** For the deadline of company patterns. */
const now = (): number => performance.now();

/** Classifier and tables; the background puts this file into a frame when its guard asks. */
export default defineUnlistedScript(() => {
  world().engine ??= {
    create: (knowledge) => createClassifier(knowledge, now),
    make: (knowledge) => makeClassifier(knowledge, now),
    warmUpTexts,
  };
});
