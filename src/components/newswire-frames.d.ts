declare module '@newswire/frames' {
  /** Gives a frame the height that its page tells, from now on. */
  export function observeIframe(frame: HTMLIFrameElement): () => void;
  /** Tells the page around this one its height. */
  export function sendFrameHeight(height?: number): void;
  /** Tells the page around this one its height when that page first asks. */
  export function sendHeightOnFramerInit(): void;
}
