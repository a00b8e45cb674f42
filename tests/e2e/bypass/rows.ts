/**
 * Ways round Weir, what becomes of each, and the test that shows it: docs/bypass.md is made from this table, and a test looks
 * whether every test that is named here exists. `block`: held or stopped. `detect`: seen, asked about or recorded, but not in every
 * form. `needs policy`: a policy of the browser closes it. `out of scope`: no browser extension can; who wants it needs something else.
 */
export type Expected = 'block' | 'detect' | 'needs policy' | 'out of scope';

/** A test file, and words that stand in the title of a test in it. */
export interface Shown {
  readonly file: string;
  readonly title: string;
}

export interface Bypass {
  readonly id: `V${number}`;
  readonly way: string;
  readonly expected: readonly Expected[];
  /** What happens, and what does not. */
  readonly answer: string;
  readonly tests: readonly Shown[];
}

const CHANNELS = 'tests/e2e/channels';
const HOSTILE = 'tests/e2e/hostile';
const ways = (title: string): Shown => ({ file: `${CHANNELS}/ways.spec.ts`, title });
const driver = (id: string): Shown => ({ file: `${CHANNELS}/drivers.ts`, title: id.includes('.') ? `'${id}': {` : `  ${id}: {` });
const files = (title: string): Shown => ({ file: `${CHANNELS}/files.spec.ts`, title });
const line = (title: string): Shown => ({ file: 'tests/e2e/forced/line.spec.ts', title });
const firefoxLine = (title: string): Shown => ({ file: 'tests/e2e/line/firefox.spec.ts', title });
const BLOCKED = ways('is blocked, and no request holds it');

