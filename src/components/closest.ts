/** The nearest element around an event's target, itself included, that a selector fits. */
export function closest(event: Event, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}
