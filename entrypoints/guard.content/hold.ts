/** Stops the event here: neither the page nor the browser's own default gets it. */
export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
