/** What the manifest asks for, and why, in words for the people who decide on it. The manifest and its documentation are made from this. */
export const PERMISSIONS = {
  storage: "Keeps the policy in force, the settings that IT has set, and the state of the connection to the company's server.",
  unlimitedStorage: "Keeps the record of events, until the company's server has it, out of reach of the browser's automatic clearing.",
  scripting: 'Puts the guard into the AI chats that the policy governs, also those already open, and nowhere else.',
  alarms: 'Asks for a newer policy and sends events at regular times, although the background part sleeps most of the time.',
  declarativeNetRequestWithHostAccess:
    'Has the browser itself block what the policy forbids in any case, and everything that AI chats send while an update replaces the background part. Sets the headers of tenant locks that the policy turns on.',
  offscreen:
    'Chromium only: reads the text of files that are about to go into an AI chat, in workers of a page of our own, on the device. Firefox does it in the background.',
} as const satisfies Record<string, string>;

/** What Firefox does not know. */
export const CHROMIUM_ONLY: readonly string[] = ['offscreen'];

/** What only the managed build asks for: the browser warns of it at an installation by hand, and IT installs without one. */
export const MANAGED_PERMISSIONS = {
  webRequest:
    'Sees what the governed AI chats send, to judge it once more on its way out, and by which sockets they say whose account is in use; and whether the headers of a tenant lock arrive. No other site is listened to.',
  webRequestBlocking: 'Stops a request in which something is that the policy does not let go, and sets the headers of a tenant lock.',
  webNavigation:
    'Names the frames of an open AI chat, so that those without a guard are counted. Asked for such tabs only, and what no guard answers for is counted without its address. Where the policy turns discovery on, tells that a page of a listed AI host was opened, and of no other host.',
  clipboardRead:
    'Puts a redacted or confirmed text into editors that take nothing but a real paste. Read is only what the person has just pasted; without it a long text loses its undo, or the person is asked to paste again.',
  clipboardWrite: 'Puts back what was on the clipboard before such a paste.',
} as const satisfies Record<string, string>;

/** Why the extension may act on web addresses at all, by kind of build. */
export const HOST_PERMISSIONS = {
  managed:
    'A policy may name any host, and in Chromium nothing less covers WebSockets. The guard is registered on governed hosts only; a test shows that nothing of ours runs elsewhere.',
  store:
    'Only the sites that are listed. Some share a host with other pages (github.com, x.com, huggingface.co), where the guard is there and does nothing. A store build cannot govern others, and says so.',
} as const;

/** Sites of the store build, as match patterns. A test compares them with the built-in adapters. */
export const STORE_HOSTS = [
  '*://*.ghe.com/*',
  '*://*.qwen.ai/*',
  '*://aistudio.google.com/*',
  '*://business.gemini.google/*',
  '*://chat.deepseek.com/*',
  '*://chat.mistral.ai/*',
  '*://chat.openai.com/*',
  '*://chat.qwen.ai/*',
  '*://chat.qwenlm.ai/*',
  '*://chatgpt.com/*',
  '*://claude.ai/*',
  '*://console.anthropic.com/*',
  '*://copilot.cloud.microsoft/*',
  '*://copilot.com/*',
  '*://copilot.microsoft.com/*',
  '*://doubao.com/*',
  '*://gemini.google.com/*',
  '*://github.com/*',
  '*://grok.com/*',
  '*://huggingface.co/*',
  '*://kimi.ai/*',
  '*://kimi.com/*',
  '*://kimi.moonshot.cn/*',
  '*://m365.cloud.microsoft/*',
  '*://m365copilot.com/*',
  '*://meta.ai/*',
  '*://notebook.google.com/*',
  '*://notebooklm.google.com/*',
  '*://perplexity.ai/*',
  '*://platform.claude.com/*',
  '*://platform.openai.com/*',
  '*://poe.com/*',
  '*://twitter.com/*',
  '*://www.copilot.com/*',
  '*://www.doubao.com/*',
  '*://www.grok.com/*',
  '*://www.kimi.ai/*',
  '*://www.kimi.com/*',
  '*://www.m365copilot.com/*',
  '*://www.meta.ai/*',
  '*://www.perplexity.ai/*',
  '*://www.qianwen.com/*',
  '*://www.you.com/*',
  '*://x.com/*',
  '*://you.com/*',
] as const;
