/** What the manifest asks for, and why, in words for the people who decide on it. The manifest and its documentation are made from this. */
export const PERMISSIONS = {
  storage: "Keeps the policy in force, the settings that IT has set, and the state of the connection to the company's server.",
  unlimitedStorage: "Keeps the record of events, until the company's server has it, out of reach of the browser's automatic clearing.",
  scripting: 'Puts the guard into the AI chats that the policy governs, also those already open, and nowhere else.',
  alarms: 'Asks for a newer policy and sends events at regular times, although the background part sleeps most of the time.',
} as const satisfies Record<string, string>;

/** Why the extension may act on web addresses at all, by kind of build. */
export const HOST_PERMISSIONS = {
  managed:
    'A policy may name any host, and in Chromium nothing less covers WebSockets. The guard is registered on governed hosts only; a test shows that nothing of ours runs elsewhere.',
  store: 'Only the sites that are listed. A store build cannot govern others, and says so.',
} as const;

/** Sites of the store build, as match patterns. A test compares them with the built-in adapters. */
export const STORE_HOSTS = ['*://chat.openai.com/*', '*://chatgpt.com/*', '*://claude.ai/*'] as const;
