import { sendFrameHeight, sendHeightOnFramerInit } from '@newswire/frames';
import { marks } from './marks.ts';

marks(document, '../evidence');

// Tells the page around this one its height: whenever it changes, and when that page first asks.
new ResizeObserver(() => sendFrameHeight()).observe(document.documentElement);
sendHeightOnFramerInit();
