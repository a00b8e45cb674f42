import type { Subject } from '../subject';
import type { PolicyFact, ValueSchema } from './policy-fact';

const NUMBER = (...values: readonly number[]): ValueSchema => ({ type: 'integer', enum: values });
const FLAG: ValueSchema = { type: 'boolean' };
const unlessLeft =
  (value: unknown) =>
  ({ choices }: Subject): unknown =>
    choices.aiPanels === 'off' ? value : undefined;

const BLOCKED = { Value: 'blocked', Locked: true };
const CONTROL: ValueSchema = {
  type: 'object',
  properties: { Value: { enum: ['available', 'blocked'] }, Locked: FLAG },
  additionalProperties: false,
};
const FIREFOX_CONTROLS = ['SidebarChatbot', 'LinkPreviewKeyPoints', 'SmartTabGroups', 'SmartWindow'] as const;
const FIREFOX_FEATURES = ['Chatbot', 'LinkPreviews', 'TabGroups', 'SmartWindow'] as const;

/** AI that is part of the browser: content scripts do not run in it, so that only policy can govern it. */
export const AI_PANEL_FACTS: readonly PolicyFact[] = [
  {
    name: 'GenAiDefaultSettings',
    browsers: ['chrome'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1, 2),
    why: '2: no generative AI of Chrome that has no policy of its own. Chrome takes it from the Google Admin console only: in a file or the registry it is ignored.',
    since: { chrome: '130' },
    cloudOnly: true,
    value: unlessLeft(2),
  },
  {
    name: 'GeminiSettings',
    browsers: ['chrome', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1),
    why: '1: no Gemini in Chrome, which would be given pages that people have open.',
    since: { chrome: '137 on Windows and macOS' },
    value: unlessLeft(1),
  },
  {
    name: 'GeminiActOnWebSettings',
    browsers: ['chrome', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1),
    why: '1: Gemini takes no action on pages, should it be there.',
    since: { chrome: '143' },
    value: unlessLeft(1),
  },
  {
    name: 'AIModeSettings',
    browsers: ['chrome', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1),
    why: '1: no AI Mode in the address bar and on the new tab page.',
    since: { chrome: '138' },
    value: unlessLeft(1),
  },
  {
    name: 'SearchContentSharingSettings',
    browsers: ['chrome', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1),
    why: "1: pages and files are not shared with Google's AI Mode and Lens from the browser.",
    since: { chrome: '144' },
    value: unlessLeft(1),
  },
  {
    name: 'HelpMeWriteSettings',
    browsers: ['chrome', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1, 2),
    why: '2: no "Help me write" in text fields, which would be given the page.',
    since: { chrome: '121' },
    value: unlessLeft(2),
  },
  {
    name: 'DevToolsGenAiSettings',
    browsers: ['chrome', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1, 2),
    why: '2: no AI in the developer tools, which would be given code and requests.',
    since: { chrome: '125' },
    value: unlessLeft(2),
  },
  {
    name: 'GenAILocalFoundationalModelSettings',
    browsers: ['chrome', 'edge', 'chromium'],
    topic: 'aiPanels',
    schema: NUMBER(0, 1),
    why: '1: no AI model is downloaded to the device.',
    since: { chrome: '124' },
    value: unlessLeft(1),
  },
  {
    name: 'BuiltInAIAPIsEnabled',
    browsers: ['chrome', 'edge', 'chromium'],
    topic: 'aiPanels',
    schema: FLAG,
    why: "Pages may not use the browser's own AI.",
    since: { chrome: '137', edge: '138' },
    value: unlessLeft(false),
  },
  {
    name: 'HubsSidebarEnabled',
    browsers: ['edge'],
    topic: 'aiPanels',
    schema: FLAG,
    why: 'No sidebar, and with it no Copilot beside the page.',
    since: { edge: '99' },
    value: unlessLeft(false),
  },
  {
    name: 'Microsoft365CopilotChatIconEnabled',
    browsers: ['edge'],
    topic: 'aiPanels',
    schema: FLAG,
    why: 'No Copilot button in the toolbar, which the sidebar policy no longer covers.',
    since: { edge: '139' },
    value: unlessLeft(false),
  },
  {
    name: 'CopilotPageContext',
    browsers: ['edge'],
    topic: 'aiPanels',
    schema: FLAG,
    why: 'Copilot is not given the pages of work profiles.',
    since: { edge: '124' },
    value: unlessLeft(false),
  },
  {
    name: 'EdgeEntraCopilotPageContext',
    browsers: ['edge'],
    topic: 'aiPanels',
    schema: FLAG,
    why: 'Nor is Copilot with enterprise data protection.',
    value: unlessLeft(false),
  },
  {
    name: 'ComposeInlineEnabled',
    browsers: ['edge'],
    topic: 'aiPanels',
    schema: FLAG,
    why: 'No rewriting of text fields by Copilot.',
    since: { edge: '115' },
    value: unlessLeft(false),
  },
  {
    name: 'BraveAIChatEnabled',
    browsers: ['brave'],
    topic: 'aiPanels',
    schema: FLAG,
    why: "No Leo, Brave's own assistant.",
    documentation: 'https://support.brave.app/hc/en-us/articles/360039248271-Group-Policy',
    value: unlessLeft(false),
  },
  {
    name: 'AIControls',
    browsers: ['firefox'],
    topic: 'aiPanels',
    schema: {
      type: 'object',
      properties: Object.fromEntries(FIREFOX_CONTROLS.map((name) => [name, CONTROL])),
      additionalProperties: false,
    },
    why: 'No chatbot in the sidebar, no AI in link previews, tab groups and the smart window; nobody can switch them on.',
    since: { firefox: '149' },
    value: unlessLeft(Object.fromEntries(FIREFOX_CONTROLS.map((name) => [name, BLOCKED]))),
  },
  {
    name: 'GenerativeAI',
    browsers: ['firefox'],
    topic: 'aiPanels',
    schema: {
      type: 'object',
      properties: Object.fromEntries([...FIREFOX_FEATURES, 'Locked'].map((name) => [name, FLAG])),
      additionalProperties: false,
    },
    why: 'The same for versions before AIControls; later ones heed AIControls alone.',
    since: { firefox: '144' },
    value: unlessLeft({ ...Object.fromEntries(FIREFOX_FEATURES.map((name) => [name, false])), Locked: true }),
  },
  {
    name: 'VisualSearchEnabled',
    browsers: ['firefox'],
    topic: 'aiPanels',
    schema: FLAG,
    why: 'Images of pages are not sent to Google Lens.',
    since: { firefox: '144' },
    value: unlessLeft(false),
  },
];
