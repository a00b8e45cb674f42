import { test } from '@playwright/test';
import { cellsToRun, titleOf } from './cells';
import { chromiumStage } from './chromium';
import { play } from './play';
import { annotationOf } from './results';
import type { Stage } from './stage';

/** Sites × ways × outcomes in Chromium. The reporter makes the table from this run. */
let stage: Stage;
test.beforeAll(async () => {
  stage = await chromiumStage();
});
test.afterAll(async () => stage.close());

for (const cell of cellsToRun('chromium')) {
  test(`Chromium, ${titleOf(cell)}`, { annotation: annotationOf(cell) }, () => play(stage, cell));
}
