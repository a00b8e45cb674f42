/** What the socket gate in the page's world and the guard say to each other; see entrypoints/socket-gate.content. */

/** `screenX` of the event that hands the channel over, and of the one that asks for it once more: the guard may come second. */
export const HELLO = 4_711;
export const HELLO_AGAIN = 4_712;
/** The question: an event on the channel, `detail: { url, data }`; `preventDefault` says no. */
export const ASK = 'q';
/** The answer: an attribute of the channel, `yes`. */
export const ANSWER = 'a';
