import { test } from '@playwright/test';
import { cellsToRun, titleOf } from './cells';
import { firefoxStage } from './firefox';
import { play } from './play';
import { annotationOf } from './results';
import type { Stage } from './stage';

/** The same loop in Firefox. */
let stage: Stage;
test.beforeAll(async () => {
  stage = await firefoxStage();
});
test.afterAll(async () => stage.close());

for (const cell of cellsToRun('firefox')) {
  test(`Firefox, ${titleOf(cell)}`, { annotation: annotationOf(cell) }, () => play(stage, cell));
}
