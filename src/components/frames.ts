/*! Holds @newswire/frames 1.0.0 (c) 2019 Ryan Murphy, MIT License: https://github.com/rdmurphy/frames */
import { observeIframe } from '@newswire/frames';

// Runs in pages of other sites, once for each chart pasted there: gives each frame of a chart the height of its content.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-pilot-chart=""]')) {
  frame.dataset.pilotChart = 'observed';
  observeIframe(frame);
}