export const BYPASSES: readonly Bypass[] = [
  {
    id: 'V1',
    way: "Paste: Ctrl+V, menu, Shift+Insert, middle click, `execCommand('paste')`, a button of the page that reads the clipboard",
    expected: ['block'],
    answer:
      'Every trusted `paste` is judged before the page has it, by whatever gesture. A button that reads the clipboard itself fires none: the composer is judged as soon as the text is there and again when it is sent. A middle click was not tried: a browser without a screen has no X11 selection.',
    tests: [
      BLOCKED,
      driver('paste.keyboard'),
      driver('paste.menu'),
      driver('paste.shift-insert'),
      driver('paste.plain'),
      driver('paste.page-button'),
    ],
  },
  {
    id: 'V2',
    way: 'A long paste that the site makes a file of',
    expected: ['block'],
    answer: 'Judged in the same event, before the site; long ones in slices while they are held.',
    tests: [{ file: `${CHANNELS}/long.spec.ts`, title: 'a number at the end of a long paste is found, and nothing of the paste goes in' }],
  },
  {
    id: 'V3',
    way: 'Dropped text, links, pictures, files and folders',
    expected: ['block'],
    answer: 'Judged at the drop. A picture beside text is left out where pictures may not go.',
    tests: [
      driver('drop.text'),
      driver('drop.link'),
      driver('upload.drop'),
      files('a folder that is dropped'),
      files('that is ${way} is blocked'),
    ],
  },
  {
    id: 'V4',
    way: 'File picker, folder picker, camera, `showOpenFilePicker`, pasted files',
    expected: ['block', 'detect'],
    answer:
      'Files of a file input in the page are held until they are read. A file input outside of the document and `showOpenFilePicker` fire nothing that a content script hears: what the page then puts into an input is judged, the rest shows only in the request: where the guard never saw a file go, the network line stops what it can read of it ([line.md](line.md)).',
    tests: [
      line('one that the page declares by itself does not'),
      firefoxLine('a file whose bytes are in memory is read on its way out'),
      driver('upload.picker'),
      files('a folder that is chosen'),
      files('a file that cannot be read and is'),
      files('files that a script puts into a file input are judged, too'),
      { file: 'tests/unit/extract/extract.test.ts', title: 'what takes too long is stopped' },
    ],
  },
  {
    id: 'V5',
    way: 'Typing',
    expected: ['block'],
    answer:
      'Judged when it is sent (Enter, Send, form), never key by key. A page that sends while somebody types has what was typed by then.',
    tests: [driver('typing'), { file: `${CHANNELS}/behaviour.spec.ts`, title: 'a click on Send is held and repeated once' }],
  },
  {
    id: 'V6',
    way: 'Pieces: over several pastes, or several messages',
    expected: ['block', 'detect'],
    answer:
      'The composer is judged whole. The ends of the last messages of a conversation (20 messages, 4,096 characters, ten minutes, in memory only) are joined with the next one; with other words between the pieces, or pieces in another order, they are not found.',
    tests: [driver('paste.pieces'), { file: `${CHANNELS}/messages.spec.ts`, title: 'the last piece is held' }],
  },
  {
    id: 'V7',
    way: 'Encodings: Base64, hex, URL, HTML, escapes, compressed, reversed',
    expected: ['block', 'detect'],
    answer:
      'Undone within bounds where they are common ([classifier.md](classifier.md)). Encryption and encodings that somebody makes up are not.',
    tests: [{ file: 'tests/unit/classify/mutations.test.ts', title: 'is nearly every specific format of a secret' }],
  },
  {
    id: 'V8',
    way: 'Invisible characters, look-alikes, full-width forms, digits of other scripts',
    expected: ['block'],
    answer: 'Read as what they look like, beside the text as it is.',
    tests: [{ file: 'tests/unit/classify/normalise.test.ts', title: 'is what is redacted, so that nothing of it is left' }],
  },
  {
    id: 'V9',
    way: 'Pictures and screenshots, text hidden in pictures',
    expected: ['block', 'needs policy'],
    answer:
      'What a picture shows is not read: it counts as unread, is blocked on private accounts and asked about elsewhere, unless a rule of the company says otherwise. Hidden data in a picture that may go is out of scope.',
    tests: [files('is blocked on a private account where no rule speaks of it'), files('goes to the page once where a rule lets it')],
  },
  {
    id: 'V10',
    way: 'Developer tools, snippets, bookmarklets, view-source',
    expected: ['needs policy', 'detect'],
    answer:
      '`DeveloperToolsAvailability` and `URLBlocklist` (`javascript:*`, `view-source:*`) close it. Without them, what a script writes into the composer is judged when it is sent, also by a script.',
    tests: [
      driver('script'),
      { file: `${CHANNELS}/behaviour.spec.ts`, title: 'a form that is submitted by a script is held and repeated once' },
    ],
  },
  {
    id: 'V11',
    way: 'Another extension writes into the composer and presses Send, or presses our buttons',
    expected: ['block', 'needs policy'],
    answer:
      'What it writes is judged like any text; clicks made by scripts never answer a question of ours. What it reads in the page or sends from its own background is beyond us: `ExtensionSettings` (`runtime_blocked_hosts`, or a list of allowed extensions) closes it.',
    tests: [
      { file: `${HOSTILE}/sibling.spec.ts`, title: 'another extension writes into the composer and sends' },
      { file: `${HOSTILE}/sibling.spec.ts`, title: 'closed shadow root and presses every button: nothing goes' },
    ],
  },
  {
    id: 'V12',
    way: 'Removing or disabling Weir, another profile, guest, incognito, another browser',
    expected: ['needs policy', 'out of scope'],
    answer:
      'Forced installation and the rules for guests, profiles and incognito close it in a managed browser; other browsers need device management.',
    tests: [{ file: 'tests/e2e/forced/chromium.spec.ts', title: 'force-installed by policy in Chromium, the whole road' }],
  },
  {
    id: 'V13',
    way: 'The page breaks what our script would call: prototypes, clobbered properties, `document.open()`, removed elements, stolen focus',
    expected: ['block', 'detect'],
    answer:
      'Our script runs in a world of its own, reads properties where the browser defines them, and puts its listeners back after `document.open()`. A hook that fails ends the event. A page that rewrites itself can listen before us from then on, and then sees a paste.',
    tests: [
      { file: `${HOSTILE}/page.spec.ts`, title: 'a paste does not reach it' },
      { file: `${HOSTILE}/page.spec.ts`, title: 'sends nothing' },
      { file: `${HOSTILE}/clickjacking.spec.ts`, title: 'a page that ${does}' },
    ],
  },
  {
    id: 'V14',
    way: 'AI sites that nobody has listed, translators, paste bins',
    expected: ['needs policy'],
    answer: 'Nothing of ours runs on a host that is not governed; the company lists it in its policy, which needs no new version.',
    tests: [{ file: 'tests/e2e/worker/worker.spec.ts', title: 'nothing of ours runs on a page that is not governed' }],
  },
  {
    id: 'V15',
    way: 'Phones and private devices',
    expected: ['out of scope'],
    answer: 'No extension is there. Device management and the tenant restrictions of the vendors are the answer.',
    tests: [],
  },
  {
    id: 'V16',
    way: 'Frames (blank, srcdoc, blob, data, sandboxed), closed shadow roots, canvas editors',
    expected: ['block', 'detect'],
    answer:
      'Our script runs in frames that have no address of their own, and looks into closed shadow roots. Frames without an origin (sandboxed, data) have it, too; the tests show blank, srcdoc and blob. A page that fades or covers a frame with our question in it gets no choice through in Chromium, which tells whether the question can be seen, across origins too (under a dark mode that inverts the page around a frame of another origin only Cancel works). Firefox does not tell: there fading is seen within one origin, covers are not. A hostile page can listen in a srcdoc or blob frame before us: it then sees a paste, although it is not inserted. What is typed into a canvas stands nowhere that could be read.',
    tests: [
      { file: `${CHANNELS}/frames.spec.ts`, title: 'neither a paste nor Enter brings a number out' },
      { file: `${HOSTILE}/page.spec.ts`, title: 'moves the composer into a shadow root that is closed' },
      { file: `${HOSTILE}/outer-frame.spec.ts`, title: 'fades the frame' },
    ],
  },
  {
    id: 'V17',
    way: 'Undo and redo, autofill, text expanders',
    expected: ['block'],
    answer: 'A redacted paste never was in the editor, so undo cannot bring it; whatever else comes back is judged when it is sent.',
    tests: [driver('undo'), { file: `${CHANNELS}/behaviour.spec.ts`, title: 'undo after a redacted paste does not bring the original' }],
  },
  {
    id: 'V18',
    way: 'Dictation, input methods, on-screen keyboards',
    expected: ['block', 'out of scope'],
    answer:
      "Judged when it is sent. A voice mode of the site sends sound, which is not judged: the browser's policy for the microphone closes it.",
    tests: [
      driver('ime'),
      driver('dictation'),
      { file: `${CHANNELS}/behaviour.spec.ts`, title: "while composing, Enter is the input method's" },
    ],
  },
  {
    id: 'V19',
    way: 'A prompt in the address (`?q=`), from the address bar, a bookmark or a link',
    expected: ['block', 'detect'],
    answer:
      'The network line opens the page without it ([line.md](line.md)). Without the line (a store build) what the page then puts into its composer is judged when it is sent by hand.',
    tests: [
      line('a prompt in an address is left out of it, and the page opens'),
      firefoxLine('a prompt in an address is left out of it, and the page opens'),
      driver('script'),
    ],
  },
  {
    id: 'V20',
    way: '“Open in …” buttons, share menus, desktop applications',
    expected: ['detect', 'out of scope'],
    answer: 'In the browser they are addresses (V19); applications are out of scope.',
    tests: [driver('script')],
  },
  {
    id: 'V21',
    way: 'Sending by a worker, a service worker, WebSocket, beacon or stream',
    expected: ['block', 'detect'],
    answer:
      'How the site sends does not matter to what is judged before it has it. What a page sends without any gesture, the network line stops, as far as an adapter describes the request and the browser shows it: not the frames of sockets that a worker opens, nor streams ([line.md](line.md)).',
    tests: [
      BLOCKED,
      line('what a page sends by itself is stopped if it is forbidden'),
      line('a frame of a socket is refused if it is forbidden'),
      firefoxLine('what a page sends by itself is stopped if it is forbidden'),
      firefoxLine('a frame of a socket is refused if it is forbidden'),
      { file: `${HOSTILE}/page.spec.ts`, title: 'presses Send by itself as soon as something is in the composer' },
    ],
  },
  {
    id: 'V22',
    way: "The browser's own AI: side panels, AI mode, help with writing",
    expected: ['needs policy'],
    answer: 'Extensions do not run there. The policies that turn it off are in the kits for IT.',
    tests: [],
  },
  {
    id: 'V23',
    way: 'Through another application: a document or chat with AI of its own',
    expected: ['out of scope'],
    answer: 'Only if the company lists that site.',
    tests: [],
  },
  {
    id: 'V24',
    way: 'Races: the worker sleeps, the policy changes, the page is not loaded yet, the extension is being updated',
    expected: ['block'],
    answer:
      'The guard decides alone on its snapshot; what comes before there is one is held. A request wakes the background, and an update happens under a shield of browser rules; what the first second after the first installation and a crash leave open: [line.md](line.md).',
    tests: [
      line('the worker is killed between verdict and send'),
      { file: 'tests/e2e/forced/kit-chromium.spec.ts', title: 'with a chat open that sends keys all the while: none arrives' },
      { file: `${CHANNELS}/behaviour.spec.ts`, title: 'a paste before policy and engine are there is held' },
      { file: `${CHANNELS}/update.spec.ts`, title: 'while the worker is stopped, the guard decides as ever' },
      { file: `${CHANNELS}/update.spec.ts`, title: 'after the extension was reloaded, an open page is still guarded' },
      { file: `${HOSTILE}/page.spec.ts`, title: 'does not get it sent with the answer to the first' },
    ],
  },
  {
    id: 'V25',
    way: 'Exhaustion: huge texts and files, expressions that take for ever, floods',
    expected: ['block'],
    answer:
      'Budgets for time and size; what goes beyond is a finding like any other. Text past 256 K characters is judged in slices, files are read elsewhere and within limits.',
    tests: [
      { file: `${CHANNELS}/behaviour.spec.ts`, title: 'are asked about, and the page hears nothing' },
      { file: 'tests/unit/classify/normalise.test.ts', title: 'that repeats anything costs in proportion to its length' },
      { file: 'tests/unit/extract/extract.test.ts', title: 'entities that stand for one another a billion times' },
      files('after five questions the rest is not attached'),
    ],
  },
  {
    id: 'V26',
    way: 'A text box moved to another window: Document Picture-in-Picture, a node adopted by a blank window',
    expected: ['block'],
    answer:
      'Our script runs in such windows, too, by the origin that they have of the page; a box that was worked in before it was moved is guarded where it stands.',
    tests: [
      {
        file: `${CHANNELS}/lifecycle.spec.ts`,
        title: 'a Picture-in-Picture window with a text box that the page has ${way}: it is guarded, and counts as a tab of the site',
      },
      {
        file: `${CHANNELS}/frames.spec.ts`,
        title: 'a text box that was moved into a blank window after somebody worked in it is guarded there',
      },
    ],
  },
];
