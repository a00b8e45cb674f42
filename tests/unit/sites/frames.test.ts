import { describe, expect, test } from 'vitest';
import type { FrameAnswer } from '../../../utils/model/frame';
import { ADAPTERS } from '../../../utils/sites/all';
import { countFrames, type ListedFrame } from '../../../utils/sites/frames';

const page: ListedFrame = { frameId: 0, parentFrameId: -1, url: 'https://chatgpt.com/' };
const frame = (frameId: number, url: string, parentFrameId = 0): ListedFrame => ({ frameId, parentFrameId, url });
const guard = (children = 0, change: Partial<FrameAnswer> = {}): FrameAnswer => ({
  site: 'chatgpt',
  top: false,
  armed: 'before-page',
  off: [],
  children,
  ...change,
});
const top = (children: number): [number, FrameAnswer] => [0, guard(children, { top: true })];
const NONE = { covered: 0, late: 0, elsewhere: 0, missing: 0 };

type Case = readonly [
  listed: readonly ListedFrame[] | null,
  answers: readonly (readonly [number, FrameAnswer])[],
  count: Partial<typeof NONE>,
];
const CASES: Readonly<Record<string, Case>> = {
  'nothing of a page without frames': [[page], [top(0)], {}],
  'a frame whose guard answers as covered, whatever its address': [
    [page, frame(1, 'data:text/html,x')],
    [top(1), [1, guard()]],
    { covered: 1 },
  ],
  'a frame whose guard came after it': [
    [page, frame(1, 'about:blank')],
    [top(1), [1, guard(0, { armed: 'later' })]],
    { covered: 1, late: 1 },
  ],
  'a frame of a governed host without a guard': [[page, frame(1, 'https://claude.ai/new')], [top(1)], { missing: 1 }],
  'a frame without a host as the page around it': [[page, frame(1, 'about:srcdoc')], [top(1)], { missing: 1 }],
  '… and within a foreign one as foreign': [
    [page, frame(1, 'https://ads.example/'), frame(2, 'about:blank', 1)],
    [top(1)],
    { elsewhere: 2 },
  ],
  'frames of other extensions as foreign': [[page, frame(1, 'chrome-extension://abcdef/frame.html')], [top(1)], { elsewhere: 1 }],
  'another part of a governed host as foreign, although a guard answers there': [
    [page, frame(1, 'https://github.com/acme/secret')],
    [top(1), [1, guard(0, { site: null })]],
    { elsewhere: 1 },
  ],
  'no error page': [[page, { ...frame(1, 'https://ads.example/'), errorOccurred: true }], [top(1)], {}],
  'a frame that the browser does not list and whose guard answers': [[page], [top(1), [9, guard()]], { covered: 1 }],
  'a frame that the browser does not list and that has no guard': [
    [page, frame(1, 'about:blank')],
    [top(2), [1, guard()]],
    { covered: 1, missing: 1 },
  ],
  '… within a frame that has one': [[page, frame(1, 'about:blank')], [top(1), [1, guard(1)]], { covered: 1, missing: 1 }],
  'frames inside foreign ones not as those of the page': [
    [page, frame(1, 'https://ads.example/'), frame(2, 'https://ads.example/', 1)],
    [top(2)],
    { elsewhere: 2, missing: 1 },
  ],
  'no document that is only being prerendered': [[page], [top(0), [8, guard(3, { top: true })]], {}],
  'what guards know where the browser lists nothing': [null, [top(3), [4, guard()]], { covered: 1, missing: 2 }],
  'all frames of a page that has no guard itself': [[page, frame(1, 'about:blank'), frame(2, 'https://claude.ai/')], [], { missing: 2 }],
};

describe('what became of the frames of a page counts', () => {
  test.each(Object.entries(CASES))('%s', (_, [listed, answers, count]) => {
    expect(countFrames(listed, new Map(answers), ADAPTERS)).toEqual({ ...NONE, ...count });
  });
});
