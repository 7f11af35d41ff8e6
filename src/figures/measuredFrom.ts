import { anyOf } from '../text/phrases.ts';
import { NOT_AS_OF } from './vocabulary/grammar.ts';

/** Words before a date from which something is only measured: “since”, “from the beginning of”. */
export const MEASURED_FROM = new RegExp(
  `(?:^|[^A-Za-z])${anyOf(NOT_AS_OF)} (?:the )?(?:(?:beginning|start|end|middle) of (?:the )?)?$`,
  'i',
);
